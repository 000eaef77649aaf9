/** Day rates as they are said in Mumbai: 15k, 1.2 lakh, 12 hazaar, ₹40,000. Whole rupees. */
import { sentenceAt } from './polarity.ts';
import { type Draft, take } from './text.ts';

export interface MoneyRead {
  readonly maxInr?: number;
  /** The figure is for the group together. */
  readonly together: boolean;
  readonly reversed?: string;
}

const UNIT = '(k|thousand|hazaar|hazar|hajar|हजार|हज़ार|lakhs?|lacs?|लाख|l)?(?![\\p{L}\\p{M}])';
const SIGN = '(₹|rs\\.?|inr|rupees|रु\\.?)?';
const NUMBER = '(\\d{1,3}(?:,\\d{2,3})+|\\d+(?:\\.\\d+)?)';
const AFTER =
  '\\s*(?:/-)?\\s*(₹|rs\\.?|inr|rupees|rupaye|rupay|रुपये|रुपए|रुपयांच्या|रुपयांपर्यंत|रु\\.?)?\\s*(?:(?:a|per|each|/|प्रति|प्रती|हर)\\s*(?:a\\s+)?(day|din|shift|दिन|दिवस|रोज)|(per day|daily|roz|din ka|din ke|रोज|रोज का|प्रतिदिन|divsala|दिवसाला|दिवसाचे|दिवसाचा))?';
const ONE = new RegExp(`${SIGN}\\s*${NUMBER}\\s*${UNIT}${AFTER}`, 'gu');
const RANGE = new RegExp(
  `${SIGN}\\s*${NUMBER}\\s*${UNIT}\\s*(?:-|to|se|ते|से)\\s*${SIGN}\\s*${NUMBER}\\s*${UNIT}${AFTER}`,
  'gu',
);
const TOGETHER =
  /\b(?:together|combined|in total|total|all three|all four|for all|altogether|sum|dono milake|milake|mila ke|milkar|milun|between them)\b|मिलाकर|मिलकर|मिळून|एकत्र|कुल/u;
const FLOOR = /\b(?:at least|minimum|min|from|starting|over|above|more than)\s*$/u;

function rupeesOf(number: string | undefined, unit: string | undefined): number {
  const value = Number((number ?? '').replaceAll(',', ''));
  if (unit === undefined || unit === '') return value;
  if (/^(?:k|thousand|haz|haj|ह)/u.test(unit)) return value * 1000;
  return value * 100_000;
}

/** Money shows itself by a sign, a unit, a day, or by being too large for anything else. */
const isMoney = (sign: unknown, unit: unknown, day: unknown, value: number) =>
  Boolean(sign) ||
  (Boolean(unit) && unit !== 'l') ||
  (Boolean(day) && value >= 300) ||
  (value >= 1000 && !(value >= 1900 && value <= 2100));

export function takeMoney(draft: Draft): MoneyRead {
  for (const match of draft.left.matchAll(RANGE)) {
    const [, signA, a, unitA, signB, b, unitB, signC, day, day2] = match;
    const high = rupeesOf(b, unitB);
    const low = rupeesOf(a, unitA ?? unitB);
    if (!isMoney(signA ?? signB ?? signC, unitA ?? unitB, day ?? day2, high)) continue;
    take(draft, { start: match.index, end: match.index + match[0].length });
    const together = TOGETHER.test(
      sentenceAt(draft.whole, { start: match.index, end: match.index + match[0].length }),
    );
    return low > high ? { together, reversed: match[0].trim() } : { maxInr: high, together };
  }
  for (const match of draft.left.matchAll(ONE)) {
    const [all, sign, number, unit, signAfter, day, day2] = match;
    const value = rupeesOf(number, unit);
    if (!isMoney(sign ?? signAfter, unit, day ?? day2, value)) continue;
    if (
      FLOOR.test(draft.left.slice(0, match.index)) &&
      !/(?:not|no)\s+(?:more than|over|above)\s*$/u.test(draft.left.slice(0, match.index))
    )
      continue;
    const span = { start: match.index, end: match.index + all.length };
    const together = TOGETHER.test(sentenceAt(draft.whole, span));
    take(draft, span);
    takeBound(draft, span);
    return { maxInr: value, together };
  }
  return { together: false };
}

/** "se upar nahi", "not more than": part of the figure, not a negation of something else. */
function takeBound(draft: Draft, span: { start: number; end: number }): void {
  const after =
    /^\s*(?:se|ke|से|के|च्या)?\s*(?:upar|uppar|zyada|jyada|jaada|ऊपर|ज्यादा|जास्त|पेक्षा जास्त|वर)\s*(?:ka|ke|का)?\s*(?:nahi|nahin|na|नहीं|नही|नाही|नको)|^\s*(?:tak|ke andar|max|maximum|or less|or under|तक|के अंदर|पर्यंत|च्या आत)/u.exec(
      draft.left.slice(span.end),
    );
  if (after !== null) take(draft, { start: span.end, end: span.end + after[0].length });
  const before =
    /(?:not more than|no more than|not over|not above|under|below|upto|up to|less than|within|max(?:imum)?|at most|cap(?:ped)? (?:at|of|is))\s*$/u.exec(
      draft.left.slice(0, span.start),
    );
  if (before !== null) take(draft, { start: before.index, end: span.start });
}
