/** How somebody is reached and known elsewhere. All of it is private to the office, the IMDb id apart. */
import { westernDigits } from '../../vocabulary/index.ts';
import { isMissing, nothing, plain, repaired, splitList, unread, type Reading } from '../reading.ts';

/** `+919820012345` from `98200 12345`, `+91-98200-12345`, `098200 12345`; of several, the first that can be read. */
export function readPhone(cell: string): Reading<string> {
  if (isMissing(cell) || /^(?:-+|n\/?a|none|nil)$/i.test(cell.trim())) return nothing;
  const text = westernDigits(cell);
  if (/^\d(?:\.\d+)?e\+?\d+$/i.test(text.trim()))
    return unread(
      `"${cell.trim()}" lost its digits in a spreadsheet; format the column as text and save again.`,
    );
  const parts = splitList(text, /[/;,|\n]/);
  const numbers = parts.map(asNumber).filter((number) => number !== undefined);
  const [first] = numbers;
  if (first === undefined)
    return unread(`"${cell.trim()}" could not be read as a phone number; write e.g. +91 98200 12345.`);
  return parts.length > 1 && new Set(numbers).size > 1
    ? repaired(first, `Several numbers; ${first} was kept as the one to know the person by.`)
    : plain(first);
}

function asNumber(text: string): string | undefined {
  const hasPlus = /^\s*(?:\+|00)/.test(text);
  const digits = text.replace(/^\s*00/, '').replaceAll(/\D/g, '');
  if (hasPlus) return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : undefined;
  const national = digits.replace(/^0?(?:91)?(?=\d{10}$)/, '');
  if (/^[6-9]\d{9}$/.test(national)) return `+91${national}`;
  // A landline with its code, as it stands.
  return /^0\d{9,11}$/.test(digits) ? `+91${digits.slice(1)}` : undefined;
}

export function readEmail(cell: string): Reading<string> {
  if (isMissing(cell) || /^(?:-+|n\/?a|none|nil)$/i.test(cell.trim())) return nothing;
  const found = /[^\s<>,;:"']+@[^\s<>,;:"'@]+\.[^\s<>,;:"'@.]+/u.exec(cell)?.[0];
  return found
    ? plain(found.toLowerCase())
    : unread(`"${cell.trim()}" could not be read as an e-mail address; write e.g. name@example.com.`);
}

/** `nm0000001` from the id or a link that holds it. */
export function readNconst(cell: string): Reading<string> {
  if (isMissing(cell) || /^(?:-+|n\/?a|none|nil|no|yes)$/i.test(cell.trim())) return nothing;
  const id = /(?:^|[^a-z0-9])(nm\d{7,9})(?!\d)/i.exec(cell)?.[1];
  return id
    ? plain(id.toLowerCase())
    : unread(`"${cell.trim()}" holds no IMDb id of a person; write e.g. nm0000001.`);
}

/** One note a cell, as it stands. */
export function readNotes(cell: string): Reading<readonly string[]> {
  return isMissing(cell) ? nothing : plain([cell.trim()]);
}
