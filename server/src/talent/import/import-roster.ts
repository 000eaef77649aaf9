/**
 * Roster import: a file to people on file, with a report on every row. The file is never held whole: its rows are
 * staged in the store, then read, reconciled and written some hundred at a time, all of one name together.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { monotonicFactory, ulid } from 'ulid';
import type { ImportColumn, ImportReport } from '../../contract.ts';
import type { StagedRow } from '../../store/imports-port.ts';
import type { Scope } from '../../scope.ts';
import type { Store } from '../../store/port.ts';
import type { FactSource } from '../model.ts';
import type { FileInput } from './decode.ts';
import { nearKey } from './names.ts';
import { readIdentity, readPerson } from './person.ts';
import { queryFor, reconcile, type Entry } from './reconcile.ts';
import { openRowReader } from './row-reader.ts';
import { openTable, type ColumnMap, type Table } from './table.ts';

interface Options {
  /** Header to field, `null` to keep a column raw; goes before the guess. */
  readonly map?: ColumnMap;
  /** Reads and reports, writes nothing. */
  readonly dryRun?: boolean;
  /** In a dry run: counts this many rows only, of a longer file. Default: all. */
  readonly countRows?: number;
  /** Of people whose row does not say. Default false. */
  readonly fictional?: boolean;
  /** Default `import`. */
  readonly source?: FactSource;
  /** ISO 8601; becomes `asOf` of every new fact. */
  readonly now: string;
  /** Of the import; default: a new one. */
  readonly id?: string;
  /** The file's columns are known and it is on the list of imports. */
  readonly onBegun?: () => void;
  /** Told after each step: 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Ends it between two batches; what came in by then stays. */
  readonly signal?: AbortSignal;
}
export type ImportInput = FileInput & Options;

/** Rows told of one by one in a report. */
const MAX_DETAILS = 500;
const ROWS_STAGED_AT_ONCE = 1_000;
const ROWS_AT_ONCE = 300;
/** People of one name beyond this are reconciled in several goes. */
const MOST_AT_ONCE = 1_000;
const SAMPLES = 3;
const SAMPLED_ROWS = 100;
/** Reading a file takes about this part of the time; writing the people takes the rest. */
export const STAGING_SHARE = 0.15;

/** The import was ended by its signal. */
export class ImportStopped extends Error {}

/**
 * Reads the file and writes what is new or changed. Nobody comes in before the whole file could be read; after that
 * each person comes in whole or not at all, and where it is cut off the same file brings the rest.
 * Throws an ImportError where the file or the map cannot be read, a StoreError where it cannot be kept.
 */
export async function importRoster(store: Store, scope: Scope, input: ImportInput): Promise<ImportReport> {
  const { fileName: file, now: at, dryRun = false } = input;
  const table = await openTable(input, input.map);
  const id = input.id ?? ulid();
  try {
    await store.imports.begin(scope, { id, file, at, preview: dryRun });
    input.onBegun?.();
    return await run(store, scope, input, table, id);
  } catch (error) {
    if (!dryRun) await giveUp(store, scope, id, error);
    throw error;
  } finally {
    await table.rows.return(undefined);
    if (dryRun) await store.imports.discard(scope, id);
  }
}

async function run(store: Store, scope: Scope, input: ImportInput, table: Table, id: string) {
  const staged = await stage(store, scope, input, table, id);
  await store.imports.startWriting(scope, id, new Date().toISOString());
  await write(store, scope, input, table, id, staged.kept);
  const report = await reportOf(store, scope, input, table, id, staged);
  if (!input.dryRun) await store.imports.finish(scope, id, report, new Date().toISOString());
  input.onProgress?.(1);
  return input.dryRun ? report : { id, ...report };
}

/** Before anybody came in the import is void; after that it can be sent again or undone. */
async function giveUp(store: Store, scope: Scope, id: string, error: unknown): Promise<void> {
  const left = await store.imports.get(scope, id);
  if (!left) return;
  const why = error instanceof Error ? error.message : String(error);
  await store.imports.stop(scope, id, left.rowsDone > 0 ? 'interrupted' : 'failed', why);
}

