/** People as plain text, for a message or a mail: names first, every fact with its source. */
import type { ShortlistEntry, TalentDetail } from '@castmatch/server/contract';
import type { AppStrings } from '../strings/index.ts';

export function factsAsText(person: TalentDetail, { roster }: AppStrings): string {
  const head = person.fictional ? `${person.name} (${roster.fictional})` : person.name;
  return [head, ...person.facts.map(({ label, value }) => `${label}: ${value}`)].join('\n');
}

/** The shortlist in its order, each with what is on file, as far as it could be read. */
export function shortlistAsText(
  entries: readonly ShortlistEntry[],
  people: ReadonlyMap<string, TalentDetail>,
  strings: AppStrings,
): string {
  return entries
    .map((entry, index) => {
      const person = people.get(entry.talentId);
      const text = person === undefined ? entry.name : factsAsText(person, strings);
      const note = entry.note === undefined ? '' : `\n${entry.note}`;
      return `${index + 1}. ${text}${note}`;
    })
    .join('\n\n');
}
