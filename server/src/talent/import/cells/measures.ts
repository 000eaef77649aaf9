/** Cells with numbers: height, playing age, money, years. */
import type { Money } from '../../model.ts';
import { westernDigits } from '../../vocabulary/index.ts';
import { isMissing, nothing, plain, repaired, unread, type Reading } from '../reading.ts';

const CM_PER_INCH = 2.54;
const clean = (cell: string) => westernDigits(cell).trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** Centimetres from `170`, `170 cm`, `1.70 m`, `5'7"`, `5 ft 7`, `5.7` (five foot seven), `67 in`. */
export function readHeight(cell: string): Reading<number> {
  if (isMissing(cell)) return nothing;
  const text = clean(cell)
    .replaceAll(/[’‘′`]/g, "'")
    .replaceAll(/[”“″]|''/g, '"');
  const feet =
    /^(\d)\s*(?:'|ft\.?|feet|foot|फुट|फीट)\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|in\.?|inch(?:es)?|इंच)?)?$/.exec(
      text,
    );
  if (feet) return withinReason(Number(feet[1]) * 12 + Number(feet[2] ?? 0), cell);
  const inches = /^(\d{2}(?:\.\d+)?)\s*(?:"|in|inch|inches)$/.exec(text);
  if (inches) return withinReason(Number(inches[1]), cell);
  const metres = /^([12](?:[.,]\d{1,2}))\s*(?:m|mtr|metres?|meters?)?$/.exec(text);
  if (metres) return centimetres(Number((metres[1] ?? '').replace(',', '.')) * 100, cell);
  const spoken = /^([3-7])[.,](\d{1,2})$/.exec(text);
  if (spoken) return spokenFeet(Number(spoken[1]), spoken[2] ?? '0', cell);
  const number = /^(\d{2,3}(?:\.\d+)?)\s*(?:cms?|cm\.|centimet(?:re|er)s?)?$/.exec(text);
  if (number) return centimetres(Number(number[1]), cell);
  return unread(`"${cell.trim()}" could not be read as a height; write centimetres, e.g. 168.`);
}

/** Indian rosters write 5.7 for five foot seven; 5.75 can only be decimal feet. */
function spokenFeet(feet: number, decimals: string, cell: string): Reading<number> {
  const inches = Number(decimals);
  if (inches > 11) return withinReason((feet + Number(`0.${decimals}`)) * 12, cell);
  const reading = withinReason(feet * 12 + inches, cell);
  if (reading.value === undefined) return reading;
  const doubt =
    decimals === '1' ? ` If ${feet} ft 10 was meant (spreadsheets drop the zero), correct it.` : '';
  return repaired(reading.value, `Read as ${feet} ft ${inches} in, ${reading.value} cm.${doubt}`);
}

const withinReason = (inches: number, cell: string) => centimetres(inches * CM_PER_INCH, cell);

function centimetres(value: number, cell: string): Reading<number> {
  const cm = Math.round(value);
  if (cm < 45 || cm > 230)
    return unread(`"${cell.trim()}" is no likely height; write centimetres, e.g. 168.`);
  return plain(cm);
}

export interface AgeRange {
  readonly min: number;
  readonly max: number;
}

/** `25-30`, `25 to 30`, `25 se 30`, `30s`, `early 30s`, `28`, and `10-Dec` that a spreadsheet made of 10-12. */
export function readAgeRange(cell: string): Reading<AgeRange> {
  if (isMissing(cell)) return nothing;
  const text = clean(cell)
    .replaceAll(/\b(?:years?|yrs?\.?|saal|sal|age|old)\b|साल|वर्ष/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const range = /^(\d{1,2})\s*(?:-|–|—|to|se|\/|until|till|से|ते)\s*(\d{1,2})$/.exec(text);
  if (range) return ages(Number(range[1]), Number(range[2]));
  const decade = /^(early|mid|late)?[ -]?([1-9])0\s*'?s$/.exec(text);
  if (decade) {
    const start = Number(decade[2]) * 10;
    if (decade[1] === 'early') return plain({ min: start, max: start + 3 });
    if (decade[1] === 'mid') return plain({ min: start + 4, max: start + 6 });
    if (decade[1] === 'late') return plain({ min: start + 7, max: start + 9 });
    return plain({ min: start, max: start + 9 });
  }
  const month = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const dated = /^(?:(\d{1,2})-([a-z]{3})|([a-z]{3})-(\d{1,2}))$/.exec(text);
  const asMonth = month.indexOf(dated?.[2] ?? dated?.[3] ?? '') + 1;
  if (dated && asMonth > 0) {
    const other = Number(dated[1] ?? dated[4]);
    const [min, max] = [Math.min(asMonth, other), Math.max(asMonth, other)];
    return repaired({ min, max }, `A spreadsheet made a date of it; read as ${min}–${max}.`);
  }
  // The same as a workbook keeps it.
  const date = /^\d{4}-(\d{2})-(\d{2})$/.exec(text);
  if (date) {
    const [min, max] = [Number(date[1]), Number(date[2])].toSorted((a, b) => a - b) as [number, number];
    return repaired({ min, max }, `A spreadsheet made a date of it; read as ${min}–${max}.`);
  }
  if (/^\d{1,2}$/.test(text)) {
    return repaired({ min: Number(text), max: Number(text) }, `One age given; read as playing ${text} only.`);
  }
  return unread(`"${cell.trim()}" could not be read as a playing age; write a range, e.g. 25-30.`);
}

/** The same from two cells. One alone stands for both ends. */
export function readAgeEnds(from: string, to: string): Reading<AgeRange> {
  const ends = [from, to].filter((cell) => !isMissing(cell)).map((cell) => clean(cell));
  if (ends.length === 0) return nothing;
  const numbers = ends.map((text) =>
    Number(/^(\d{1,2})(?:\.0)?\s*(?:yrs?|years?)?$/.exec(text)?.[1] ?? Number.NaN),
  );
  const [first, second] = numbers;
  if (first === undefined || numbers.some(Number.isNaN)) {
    return unread(`"${from.trim()}" to "${to.trim()}" could not be read as ages; write whole years.`);
  }
  if (second === undefined)
    return repaired({ min: first, max: first }, `One age given; read as playing ${first} only.`);
  return ages(first, second);
}

function ages(first: number, second: number): Reading<AgeRange> {
  if (first <= second) return plain({ min: first, max: second });
  return repaired({ min: second, max: first }, `The range ran backwards; read as ${second}–${first}.`);
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|hazaa?r|hajaa?r|thousand|हज़ार|हजार)$/, 1_000],
  [/^(?:l|lac|lacs|lakhs?|लाख)$/, 100_000],
  [/^(?:cr|crores?|करोड़|कोटी)$/, 10_000_000],
];

/** Rupees a day from `10000`, `₹10,000`, `1,20,000/-`, `15k`, `1.2 L`, `12 hazaar`; of a range, the upper end. */
export function readMoney(cell: string): Reading<Money> {
  if (isMissing(cell)) return nothing;
  const text = clean(cell).normalize('NFC');
  if (
    /^(?:negotiable|neg\.?|on request|tbd|tba|as per (?:project|industry)|depends|open|n\/?a|nil|-+|ask.*)$/.test(
      text,
    )
  ) {
    return unread(`"${cell.trim()}" names no amount; the rate stays off file.`);
  }
  const currency = /\$|usd/.test(text)
    ? 'USD'
    : /£|gbp/.test(text)
      ? 'GBP'
      : /€|eur/.test(text)
        ? 'EUR'
        : 'INR';
  const bare = text
    .replaceAll(/[₹$£€]|\b(?:rs|inr|usd|gbp|eur)\b\.?|rupees|रुपये|रु\.?|\/-|approx\.?|around|only/g, ' ')
    .replaceAll(/(?:\/|per|a|प्रति)\s*(?:day|shift|din|दिन)\b|प्रतिदिन|रोज/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const match =
    /^([\d,]+(?:\.\d+)?)\s*([^\d\s,.–-]+)?(?:\s*(?:-|–|to|se|से)\s*([\d,]+(?:\.\d+)?)\s*([^\d\s,.–-]+)?)?$/u.exec(
      bare,
    );
  const [, low, lowUnit, high, highUnit] = match ?? [];
  const upper = high === undefined ? amount(low, lowUnit) : amount(high, highUnit ?? lowUnit);
  if (upper === undefined) {
    return unread(`"${cell.trim()}" could not be read as a day rate; write rupees, e.g. 15000.`);
  }
  const money: Money = { minor: Math.round(upper * 100), currency };
  return high === undefined
    ? plain(money)
    : repaired(money, `A range; kept the upper end, ${upper.toLocaleString('en-IN')}.`);
}

function amount(digits: string | undefined, unit: string | undefined): number | undefined {
  const number = Number((digits ?? '').replaceAll(',', ''));
  if (!Number.isFinite(number) || number <= 0) return undefined;
  if (unit === undefined) return number;
  const factor = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  return factor === undefined ? undefined : number * factor;
}

/** Years active: `1975-2013`, `2010`, `2015 to present`, and `-2010`, whose first year got lost. */
export function readActive(cell: string, thisYear: number): Reading<{ from: number; to: number }> {
  if (isMissing(cell)) return nothing;
  const text = clean(cell);
  const range =
    /^((?:19|20)\d\d)\s*(?:-|–|—|to|till)\s*((?:19|20)\d\d|present|now|date|today|current)?$/.exec(text);
  if (range) {
    const [a, b] = [Number(range[1]), /^\d/.test(range[2] ?? '') ? Number(range[2]) : thisYear];
    if (a <= b) return plain({ from: a, to: b });
    return repaired({ from: b, to: a }, `The years ran backwards; read as ${b}–${a}.`);
  }
  const since = /^since ((?:19|20)\d\d)$/.exec(text);
  if (since) return plain({ from: Number(since[1]), to: thisYear });
  const one = /^([-–—=']*)\s*((?:19|20)\d\d)$/.exec(text);
  if (one) {
    const year = Number(one[2]);
    if (one[1] === '') return plain({ from: year, to: year });
    return repaired({ from: year, to: year }, `The sign before the year was dropped; read as ${year}.`);
  }
  return unread(`"${cell.trim()}" could not be read as years active; write e.g. 2015-2024.`);
}

/** A whole number of credits; undefined where the cell is no count. */
export function readCount(cell: string): number | undefined {
  const text = clean(cell).replace(/\s*(?:\+|credits?|projects?|films?)$/, '');
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}
