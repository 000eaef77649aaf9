/** Dates taken: `2026-12-08..2026-12-13 (booked); 2027-01-04..2027-01-06 (first refusal)`, and how people write it. */
import type { AvailabilityBlock, AvailabilityStatus } from '../../model.ts';
import { westernDigits } from '../../vocabulary/index.ts';
import { gather, isMissing, nothing, plain, repaired, splitList, unread, type Reading } from '../reading.ts';

const STATUS: readonly (readonly [RegExp, AvailabilityStatus])[] = [
  [/first\s*refusal|1st\s*refusal|\bFR\b|pencil/i, 'first_refusal'],
  [/\bhold\b|on hold|held|second (?:hold|position)/i, 'hold'],
  [/book|confirm|lock|shoot/i, 'booked'],
  [/unavail|not available|\bNA\b|out|leave|travel|busy|block|exam/i, 'unavailable'],
];

const NO_ENTRY = /^(?:none|nil|no|free|available|all free|open|-+|n\/?a|nothing)$/i;

/** A blank cell states that the calendar has no entry: the column was there. `\N` states nothing. */
export function readUnavailable(cell: string, today: string): Reading<readonly AvailabilityBlock[]> {
  if (cell.trim() === '' || NO_ENTRY.test(cell.trim())) return plain([]);
  if (isMissing(cell)) return nothing;
  return gather(
    splitList(westernDigits(cell), /[;|\n]/)
      .flatMap(splitCommas)
      .map((entry) => readBlock(entry, today)),
  );
}

/** Commas separate entries only where each part holds a date of its own ("Dec 8, 2026" is one). */
function splitCommas(entry: string): string[] {
  const parts = splitList(entry, /,/);
  return parts.length > 1 && parts.every((part) => findDates(part).length > 0) ? parts : [entry];
}

/** As CastMatch itself writes it, and most files that come from a program. */
const PLAIN_BLOCK = /^(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?\s*(?:\(([^)]*)\))?$/;

function readPlainBlock(entry: string): AvailabilityBlock | undefined {
  const [, from, to = from, status = ''] = PLAIN_BLOCK.exec(entry) ?? [];
  if (!from || !to || from > to || !isDay(from) || !isDay(to)) return undefined;
  return { from, to, status: statusOf(status) ?? 'unavailable' };
}

function readBlock(entry: string, today: string): Reading<AvailabilityBlock> {
  const written = readPlainBlock(entry);
  if (written) return plain(written);
  const bracket = /[([]([^)\]]*)[)\]]/.exec(entry);
  const rest = entry.replaceAll(/[([][^)\]]*[)\]]/g, ' ');
  const status = (bracket && statusOf(bracket[1] ?? '')) ?? statusOf(rest) ?? 'unavailable';
  const found = shareEnds(findDates(rest));
  const [first, second = first] = found;
  if (!first || !second || found.length > 2) {
    return unread(`"${entry}" could not be read as dates; write e.g. 2026-12-08..2026-12-13 (booked).`);
  }
  const guessedYear = first.year === undefined && second.year === undefined;
  const to = toIso(second, second.year ?? first.year ?? nextYearOf(second, today));
  const from =
    first.year === undefined && to !== undefined ? lastBefore(first, to) : toIso(first, first.year);
  if (from === undefined || to === undefined) {
    return unread(`"${entry}" names a day that does not exist; write e.g. 2026-12-08..2026-12-13 (booked).`);
  }
  const block = from <= to ? { from, to, status } : { from: to, to: from, status };
  if (from > to) return repaired(block, `The dates ran backwards; read as ${to} to ${from}.`);
  if (guessedYear) return repaired(block, `No year given; read as ${from} to ${to}.`);
  return plain(block);
}

function statusOf(text: string): AvailabilityStatus | undefined {
  return STATUS.find(([pattern]) => pattern.test(text))?.[1];
}

interface LooseDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
/** Day before month, as India writes it. */
const DATE = new RegExp(
  [
    String.raw`(?<y1>\d{4})[-/.](?<m1>\d{1,2})[-/.](?<d1>\d{1,2})`,
    String.raw`(?<d2>\d{1,2})[-/.](?<m2>\d{1,2})[-/.](?<y2>\d{4}|\d{2})`,
    String.raw`(?<d3>\d{1,2})(?:st|nd|rd|th)?[ -]*(?<m3>${MONTH})(?:[ ,'-]*(?<y3>\d{4}))?`,
    String.raw`(?<m4>${MONTH})[ -]*(?<d4>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:[ ,]+(?<y4>\d{4}))?`,
    String.raw`(?<d5>\d{1,2})(?:st|nd|rd|th)?(?=\s*(?:-|–|—|to|till|se|से|ते|\.\.))`,
    String.raw`(?<=(?:-|–|—|to|till|se|से|ते)\s*)(?<d6>\d{1,2})(?:st|nd|rd|th)?\b`,
  ].join('|'),
  'giu',
);

function findDates(text: string): LooseDate[] {
  return [...text.matchAll(DATE)].map(({ groups = {} }) => {
    const pick = (key: string) =>
      [1, 2, 3, 4, 5, 6].map((n) => groups[`${key}${n}`]).find((part) => part !== undefined);
    const year = pick('y');
    const month = pick('m')?.toLowerCase();
    const named = month ? MONTHS.indexOf(month.slice(0, 3)) + 1 : 0;
    return {
      day: Number(pick('d')),
      month: named > 0 ? named : month === undefined ? undefined : Number(month),
      year: year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year),
    };
  });
}

/** "8-13 Dec 2026" and "Dec 8-13": one end lends its month to the other. */
function shareEnds(dates: readonly LooseDate[]): LooseDate[] {
  const [first, second] = dates;
  if (!first || !second || dates.length !== 2) return [...dates];
  const month = first.month ?? second.month;
  return [
    { ...first, month },
    {
      ...second,
      month: second.month ?? month,
      year: second.year ?? (second.month === undefined ? first.year : undefined),
    },
  ];
}

function toIso(date: LooseDate, year: number | undefined): string | undefined {
  if (year === undefined || date.month === undefined) return undefined;
  const iso = `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

/** No 30 February. */
function isDay(iso: string): boolean {
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso);
}

/** Blocked dates lie ahead: the year in which the day comes next. */
function nextYearOf(date: LooseDate, today: string): number {
  const year = Number(today.slice(0, 4));
  const thisYear = toIso(date, year);
  return thisYear !== undefined && thisYear < today.slice(0, 10) ? year + 1 : year;
}

/** "28 Dec - 3 Jan 2027" begins in the year before. */
function lastBefore(date: LooseDate, end: string): string | undefined {
  const year = Number(end.slice(0, 4));
  const same = toIso(date, year);
  return same === undefined || same <= end ? same : toIso(date, year - 1);
}
