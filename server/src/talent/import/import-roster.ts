/** Roster import: bytes of a CSV file to people on file, with a report on every row. */
import type { ImportReport } from '../../contract.ts';
import type { Scope } from '../../scope.ts';
import type { Store } from '../../store/port.ts';
import type { FactSource } from '../model.ts';
import { decode } from './decode.ts';
import { readPerson } from './person.ts';
import { reconcile, type Reconciled } from './reconcile.ts';
import { readTable, type Table } from './table.ts';

export interface ImportInput {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Header to field, `null` to keep a column raw; goes before the guess. */
  readonly map?: Readonly<Record<string, string | null>>;
  /** Reads and reports, writes nothing. */
  readonly dryRun?: boolean;
  /** Of people whose row does not say. Default false. */
  readonly fictional?: boolean;
  /** Default `import`. */
  readonly source?: FactSource;
  /** ISO 8601; becomes `asOf` of every new fact. */
  readonly now: string;
  /** Told after each step and every so many rows: 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Rows told of one by one in a report. */
const MAX_DETAILS = 500;

/**
 * Reads the file and writes what is new or changed, all or nothing.
 * Throws an ImportError where the file or the map cannot be read, a StoreError where it cannot be kept.
 */
export async function importRoster(store: Store, scope: Scope, input: ImportInput): Promise<ImportReport> {
  const { fileName, bytes, map, now } = input;
  const decoded = decode(bytes, fileName);
  const table = readTable(decoded.text, fileName, map);
  const origin = { source: input.source ?? 'import', now };
  const people = table.rows.map((row, index) => {
    if (index % 200 === 0) input.onProgress?.((0.7 * index) / table.rows.length);
    return readPerson(row, table.columns, origin);
  });
  const { talents: onFile } = await store.talents.snapshot(scope);
  const result = reconcile(people, onFile, { now, fictional: input.fictional ?? false });
  input.onProgress?.(0.8);
  const report = reportOf(result, table, [...decoded.notes, ...table.notes], input);
  if (!input.dryRun) {
    const talentOfLine = new Map(result.rows.map((row) => [row.line, row.talentId]));
    await store.talents.applyImport(scope, {
      talents: result.talents,
      rawRows: people.map(({ line, raw }) => ({ line, cells: raw, ...withId(talentOfLine.get(line)) })),
      report,
      at: now,
    });
  }
  input.onProgress?.(1);
  return report;
}

const withId = (talentId: string | undefined) => (talentId === undefined ? {} : { talentId });

function reportOf(
  { rows }: Reconciled,
  table: Table,
  notes: readonly string[],
  { fileName, dryRun }: ImportInput,
): ImportReport {
  const count = (outcome: (typeof rows)[number]['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length;
  return {
    file: fileName,
    dryRun: dryRun ?? false,
    rows: rows.length,
    imported: count('imported'),
    merged: count('merged'),
    unchanged: count('unchanged'),
    repaired: rows.filter((row) => row.outcome !== 'refused' && row.issues.length > 0).length,
    refused: count('refused'),
    columns: table.columns.map(({ header, field }) => ({ header, field })),
    details: detailsOf(rows),
    ...(notes.length > 0 && { notes: [...notes] }),
  };
}

/** Refused rows first into the limited list, then those with issues, then merged ones; told in the file's order. */
function detailsOf(rows: Reconciled['rows']): ImportReport['details'] {
  const weight = (row: Reconciled['rows'][number]) =>
    row.outcome === 'refused' ? 0 : row.issues.length > 0 ? 1 : row.outcome === 'merged' ? 2 : 3;
  return rows
    .filter((row) => weight(row) < 3)
    .toSorted((a, b) => weight(a) - weight(b))
    .slice(0, MAX_DETAILS)
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, name, outcome, issues }) => ({
      line,
      ...(name !== undefined && { name }),
      outcome,
      issues,
    }));
}
