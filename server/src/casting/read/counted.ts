/** Parts told by their number alone: "2 boys 2 girls", "3 women and a man in their 50s". */
import { findPeople, findRoleNouns } from '../lexicon/people.ts';
import { NUMBERS } from './counts.ts';
import { type Draft, draftOf, quoteOf } from './text.ts';

export interface CountedPart {
  readonly name: string;
  readonly text: string;
  /** Undefined for "a man": one part, and options for it. */
  readonly count?: number | undefined;
}

interface Unit {
  /** From the number to the end of its last noun. */
  readonly start: number;
  readonly nounStart: number;
  readonly end: number;
  readonly count: number;
  readonly article: boolean;
  readonly role: boolean;
}

const ARTICLES = ['a', 'an', 'ek', 'एक'];
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{M}\\d.,:/-])(\\d{1,2}|${[...Object.keys(NUMBERS), ...ARTICLES].join('|')})\\s+(?=\\p{L})`,
  'gu',
);
const MOST = 20;
/** "young", "senior": words that may stand before the noun, at most two. */
const BEFORE_NOUN = /^(?:[\p{L}\p{M}-]+\s+){0,2}$/u;
const NO_PART = /(?<![\p{L}])(?:of|to|for|like|as|with|on|between|from)\s+$/u;
const SEPARATOR = /(?:^|[\s,;&+/\n-])(?:and|aur|ani|plus|n|tatha|और|आणि|व|तथा|&|\+)?\s*$/u;
const BARE = /^[\s,;&+\n]*(?:and|aur|ani|plus|n|tatha|और|आणि|व|तथा)?\s*$/u;
const OR = /(?<![\p{L}\p{M}])(?:or|ya|kinva|या|किंवा)(?![\p{L}\p{M}])|[.!?।]\s/u;
/** English for a youth; three in Hindi. */
const TEENAGE = /^teen\s+(?:girl|boy)s?(?![\p{L}])/u;

/** The counted parts, each with all that is said for every one of them; `undefined` where fewer than two are counted. */
export function countedParts(text: string): CountedPart[] | undefined {
  const draft = draftOf(text);
  const found = unitsOf(draft);
  const [first, ...rest] = found;
  if (first === undefined) return undefined;
  // "5 dancers: 3 girls 2 boys" tells the sum first.
  const sums = rest.length > 1 && rest.reduce((sum, unit) => sum + unit.count, 0) === first.count;
  const units = sums ? rest : found;
  const names = units.map((unit) => nameOf(draft, unit));
  if (units.length < 2 || new Set(names).size < names.length) return undefined;
  if (units.every((unit) => unit.article) && units.some((unit) => unit.role)) return undefined;
  if (!units.every((unit, at) => at === 0 || follows(draft, units[at - 1], unit))) return undefined;
  const lead = quoteOf(draft, { start: 0, end: units[0]?.start ?? 0 }).trim();
  const own = units.map((unit, at) => {
    const next = units[at + 1];
    if (next === undefined) return '';
    return quoteOf(draft, { start: unit.end, end: next.start })
      .replace(/[\s,;&+]*(?<![\p{L}\p{M}])(?:and|aur|ani|plus|n|और|आणि|व)?\s*$/u, '')
      .trim();
  });
  const tail = quoteOf(draft, { start: units.at(-1)?.end ?? 0, end: draft.whole.length });
  return units.map((unit, at) => ({
    name: names[at] ?? '',
    text: [
      `${quoteOf(draft, { start: unit.nounStart, end: unit.end })} ${own[at] ?? ''}`,
      lead,
      tail.replace(/^[\s,;.]+/u, ''),
    ].join('. '),
    count: unit.article ? undefined : unit.count,
  }));
}

function unitsOf(draft: Draft): Unit[] {
  const nouns = [
    ...findPeople(draft.whole).map((hit) => ({ ...hit, role: hit.value.role === true })),
    ...findRoleNouns(draft.whole).map((hit) => ({ ...hit, role: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const units: Unit[] = [];
  for (const match of draft.whole.matchAll(NUMBER)) {
    const word = match[1] ?? '';
    const from = match.index + match[0].length;
    const noun = nouns.find(
      (each) => each.start >= from && BEFORE_NOUN.test(draft.whole.slice(from, each.start)),
    );
    if (noun === undefined || match.index < (units.at(-1)?.end ?? 0)) continue;
    const article = ARTICLES.includes(word);
    const count = article ? 1 : (NUMBERS[word] ?? Number(word));
    if (count < 1 || count > MOST || TEENAGE.test(draft.whole.slice(match.index))) continue;
    if (article && NO_PART.test(draft.whole.slice(0, match.index))) continue;
    let { end, role } = noun;
    // "2 female cops": the noun is the last of the words that name people.
    for (const next of nouns)
      if (next.start >= end && /^[\s-]+$/u.test(draft.whole.slice(end, next.start))) {
        end = next.end;
        role ||= next.role;
      }
    units.push({ start: match.index, nounStart: from, end, count, article, role });
  }
  return units;
}

/** Side by side, or with a few words of its own where both are counted. */
function follows(draft: Draft, before: Unit | undefined, unit: Unit): boolean {
  if (before === undefined) return true;
  const gap = draft.whole.slice(before.end, unit.start);
  if (BARE.test(gap)) return true;
  return !before.article && !unit.article && gap.length < 60 && SEPARATOR.test(gap) && !OR.test(gap);
}

function nameOf(draft: Draft, unit: Unit): string {
  const name = quoteOf(draft, { start: unit.nounStart, end: unit.end });
  return name.charAt(0).toUpperCase() + name.slice(1);
}
