/** Import reports and rows that were refused: they hold names and cells of people too. */
import type { Scope } from '../../scope.ts';
import type { Connection } from './connection.ts';
import type { PersonNamed } from './scrub.ts';

interface Detail {
  readonly line?: unknown;
}

/**
 * Takes out of the reports what they tell of the person's lines and whatever names the person, and the rows that
 * became nobody but name them. Returns how many reports and rows changed. The rows of the person themselves go with
 * the other tables.
 */
export function scrubImports(db: Connection, scope: Scope, person: PersonNamed): number {
  const lines = new Map<string, Set<number>>();
  for (const row of db.all(
    db.sql
      .selectFrom('import_row')
      .select(['import_id', 'line'])
      .where('office_id', '=', scope.officeId)
      .where('talent_id', '=', person.id),
  ))
    lines.set(row.import_id, (lines.get(row.import_id) ?? new Set()).add(row.line));

  let changed = 0;
  const reports = db.all(
    db.sql.selectFrom('import_batch').select(['id', 'report']).where('office_id', '=', scope.officeId),
  );
  for (const { id, report } of reports) {
    const own = lines.get(id);
    if (own === undefined && !report.includes(inJson(person.name))) continue;
    const before = JSON.parse(report) as { details?: Detail[] };
    const details = (before.details ?? []).filter(
      (detail) =>
        !(own?.has(Number(detail.line)) ?? false) && !JSON.stringify(detail).includes(inJson(person.name)),
    );
    if (details.length === before.details?.length) continue;
    changed += db.run(
      db.sql
        .updateTable('import_batch')
        .set({ report: JSON.stringify({ ...before, details }) })
        .where('office_id', '=', scope.officeId)
        .where('id', '=', id),
    );
  }
  return (
    changed +
    db
      .prepare(`DELETE FROM import_row WHERE office_id = ? AND talent_id IS NULL AND instr(cells, ?) > 0`)
      .run(scope.officeId, inJson(person.name)).changes
  );
}

/** The text as it stands inside JSON, without its quotes. */
export const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
