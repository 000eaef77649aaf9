/** What the rules of law add to an answer. */
import type { SearchOutcome } from '../../assistant/port.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import { lintBreakdown } from '../../casting/law/lint/lint.ts';
import { concernsMinors, minorsAllowed } from '../../casting/law/minors.ts';
import type { Remark } from '../../casting/read/remark.ts';
import { normalise } from '../../casting/read/text.ts';
import { span } from '../../casting/strings/facts.ts';
import { lawStrings } from '../../casting/strings/law.ts';
import type { Item, Suggestions } from '../../contract.ts';
import type { Context } from './context.ts';

export interface Refusal {
  readonly text: string;
  /** The way on, as a step to press. */
  readonly step?: Suggestions['items'][number];
}

/** One for each part that asks a minor to do intimate work; the same words are told once. */
export function minorRefusals({ lang }: Context, briefs: readonly RoleBrief[]): Refusal[] {
  const law = lawStrings(lang);
  const refusals = new Map<string, Refusal>();
  for (const brief of briefs) {
    const rule = minorsAllowed(brief);
    if (rule.allowed || rule.leaves !== 'nobody') continue;
    const ages = rule.adultPlays && span(rule.adultPlays.min, rule.adultPlays.max);
    const text = law.minorRefused(rule.intimacy.said, ages);
    const [label, prompt] = law.adultWhoPlays((ages ?? '').replace('–', '-'));
    refusals.set(text, { text, ...(ages === undefined ? {} : { step: { label, prompt } }) });
  }
  return [...refusals.values()];
}

/** Gaps and checks where children are listed, or where the part leaves them out. */
export function aboutMinors(
  { lang }: Context,
  outcome: SearchOutcome,
  briefs: readonly RoleBrief[],
): string[] {
  const law = lawStrings(lang);
  const lines: string[] = [];
  const shown = outcome.recommendations.flatMap((each) => [...each.items, ...each.nearMisses]);
  const children = shown.filter((item) => item.card.minor);
  const unreachable = children.filter(lacksGuardianContact);
  if (unreachable.length > 0)
    lines.push(law.noGuardianContact([...new Set(unreachable.map(({ name }) => name))].join(', ')));
  const hazards = new Set(
    briefs.flatMap((brief) => {
      const rule = minorsAllowed(brief);
      return rule.allowed && concernsMinors(brief) ? rule.checklist : [];
    }),
  );
  if (children.length > 0 && hazards.size > 0)
    lines.push(law.checklist([...hazards].map((hazard) => law.hazard[hazard]).join(', ')));
  for (const brief of briefs) {
    const rule = minorsAllowed(brief);
    if (!rule.allowed && rule.leaves === 'adults' && concernsMinors(brief))
      lines.push(law.adultsOnly(rule.intimacy.said));
  }
  return [...new Set(lines)];
}

const lacksGuardianContact = (item: Item) => item.unmet.some((gap) => gap.ask === 'guardianContact');

/** More terms than these make no sentence; the composer shows all. */
const MOST_TERMS = 3;

/** A trait that was used and why, a reason that is none, and trait words that nothing else spoke of. */
export function aboutTraits(
  { lang, turn }: Context,
  briefs: readonly RoleBrief[],
  remarks: readonly Remark[],
): string[] {
  const law = lawStrings(lang);
  const lines: string[] = [];
  for (const { trait } of briefs)
    if (trait !== undefined) lines.push(law.traitUsed(trait.declared, trait.storyReason));
  for (const remark of remarks)
    if (remark.kind === 'reason_refused') lines.push(law.reasonNotStory(remark.trait));
  const told = remarks.flatMap((remark) =>
    remark.kind === 'protected'
      ? [normalise(remark.said)]
      : remark.kind === 'reason_refused'
        ? [normalise(remark.trait)]
        : [],
  );
  const terms = lintBreakdown(turn.text, lang)
    .map(({ term }) => term)
    .filter((term) => !told.some((said) => overlap(said, normalise(term))));
  if (terms.length > 0)
    lines.push(
      law.lint(
        [...new Set(terms)]
          .slice(0, MOST_TERMS)
          .map((term) => `"${term}"`)
          .join(', '),
      ),
    );
  return [...new Set(lines)];
}

const overlap = (a: string, b: string) => a.includes(b) || b.includes(a);

/** Words that are told as better left out are not told once more as unread. */
export function withoutLinted({ turn, lang }: Context, remarks: readonly Remark[]): Remark[] {
  const terms = lintBreakdown(turn.text, lang).map(({ term }) => normalise(term));
  return remarks.flatMap((remark): Remark[] => {
    if (remark.kind !== 'unread') return [remark];
    const phrases = remark.phrases.filter((said) => !terms.some((term) => overlap(normalise(said), term)));
    return phrases.length === 0 ? [] : [{ ...remark, phrases }];
  });
}
