/** One measurement of bench/import.ts: `import` or `baseline`, of a file, in a folder. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse';
import { LOCAL_SCOPE } from '../server/src/scope.ts';
import { openStore } from '../server/src/store/open.ts';
import { importRoster } from '../server/src/talent/import/index.ts';
import type { StagedRow } from '../server/src/store/imports-port.ts';
import type { Measured } from './import.ts';

const ROWS_AT_ONCE = 300;

const [kind, file = '', folder = ''] = process.argv.slice(2);
process.send?.(kind === 'import' ? await imports() : [await baseline()]);
process.disconnect();

async function imports(): Promise<Measured[]> {
  const store = openStore({ dataDir: folder });
  const once = () =>
    measured(async () => {
      const report = await importRoster(store, LOCAL_SCOPE, {
        fileName: path.basename(file),
        path: file,
        fictional: true,
        now: new Date().toISOString(),
      });
      return report.imported + report.merged;
    });
  const both = [await once(), await once()];
  await store.close();
  return both;
}

/** The table that an import stages its rows in takes them as they are: one INSERT a row, some hundred a transaction. */
async function baseline(): Promise<Measured> {
  const store = openStore({ dataDir: folder });
  const id = 'baseline';
  await store.imports.begin(LOCAL_SCOPE, { id, file, at: new Date().toISOString(), preview: true });
  const result = await measured(async () => {
    let rows: StagedRow[] = [];
    let line = 1;
    const flush = async () => {
      await store.imports.stage(LOCAL_SCOPE, id, rows);
      rows = [];
    };
    for await (const cells of createReadStream(file).pipe(parse({ from_line: 2 }))) {
      line += 1;
      rows.push({ line, lines: 1, cells: cells as string[], name: '', near: '' });
      if (rows.length === ROWS_AT_ONCE) await flush();
    }
    await flush();
    return line - 1;
  });
  await store.close();
  return result;
}

async function measured(work: () => Promise<number>): Promise<Measured> {
  const idle = process.memoryUsage.rss();
  let peak = idle;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const changes = await work();
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(watch);
  return { seconds, cpuSeconds: (user + system) / 1e6, peakGrowthMb: (peak - idle) / 1e6, changes };
}
