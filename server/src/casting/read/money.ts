/** Day rates as they are said in Mumbai: 15k, 1.2 lakh, 12 hazaar, ₹40,000, "budget 20". Whole rupees. */
import { boundAround } from './bounds.ts';
import { sentenceAt } from './polarity.ts';
import { type Draft, take } from './text.ts';

export interface MoneyRead {
  readonly maxInr?: number;
  /** The figure is for the group together. */
  readonly together: boolean;
  readonly reversed?: string;
}

const UNIT =
  '(k|thousand|thou|hazaar|hazar|hajar|hajaar|hazzar|hzr|हजार|हज़ार|lakhs?|lacs?|लाख|लाखां|l)?(?:च्या|ांच्या|ांपर्यंत|पर्यंत|ांच)?(?![\\p{L}\\p{M}])';
const SIGN = '(₹|(?<![\\p{L}\\p{M}])(?:rs\\.?|inr|rupees|रु\\.?))?';
const NUMBER = '(\\d{1,3}(?:,\\d{2,3})+|\\d+(?:\\.\\d+)?)';
const AFTER =
  '\\s*(?:/-)?\\s*(₹|rs\\.?|inr|rupees|rupaye|rupay|rupye|रुपये|रुपए|रुपयांच्या|रुपयांपर्यंत|रु\\.?)?\\s*(?:(?:a|per|each|/|प्रति|प्रती|हर|ek|roz)\\s*(?:a\\s+)?(day|din|shift|दिन|दिवस|रोज)|(per day|perday|p/d|pd|daily|roz|din ka|din ke|रोज|रोज का|प्रतिदिन|divsala|दिवसाला|दिवसाचे|दिवसाचा))?';
const ONE = new RegExp(`${SIGN}\\s*${NUMBER}\\s*${UNIT}${AFTER}`, 'gu');
const RANGE = new RegExp(
  `${SIGN}\\s*${NUMBER}\\s*${UNIT}\\s*(?:-|to|se|ते|से)\\s*${SIGN}\\s*${NUMBER}\\s*${UNIT}${AFTER}`,
  'gu',
);
/** "Budget 20", "rate 15 tak": money without a unit is thousands a day. */
const BUDGET =
  /(?<![\p{L}\p{M}])(?:budget|rate|fees?|charges?|per ?day|pay|paise|paisa|बजट|बजेट|रेट|मानधन|फीस)(?:\s+(?:is|hai|around|max|upto|up to|only|under|about|sirf|of|ka|ke|andar|within|limit|cap|आहे|है))*\s*[:=-]?\s*$/u;
const TOGETHER =
  /\b(?:together|combined|in total|total|all three|all four|for all|altogether|sum|dono milake|milake|mila ke|milkar|milun|between them|for the (?:pair|lot|group|two|three|four)|sab ?ka milake)\b|मिलाकर|मिलकर|मिळून|एकत्र|कुल/u;
function rupeesOf(number: string | undefined, unit: string | undefined): number {
  const value = Number((number ?? '').replaceAll(',', ''));
  if (unit === undefined || unit === '') return value;
  if (/^(?:k|thou|haz|haj|hzr|ह)/u.test(unit)) return value * 1000;
  return value * 100_000;
}

/** Money shows itself by a sign, a unit, a day, or by being too large for anything else. */
const isMoney = (sign: unknown, unit: unknown, day: unknown, value: number) =>
  Boolean(sign) ||
  (Boolean(unit) && unit !== 'l') ||
  (Boolean(day) && value >= 300) ||
  (value >= 1000 && !(value >= 1900 && value <= 2100));

const spanOf = (match: RegExpExecArray) => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Takes the first cap of the text; a floor ("at least 20k") asks nothing of a roster. */
export function takeMoney(draft: Draft): MoneyRead {
  for (const match of draft.left.matchAll(RANGE)) {
    const [, signA, a, unitA, signB, b, unitB, signC, day, day2] = match;
    const bare = inThousands(draft, match, unitA ?? unitB, Number(b));
    const high = bare ? Number(b) * 1000 : rupeesOf(b, unitB ?? unitA);
    const low = bare ? Number(a) * 1000 : rupeesOf(a, unitA ?? unitB);
    if (!bare && !isMoney(signA ?? signB ?? signC, unitA ?? unitB, day ?? day2, high)) continue;
    const together = TOGETHER.test(sentenceAt(draft.whole, spanOf(match)));
    take(draft, spanOf(match));
    return low > high ? { together, reversed: match[0].trim() } : { maxInr: high, together };
  }
  for (const match of draft.left.matchAll(ONE)) {
    const [, sign, number, unit, signAfter, day, day2] = match;
    const bare = inThousands(draft, match, unit, Number(number));
    const value = bare ? Number(number) * 1000 : rupeesOf(number, unit);
    if (!bare && !isMoney(sign ?? signAfter, unit, day ?? day2, value)) continue;
    const bound = boundAround(
      draft.left.slice(0, match.index),
      draft.left.slice(match.index + match[0].length),
    );
    // "At least 20k" is no cap; the floor of a fee asks nothing of the roster.
    if (bound?.bound === 'min') continue;
    const span = spanOf(match);
    const together = TOGETHER.test(sentenceAt(draft.whole, span));
    take(draft, { start: span.start - (bound?.before ?? 0), end: span.end + (bound?.after ?? 0) });
    return { maxInr: value, together };
  }
  return { together: false };
}

/** Two figures without unit or sign, right after a word for money; an age or a year would be no budget. */
function inThousands(draft: Draft, match: RegExpExecArray, unit: string | undefined, value: number): boolean {
  if (unit !== undefined || !(value >= 2 && value < 300) || !/^\d/u.test(match[0].trim())) return false;
  return (
    BUDGET.test(draft.left.slice(0, match.index)) &&
    !/^\s*(?:years?|saal|yrs?|%|days?|din|cm)/u.test(draft.left.slice(match.index + match[0].length))
  );
}
