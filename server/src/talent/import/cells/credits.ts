/** Past work: `Title (2025, recurring, theatre); Title (2019)`, or bare titles. */
import type { Credit } from '../../model.ts';
import { findFormat } from '../../vocabulary/index.ts';
import { gather, isMissing, nothing, plain, splitList, type Reading } from '../reading.ts';

/** Splits at semicolons, bars and lines; at commas only where none of those is used. */
export function readCredits(cell: string): Reading<readonly Credit[]> {
  if (isMissing(cell)) return nothing;
  const parts = splitList(cell, /[;|\n\r]/);
  const entries = parts.length > 1 || !cell.includes(',') ? parts : withTitlesWhole(splitList(cell, /,/));
  return gather(entries.filter((entry) => !isMissing(entry)).map((entry) => plain(readCredit(entry))));
}

/** "Haan, Main Wahi Hoon (2021)": where most entries end with their year, a comma before one belongs to its title. */
function withTitlesWhole(pieces: readonly string[]): string[] {
  const ends = pieces.map((piece) => isYear(piece) || Object.keys(readCredit(piece)).length > 1);
  const closed = ends.filter(Boolean).length;
  if (closed === 0 || pieces.length - closed > closed) return [...pieces];
  const last = ends.lastIndexOf(true);
  const entries: string[] = [];
  let open: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    open.push(piece);
    if (ends[at] === true || at > last) {
      entries.push(open.join(', '));
      open = [];
    }
  }
  return entries;
}

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

function readCredit(entry: string): Credit {
  const bracket = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/.exec(entry);
  const details = bracket ? readDetails(bracket[2] ?? '') : undefined;
  if (bracket && details) return { title: bracket[1] ?? '', ...details };
  const dashed = /^(.*\S)(?:\s+[-–—]|,)\s+((?:19|20)\d\d)$/.exec(entry);
  if (dashed) return { title: dashed[1] ?? '', year: Number(dashed[2]) };
  return { title: entry };
}

/** Undefined where the bracket holds neither a year nor a format: then it belongs to the title. */
function readDetails(text: string): Omit<Credit, 'title'> | undefined {
  let year: number | undefined;
  let format: Credit['format'];
  const rest: string[] = [];
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (isYear(part)) year = Number(part);
    else if (format === undefined && findFormat(part)) format = findFormat(part);
    else if (part !== '') rest.push(part);
  }
  if (year === undefined && format === undefined) return undefined;
  return {
    ...(year !== undefined && { year }),
    ...(rest.length > 0 && { roleType: rest.join(', ') }),
    ...(format && { format }),
  };
}

/** Adds titles that the list does not hold yet. */
export function addTitles(credits: readonly Credit[], more: readonly Credit[]): readonly Credit[] {
  const known = new Set(credits.map((credit) => credit.title.toLowerCase()));
  return [...credits, ...more.filter((credit) => !known.has(credit.title.toLowerCase()))];
}
