/** Tables as Excel workbooks. Text is always written as text, so that no cell is ever a formula. */
import writeWorkbook, { type CellObject } from 'write-excel-file/node';
import type { Cell, Table, Tint } from './table.ts';

const DATE_FORMAT = 'dd mmm yyyy';
/** What Excel takes in one cell. */
const MAX_TEXT = 32_767;
/** From here on a column wraps its text. */
const WRAP_FROM = 24;

/** Pale grounds under black words: the word says it, the tint helps the eye. */
const TINTS: Readonly<Record<Tint, string>> = {
  free: '#E3F1E4',
  booked: '#F6D5D2',
  hold: '#FBE3B8',
  firstRefusal: '#FFF4CC',
  unavailable: '#E4DEE8',
  unknown: '#F4F4F4',
};

export async function toXlsx(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, rows, legend } = table;
  const header = columns.map((column) => ({
    ...asCell(column.header, column.width),
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'top' as const,
  }));
  const body = rows.map((row) => row.map((cell, index) => asCell(cell, columns[index]?.width ?? 0)));
  const sheets = [
    {
      sheet: table.name,
      data: [header, ...body],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: table.frozenColumns,
      orientation: 'landscape' as const,
    },
    ...(legend === undefined
      ? []
      : [
          {
            sheet: legend.name,
            data: legend.rows.map(([word, meaning]) => [asCell(word, 0), asCell(meaning, WRAP_FROM)]),
            columns: [{ width: 20 }, { width: 80 }],
          },
        ]),
  ];
  return new Uint8Array(await writeWorkbook(sheets).toBuffer());
}

function asCell(cell: Cell, width: number): CellObject | null {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell, alignVertical: 'top' };
  if (typeof cell === 'string')
    return {
      type: String,
      value: workbookText(cell),
      alignVertical: 'top',
      ...(width >= WRAP_FROM ? { wrap: true } : {}),
    };
  if ('day' in cell)
    return {
      type: Date,
      value: new Date(`${cell.day}T00:00:00Z`),
      format: DATE_FORMAT,
      alignVertical: 'top',
    };
  return { type: String, value: workbookText(cell.text), backgroundColor: TINTS[cell.tint] };
}

/**
 * Workbooks write a character as _xHHHH_; text that looks like that is escaped, and so are carriage returns, which XML
 * drops. The names of Object.prototype ("constructor") are written with an escape too: the writer keeps its strings
 * in a plain object and would write a function in their place.
 */
function workbookText(text: string): string {
  const cut = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
  const escaped = cut.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
  return escaped in Object.prototype ? escapeFirst(escaped) : escaped;
}

const escapeFirst = (text: string) =>
  `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}`;
