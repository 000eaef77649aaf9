/** Results of tools in the form in which Claude is told them: figures in one text, people as lists of facts. */
import type { SearchOutcome } from '../../assistant/port.ts';
import type { Comparison, FactRef, Item, TalentDetail } from '../../contract.ts';
import type { PersonTold } from './sources.ts';

/** A search: what was asked and in which order people stand, and the facts of each of them once. */
export function searchTold(outcome: SearchOutcome): { overview: unknown; people: PersonTold[] } {
  const items = outcome.recommendations.flatMap((one) => [...one.items, ...one.nearMisses]);
  const externalIds = new Map(items.map((item) => [item.talentId, item.externalId]));
  const people = new Map<string, PersonTold>();
  for (const item of items) {
    const before = people.get(item.talentId)?.facts ?? [];
    const facts = [...new Set([...before, ...factsOf(item)])];
    people.set(item.talentId, { ...personOf(item), facts });
  }
  const inShort = (item: Item) => ({ id: item.externalId, name: item.name });
  return {
    overview: {
      rosterSize: outcome.rosterSize,
      roles: outcome.recommendations.map((one) => ({
        role: one.role,
        asked: one.asked.map(({ label, text, hard }) => ({ label, text, hard })),
        offer: one.offer,
        matched: one.matched,
        people: one.items.map(inShort),
        nearMisses: one.nearMisses.map(inShort),
      })),
      groups: outcome.groups.map(({ talentIds, sumInr }) => ({
        people: talentIds.map((id) => externalIds.get(id) ?? id),
        sumInr,
      })),
      textAddressedToSoftware: outcome.flagged.map(({ name }) => name),
      minorsWithoutGuardianConsent: outcome.minorsWithoutConsent.map(({ name }) => name),
    },
    people: [...people.values()],
  };
}

const personOf = ({ talentId, externalId, name }: Item) => ({ talentId, externalId, name });

const factsOf = (item: Item): string[] => [
  ...item.reasons.map(({ text, fact }) => sourced(text, fact)),
  ...item.notes.map(({ text, fact }) => sourced(`To know: ${text}`, fact)),
  ...item.unmet.map(({ text }) => `Not met: ${text}`),
  ...item.unknown.map(({ text }) => `Not on file: ${text}`),
];

const sourced = (text: string, { value, source, asOf }: FactRef): string => {
  const quoted = text.includes(value) ? text : `${text} [${value}]`;
  return `${quoted} (${[source, asOf].filter((part) => part !== '').join(', ')})`;
};

export const detailTold = ({ talentId, externalId, name, minor, facts }: TalentDetail): PersonTold => ({
  talentId,
  externalId,
  name,
  facts: [
    ...(minor ? ['A minor.'] : []),
    ...facts.map(({ label, value, source, asOf }) => `${label}: ${value} (${source}, ${asOf})`),
  ],
});

export const comparisonTold = ({ people, rows }: Comparison): PersonTold[] =>
  people.map(({ talentId, externalId, name }, column) => ({
    talentId,
    externalId,
    name,
    facts: rows.flatMap(({ label, cells }) => {
      const cell = cells[column];
      return cell === undefined ? [] : [`${label}: ${cell.text}${VERDICT[cell.status]}`];
    }),
  }));

const VERDICT = { met: ' (as asked)', unmet: ' (not as asked)', unknown: '', plain: '' } as const;
