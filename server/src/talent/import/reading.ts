/** What came of reading one cell. */
import type { ImportRow } from '../../contract.ts';

export type Issue = ImportRow['issues'][number];

/** `value` absent: nothing to keep as a fact. Notes tell the person what was changed (repaired) or not read (flagged). */
export interface Reading<Value> {
  readonly value?: Value;
  readonly notes: readonly { readonly kind: 'repaired' | 'flagged'; readonly message: string }[];
}

export const plain = <Value>(value: Value): Reading<Value> => ({ value, notes: [] });
export const repaired = <Value>(value: Value, message: string): Reading<Value> => ({
  value,
  notes: [{ kind: 'repaired', message }],
});
export const unread = (message: string): Reading<never> => ({ notes: [{ kind: 'flagged', message }] });
export const nothing: Reading<never> = { notes: [] };

/** A list of readings as one: the values that were read, and every note. */
export function gather<Value>(readings: readonly Reading<Value>[]): Reading<readonly Value[]> {
  const values = readings.map((reading) => reading.value).filter((value) => value !== undefined);
  const notes = readings.flatMap((reading) => reading.notes);
  return values.length > 0 ? { value: values, notes } : { notes };
}

/** A blank cell, or one of the ways that spreadsheets and databases write "missing". */
export function isMissing(cell: string): boolean {
  return cell.trim() === '' || /^(\\N|null|#n\/a|#value!|#ref!|#name\?|undefined|nan)$/i.test(cell.trim());
}

/** Splits at `separators` that stand outside brackets; drops blank parts. */
export function splitList(cell: string, separators: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of cell) {
    if (char === '(' || char === '[') depth += 1;
    if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && separators.test(char)) {
      parts.push(part);
      part = '';
    } else {
      part += char;
    }
  }
  parts.push(part);
  return parts.map((text) => text.trim()).filter((text) => text !== '');
}
