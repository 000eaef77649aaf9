/**
 * `npm run import -- FILE [--map map.json] [--dry-run] [--keep-demo]`: takes a roster in and tells what became of
 * every row; `--undo ID` takes one back. Ends with 1 and one sentence where it cannot.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { z } from 'zod';
import { LOCAL_SCOPE } from '../scope.ts';
import { StoreError } from '../store/errors.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import {
  createRosterImports,
  ImportConflict,
  ImportError,
  importRoster,
  isAlive,
} from '../talent/import/index.ts';
import { printReport, printUndo } from './report.ts';

const USAGE = `Takes a roster into CastMatch from a CSV file or an Excel workbook (.xlsx).

  npm run import -- FILE [--map map.json] [--dry-run] [--keep-demo]
  npm run import -- --undo ID

  --map map.json  which column is what, where the guess is wrong: {"Artiste": "name", "Remarks": null}
  --dry-run       read and report, write nothing
  --keep-demo     leave the fictional demo people in the roster (else they go with the first real import)
  --undo ID       take back what an import brought, but for what was changed since

A workbook may have 20 MB and 50,000 rows, a CSV file any number. An import that was cut off is finished by sending the
same file again. The roster is kept under DATA_DIR (default ./data).`;

const mapSchema = z.record(z.string(), z.string().nullable());

/** A wrong call of this command. */
class UsageError extends Error {}

try {
  await main();
} catch (error) {
  const isTold = [UsageError, ImportError, ImportConflict, StoreError].some((kind) => error instanceof kind);
  if (!isTold || !(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const [file, ...rest] = positionals;
  if (values.undo !== undefined) {
    if (file) throw new UsageError(`Name a file or --undo, not both.\n\n${USAGE}`);
    await withStore((store) => undo(store, values.undo ?? ''));
    return;
  }
  if (!file || rest.length > 0) throw new UsageError(`Name one CSV file or Excel workbook.\n\n${USAGE}`);
  checkFile(file);
  const map = values.map === undefined ? undefined : readMap(values.map);
  await withStore(async (store) => {
    const bar = progressBar();
    try {
      const now = new Date().toISOString();
      const report = await importRoster(store, LOCAL_SCOPE, {
        fileName: path.basename(file),
        path: inShell(file),
        ...(map && { map }),
        dryRun: values['dry-run'],
        now,
        onProgress: (done) => bar?.update(Math.round(done * 100)),
      });
      bar?.stop();
      printReport(report, process.stdout);
      // Only once somebody real is in: nobody is left with an empty roster by a file that brought no one.
      if (!report.dryRun && !values['keep-demo'] && report.rows > report.refused) {
        const removed = await store.talents.removeDemo(LOCAL_SCOPE, now);
        if (removed > 0) {
          process.stdout.write(
            `\nThe ${removed} fictional demo people were taken out (--keep-demo leaves them in).\n`,
          );
        }
      }
    } finally {
      bar?.stop();
    }
  });
}

async function undo(store: Store, id: string): Promise<void> {
  const imports = createRosterImports({ store, clock: () => new Date(), uploads: '' });
  const report = await imports.undo(LOCAL_SCOPE, id);
  if (!report) {
    const known = (await imports.list(LOCAL_SCOPE)).slice(0, 5).map((job) => `${job.id} (${job.file})`);
    throw new UsageError(
      `There is no import ${id}. ${known.length > 0 ? `The last ones are ${known.join(', ')}.` : 'Nothing was imported yet.'}`,
    );
  }
  printUndo(report, process.stdout);
}

async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const store = openStore({ dataDir: process.env['DATA_DIR'] ?? 'data' });
  try {
    await store.imports.sweep(isAlive, new Date().toISOString());
    await work(store);
    const { count } = await store.talents.count(LOCAL_SCOPE);
    process.stdout.write(`\n${count.toLocaleString('en-IN')} people on your roster.\n`);
  } finally {
    await store.close();
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'keep-demo': { type: 'boolean', default: false },
        undo: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, {
      cause: error,
    });
  }
}

/** Paths are those of the person's shell; npm changes the folder to the project's. */
function inShell(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.', file);
}

/** The reasons for which a file cannot be read, before the database is touched. */
function checkFile(file: string): void {
  orUsageError(file, () => {
    if (statSync(inShell(file)).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  });
}

function orUsageError<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why =
      code === 'ENOENT'
        ? 'there is no such file. Check the path'
        : code === 'EISDIR'
          ? 'it is a folder. Name the file in it'
          : `${error instanceof Error ? error.message : String(error)}. Check that you may read it`;
    throw new UsageError(`${inShell(file)} cannot be read: ${why}.`, { cause: error });
  }
}

function readMap(file: string): z.infer<typeof mapSchema> {
  const text = orUsageError(file, () => readFileSync(inShell(file), 'utf8'));
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The map ${file} is not JSON (${why}). Write e.g. {"Artiste": "name", "Remarks": null}.`,
      {
        cause: error,
      },
    );
  }
  const parsed = mapSchema.safeParse(json);
  if (!parsed.success) {
    throw new UsageError(
      `The map ${file} must say for each column a field or null, e.g. {"Artiste": "name", "Remarks": null}.`,
    );
  }
  return parsed.data;
}

/** On a terminal only: logs and pipes get the report alone. */
function progressBar(): SingleBar | undefined {
  if (!process.stderr.isTTY) return undefined;
  const bar = new SingleBar({
    format: 'Reading {bar} {percentage}%',
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(100, 0);
  return bar;
}
