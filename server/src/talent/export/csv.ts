/** Tables as CSV: UTF-8 with a mark (Excel reads Devanagari wrong without one), CRLF, quotes as RFC 4180 has them. */
import { neutralise } from './neutralise.ts';
import type { Cell, Table } from './table.ts';

export const CSV_MARK = '\uFEFF';

export function toCsv(table: Table): string {
  const header = table.columns.map((column) => column.header);
  return CSV_MARK + [header, ...table.rows].map(csvRow).join('');
}

/** One row with its line end. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Other separators are quoted too: spreadsheets of other regions, and our own import, look for them. */
const NEEDS_QUOTES = /[",;|\t\r\n]|^\s|\s$|^'/;

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object' && 'day' in cell) return cell.day;
  const text = neutralise(typeof cell === 'object' ? cell.text : cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
