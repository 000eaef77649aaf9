/** Day rates as they are said in Mumbai: 15k, 1.2 lakh, 12 hazaar, ₹40,000, "budget 20". Whole rupees. */
import { boundAround } from './bounds.ts';
import { sentenceAt } from './polarity.ts';
import { type Draft, take } from './text.ts';

export interface MoneyRead {
  /** For each of them. */
  readonly maxInr?: number;
  /** For the group together. */
  readonly togetherInr?: number;
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
const BETWEEN = new RegExp(
  `(?:between|from)\\s+${SIGN}\\s*${NUMBER}\\s*${UNIT}\\s*(?:and|&|n|to)\\s*${SIGN}\\s*${NUMBER}\\s*${UNIT}${AFTER}`,
  'gu',
);
/** "Budget 20", "rate 15 tak": money without a unit is thousands a day. */
const BUDGET =
  /(?<![\p{L}\p{M}])(?:budget|rate|fees?|charges?|per ?day|pay|paise|paisa|बजट|बजेट|रेट|मानधन|फीस)(?:\s+(?:is|hai|around|max|upto|up to|only|under|about|sirf|of|ka|ke|andar|within|limit|cap|आहे|है))*\s*[:=-]?\s*$/u;
const TOGETHER =
  /(?<![\p{L}])(?:together|combined|in total|totall?|in all|all in(?:clusive)?|overall|all three|all four|all five|for (?:all|everyone|both|the (?:pair|lot|group|gang|family|whole (?:lot|cast|group|family)|two|three|four|five))|altogether|sum|(?:the )?(?:whole|entire|full) (?:cast|group|lot|family)|(?:dono |teeno |sab |sabko |sabhi |sagle |saglyanche |saglyancha )?(?:mila ?ke|mil ?ke|milaake|milakar|milkar|mila ke|milun|milan|milvun)|the (?:pair|trio|duo|couple|lot|set|group|gang) (?:within|under|below|at|for|max|not|is|should)|between (?:them|the (?:two|three|four|five))|sab ?ka|poore? (?:group|cast|family)|kul|ekun|ekoon)(?![\p{L}])|मिलाकर|मिलकर|मिला ?के|मिल ?के|मिळून|एकत्र|कुल(?![\p{M}\p{L}])|एकूण|टोटल/u;
/** "20k each": a word for all in the same phrase does not make it a sum. */
const EACH =
  /(?<![\p{L}])(?:each|apiece|per (?:head|person|actor|artist|role|part)|a head|individually|har ek|harek|ek ek|pratyeki|pratyekala|prati vyakti)(?![\p{L}])|प्रति व्यक्ति|प्रत्येकी|प्रत्येकाला|हर एक|हरेक|एक एक को/u;
const CLAUSE =
  /[.;!?\n।]|,(?!\d)|(?<![\p{L}\p{M}])(?:and|but|aur|ani|lekin|pan|और|लेकिन|आणि|पण)(?![\p{L}\p{M}])/u;
const PER_DAY =
  /(?<![\p{L}])(?:per day|a day|daily|day rate|roz|rozana|divsala)(?![\p{L}])|प्रतिदिन|रोज|दिवसाला/u;
/** "60k in total for 3 days" */
const DAYS =
  /(?<![\d-])(\d{1,2})[\s-]*(?:shoot(?:ing)? )?(?:days?|din|divas\p{L}*|दिन|दिवस\S*)(?![\p{L}\p{M}])/u;

/** "1.5L for 10 days", "30 hazaar 3 din ka": the sum of so many days. */
const SUM_OF_DAYS =
  /^\s*(?:(?:total|lump ?sum|package|all in)\s+)?(?:for|over|in|ke liye|me(?:in)?|का|के|में)?\s*(?:all\s+|the\s+)?(\d{1,2})[\s-]*(?:shoot(?:ing)?\s+)?(?:days?|din|divas\p{L}*|दिन|दिवस\S*)(?![\p{L}\p{M}])/u;

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

/** Takes the caps of the text: one for each person, one for all together, or both ("20k each, 50k in all"). */
export function takeMoney(draft: Draft): MoneyRead {
  const first = takeOne(draft);
  if (first.capInr === undefined) return first.reversed === undefined ? {} : { reversed: first.reversed };
  const second = takeOne(draft);
  const clauses = second.capInr !== undefined;
  const isTotal = (one: OneRead) => (clauses ? one.totalInClause : one.totalInSentence);
  const read = [first, second].filter((one) => one.capInr !== undefined);
  const total = read.find(isTotal);
  const each = read.find((one) => !isTotal(one));
  return {
    ...(each?.capInr === undefined ? {} : { maxInr: each.capInr }),
    ...(total?.capInr === undefined ? {} : { togetherInr: total.capInr }),
  };
}

interface OneRead {
  readonly capInr?: number;
  readonly totalInClause?: boolean;
  readonly totalInSentence?: boolean;
  readonly reversed?: string;
}

/** Takes the first cap that is left; a floor ("at least 20k") asks nothing of a roster. */
function takeOne(draft: Draft): OneRead {
  for (const match of [...draft.left.matchAll(BETWEEN), ...draft.left.matchAll(RANGE)]) {
    const [, signA, a, unitA, signB, b, unitB, signC, day, day2] = match;
    const bare = inThousands(draft, match, unitA ?? unitB, Number(b));
    const high = bare ? Number(b) * 1000 : rupeesOf(b, unitB ?? unitA);
    const low = bare ? Number(a) * 1000 : rupeesOf(a, unitA ?? unitB);
    if (!bare && !isMoney(signA ?? signB ?? signC, unitA ?? unitB, day ?? day2, high)) continue;
    const read = capOf(draft, spanOf(match), high, day ?? day2);
    take(draft, spanOf(match));
    return low > high ? { reversed: match[0].trim() } : read;
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
    const read = capOf(draft, span, value, day ?? day2);
    take(draft, { start: span.start - (bound?.before ?? 0), end: span.end + (bound?.after ?? 0) });
    return read;
  }
  return {};
}

/** Whether the figure is for each or for all, and a sum for several days as what it comes to a day. */
function capOf(
  draft: Draft,
  span: { readonly start: number; readonly end: number },
  value: number,
  perDay: string | undefined,
): OneRead {
  const sentence = sentenceAt(draft.whole, span);
  const before = draft.whole.slice(0, span.start).split(CLAUSE).at(-1) ?? '';
  const after = draft.whole.slice(span.end).split(CLAUSE)[0] ?? '';
  const clause = `${before} ${after}`;
  const total = (text: string) => TOGETHER.test(text) && !EACH.test(text);
  const sum = perDay === undefined ? SUM_OF_DAYS.exec(draft.whole.slice(span.end)) : null;
  const days =
    sum !== null && !PER_DAY.test(sentence)
      ? Number(sum[1])
      : perDay === undefined && TOGETHER.test(sentence) && !PER_DAY.test(sentence)
        ? Number(DAYS.exec(sentence)?.[1] ?? 1)
        : 1;
  return {
    capInr: Math.floor(value / Math.max(1, days)),
    totalInClause: total(clause),
    totalInSentence: total(sentence),
  };
}

/** Two figures without unit or sign, right after a word for money; an age or a year would be no budget. */
function inThousands(draft: Draft, match: RegExpExecArray, unit: string | undefined, value: number): boolean {
  if (unit !== undefined || !(value >= 2 && value < 300) || !/^\d/u.test(match[0].trim())) return false;
  return (
    BUDGET.test(draft.left.slice(0, match.index)) &&
    !/^\s*(?:years?|saal|yrs?|%|days?|din|cm)/u.test(draft.left.slice(match.index + match[0].length))
  );
}
