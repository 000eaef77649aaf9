/** Takes one person out of stored JSON, whatever its shape. */

export interface PersonNamed {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
}

/** What stands where a name was. */
export const ERASED = '[erased]';

/** Entries of lists that are about the person: `{ talentId }` or `{ id }` of theirs. */
export function itemsOf(value: unknown, talentId: string): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown) => (isAbout(entry, talentId) ? [entry] : itemsOf(entry, talentId)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((entry) => itemsOf(entry, talentId));
}

/**
 * The value without the person: entries of lists about them are left out, their column of a comparison, their ids;
 * a line of text that names them becomes `[erased]`, as such lines go on about what is on file.
 */
export function scrubbed(value: unknown, person: PersonNamed): unknown {
  if (typeof value === 'string') return scrubbedText(value, person);
  if (Array.isArray(value))
    return value
      .filter((entry) => entry !== person.id && !isAbout(entry, person.id))
      .map((entry) => scrubbed(entry, person));
  if (typeof value !== 'object' || value === null) return value;
  const object = withoutColumn(value as Record<string, unknown>, person.id);
  return Object.fromEntries(
    Object.entries(object)
      .filter(([key]) => key !== person.id)
      .map(([key, entry]) => [key, scrubbed(entry, person)]),
  );
}

function scrubbedText(text: string, { id, externalId, name }: PersonNamed): string {
  const given = name.split(/\s+/u)[0] ?? name;
  const words = [
    id,
    name,
    ...(given.length > 2 ? [given] : []),
    ...(externalId.length > 2 ? [externalId] : []),
  ];
  const named = new RegExp(
    words.map((word) => `(?<![\\p{L}\\p{M}\\p{N}])${escaped(word)}(?![\\p{L}\\p{M}\\p{N}])`).join('|'),
    'iu',
  );
  if (!named.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (named.test(line) ? ERASED : line))
    .join('\n');
}

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

function isAbout(entry: unknown, talentId: string): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  return ('talentId' in entry && entry.talentId === talentId) || ('id' in entry && entry.id === talentId);
}

/** In a comparison the cells of a row stand in the order of its people. */
function withoutColumn(object: Record<string, unknown>, talentId: string): Record<string, unknown> {
  const { people, rows } = object;
  if (!Array.isArray(people) || !Array.isArray(rows)) return object;
  const at = people.findIndex((entry) => isAbout(entry, talentId));
  if (at < 0) return object;
  return {
    ...object,
    rows: rows.map((row: unknown) =>
      typeof row === 'object' && row !== null && 'cells' in row && Array.isArray(row.cells)
        ? { ...row, cells: row.cells.filter((_, index) => index !== at) }
        : row,
    ),
  };
}
