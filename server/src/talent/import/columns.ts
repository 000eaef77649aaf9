/** Which column holds what: guessed from the header, or told by a map. */
import { normalise } from '../vocabulary/index.ts';
import { ImportError } from './error.ts';
import { HEADERS } from './headers.ts';

export type ImportField = keyof typeof HEADERS;
export const IMPORT_FIELDS = Object.keys(HEADERS) as readonly ImportField[];

/** Fields that several columns may fill together ("Language 1", "Language 2"). */
const LISTS: ReadonlySet<ImportField> = new Set([
  'languages',
  'dialects',
  'skills',
  'unavailable',
  'credits',
  'knownFor',
  'genres',
  'repContact',
  'selfDeclared',
  'phone',
  'officeNotes',
]);

export interface Column {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField | null;
}

const FIELD_OF = new Map<string, { field: ImportField; rank: number }>();
for (const field of IMPORT_FIELDS) {
  HEADERS[field].forEach((header, rank) => FIELD_OF.set(header, { field, rank }));
}

function guess(header: string): { field: ImportField; rank: number } | undefined {
  const whole = normalise(header);
  return (
    FIELD_OF.get(whole) ??
    FIELD_OF.get(normalise(header.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' '))) ??
    FIELD_OF.get(whole.replace(/ (inr|rs|cm|yyyy mm dd|yrs|years)$/, '')) ??
    FIELD_OF.get(whole.replace(/ ?\d+$/, '')) ??
    wordsAfterSeparator(header)
  );
}

/** "Language(s)", "Name / नाम", "Agency | Manager": any part that is known. */
function wordsAfterSeparator(header: string): { field: ImportField; rank: number } | undefined {
  for (const part of [header.replaceAll(/\(s\)/gi, 's'), ...header.split(/[/|&]/)]) {
    const found = FIELD_OF.get(normalise(part));
    if (found) return { field: found.field, rank: found.rank + 100 };
  }
  return undefined;
}

/** True where a line of cells looks like a header with a name in it. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  const fields = new Set(cells.map((cell) => guess(cell)?.field));
  return fields.has('name') || (fields.has('firstName') && fields.size > 1);
}

/**
 * Every column with its field. A single-valued field goes to the best header for it; the others stay raw.
 * @param map header to field, `null` to keep a column raw; goes before the guess.
 */
export function readColumns(
  headers: readonly string[],
  map: Readonly<Record<string, string | null>> = {},
): readonly Column[] {
  const told = checkedMap(headers, map);
  const taken = new Set<ImportField>();
  for (const field of told.values()) if (field) taken.add(field);

  const guesses = headers
    .map((header, index) => ({ index, header, found: told.has(index) ? undefined : guess(header) }))
    .filter((entry) => entry.found !== undefined)
    .toSorted((a, b) => (a.found?.rank ?? 0) - (b.found?.rank ?? 0) || a.index - b.index);
  const guessed = new Map<number, ImportField>();
  for (const { index, found } of guesses) {
    if (!found || (taken.has(found.field) && !LISTS.has(found.field))) continue;
    taken.add(found.field);
    guessed.set(index, found.field);
  }
  return headers.map((header, index) => ({
    index,
    header: header.trim() === '' ? `Column ${index + 1}` : header.trim(),
    field: told.has(index) ? (told.get(index) ?? null) : (guessed.get(index) ?? null),
  }));
}

function checkedMap(
  headers: readonly string[],
  map: Readonly<Record<string, string | null>>,
): Map<number, ImportField | null> {
  const told = new Map<number, ImportField | null>();
  for (const [header, field] of Object.entries(map)) {
    const index = headers.findIndex(
      (cell, at) => (cell.trim() || `Column ${at + 1}`).toLowerCase() === header.trim().toLowerCase(),
    );
    if (index === -1) {
      throw new ImportError(
        'bad_map',
        `The map names a column "${header}" that the file does not have. Its columns are: ${headers.join(', ')}.`,
      );
    }
    const known = IMPORT_FIELDS.find((name) => name === field);
    if (field !== null && known === undefined) {
      throw new ImportError(
        'bad_map',
        `The map sends "${header}" to "${String(field)}", which is no field. Use null or one of: ${IMPORT_FIELDS.join(', ')}.`,
      );
    }
    told.set(index, known ?? null);
  }
  return told;
}