interface Staged {
  /** Of the file. */
  readonly rows: number;
  /** To be counted; fewer in a preview of a long file. */
  readonly kept: number;
  readonly samples: readonly (readonly string[])[];
}

async function stage(
  store: Store,
  scope: Scope,
  { countRows = Infinity, signal, onProgress }: ImportInput,
  { columns, rows }: Table,
  id: string,
): Promise<Staged> {
  const samples = columns.map((): string[] => []);
  let batch: StagedRow[] = [];
  let count = 0;
  let kept = 0;
  const flush = async () => {
    if (batch.length > 0) await store.imports.stage(scope, id, batch);
    batch = [];
    await nextTurn();
    if (signal?.aborted) throw new ImportStopped('The import was stopped.');
  };
  for await (const row of rows) {
    count += 1;
    if (count <= SAMPLED_ROWS) takeSamples(samples, row.cells);
    if (kept >= countRows) continue;
    kept += 1;
    const { name, givenId } = readIdentity(row, columns);
    batch.push({
      ...row,
      name,
      near: nearKey(name),
      ...(givenId !== undefined && { givenId }),
    });
    if (batch.length >= ROWS_STAGED_AT_ONCE) await flush();
  }
  await flush();
  onProgress?.(STAGING_SHARE);
  return { rows: count, kept, samples };
}

function takeSamples(samples: readonly string[][], cells: readonly string[]): void {
  samples.forEach((taken, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (taken.length < SAMPLES && cell !== '' && !taken.includes(cell)) taken.push(cell.slice(0, 80));
  });
}

async function write(
  store: Store,
  scope: Scope,
  { source = 'import', now, fictional = false, signal, onProgress }: ImportInput,
  { columns }: Table,
  id: string,
  total: number,
): Promise<void> {
  const origin = { source, now };
  const reader = openRowReader({ columns, origin }, total);
  // In the order of writing: records then lie one behind the other in the database.
  const makeId = monotonicFactory();
  const firstId = makeId();
  const nextRows = async (after?: StagedRow) => {
    const rows = await store.imports.next(scope, id, ROWS_AT_ONCE, MOST_AT_ONCE, after);
    return { rows, people: reader.read(rows) };
  };
  let done = 0;
  try {
    let batch = await nextRows();
    while (batch.rows.length > 0) {
      const { rows } = batch;
      const people = await batch.people;
      // Read while these are written.
      batch = await nextRows(rows.at(-1));
      const entries = people.map((row, at): Entry => ({
        row,
        staged: rows[at] as StagedRow,
        issues: [...row.issues],
        outcome: 'refused',
      }));
      await store.imports.apply(scope, id, queryFor(people), now, (found) =>
        reconcile(entries, found, {
          fictional,
          makeId,
          firstId,
          read: (row) => readPerson(row, columns, origin),
        }),
      );
      done += rows.length;
      onProgress?.(STAGING_SHARE + ((1 - STAGING_SHARE) * done) / total);
      await nextTurn();
      if (signal?.aborted) throw new ImportStopped('The import was stopped.');
    }
  } finally {
    await reader.close();
  }
}

async function reportOf(
  store: Store,
  scope: Scope,
  { fileName, dryRun = false }: ImportInput,
  table: Table,
  id: string,
  { rows, kept, samples }: Staged,
): Promise<ImportReport> {
  const counts = await store.imports.counts(scope, id);
  const reviews = dryRun ? 0 : await store.imports.openReviews(scope, id);
  return {
    file: fileName,
    dryRun,
    rows,
    ...counts,
    columns: table.columns.map(({ header, field }, index): ImportColumn => ({
      header,
      field,
      ...(dryRun && { samples: [...(samples[index] ?? [])] }),
    })),
    details: await store.imports.details(scope, id, MAX_DETAILS),
    ...(table.notes.length > 0 && { notes: [...table.notes] }),
    ...(kept < rows && { countedRows: kept }),
    ...(reviews > 0 && { reviews }),
  };
}
