/**
 * `npm run import -- FILE.csv [--map map.json] [--dry-run] [--keep-demo]`: takes a roster in and tells what became of
 * every row. Ends with 1 and one sentence where it cannot.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { z } from 'zod';
import { LOCAL_SCOPE } from '../scope.ts';
import { StoreError } from '../store/errors.ts';
import { openStore } from '../store/open.ts';
import { ImportError, importRoster } from '../talent/import/index.ts';
import { printReport } from './report.ts';

const USAGE = `Takes a roster into CastMatch from a CSV file.

  npm run import -- FILE.csv [--map map.json] [--dry-run] [--keep-demo]

  --map map.json  which column is what, where the guess is wrong: {"Artiste": "name", "Remarks": null}
  --dry-run       read and report, write nothing
  --keep-demo     leave the fictional demo people in the roster (else they go with the first real import)

The roster is kept under DATA_DIR (default ./data).`;

const mapSchema = z.record(z.string(), z.string().nullable());

/** A wrong call of this command. */
class UsageError extends Error {}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ImportError || error instanceof StoreError))
    throw error;
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
  if (!file || rest.length > 0) throw new UsageError(`Name one CSV file.\n\n${USAGE}`);
  const bytes = readInput(file);
  const map = values.map === undefined ? undefined : readMap(values.map);

  const store = openStore({ dataDir: process.env['DATA_DIR'] ?? 'data' });
  const bar = progressBar();
  try {
    const now = new Date().toISOString();
    const report = await importRoster(store, LOCAL_SCOPE, {
      fileName: path.basename(file),
      bytes,
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
    const { count } = await store.talents.count(LOCAL_SCOPE);
    process.stdout.write(`\n${count.toLocaleString('en-IN')} people on your roster.\n`);
  } finally {
    bar?.stop();
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

function readInput(file: string): Buffer {
  try {
    return readFileSync(inShell(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why =
      code === 'ENOENT'
        ? 'there is no such file. Check the path'
        : code === 'EISDIR'
          ? 'it is a folder. Name the CSV file in it'
          : `${error instanceof Error ? error.message : String(error)}. Check that you may read it`;
    throw new UsageError(`${inShell(file)} cannot be read: ${why}.`, { cause: error });
  }
}

function readMap(file: string): z.infer<typeof mapSchema> {
  const text = readInput(file).toString('utf8');
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
