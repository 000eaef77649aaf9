/** Rendering to HTML in Node: milliseconds of the main thread's CPU for one page, by peer and sample. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleServer } from './bundle.ts';
import { PEERS, type Peer } from './peers.ts';

const PAGES_PER_SAMPLE = 40;
/** Until Node has compiled what it will. */
const WARM_UP_PAGES = 100;

export type Samples = Readonly<Record<string, readonly number[]>>;

/** One Node in production mode renders all of them, in turns. */
export async function renderOnServer(peers: readonly Peer[], samples: number): Promise<Samples> {
  // Inside of the project, where the built modules find React.
  const folder = mkdtempSync(path.join(PEERS, '.tmp-server-'));
  try {
    for (const { name, adapter, emotion } of peers) {
      const code = await bundleServer('server', adapter, emotion ? 'renderer-emotion.tsx' : 'renderer.ts');
      writeFileSync(path.join(folder, `${name}.mjs`), code);
    }
    const args = [import.meta.filename, folder, String(samples), ...peers.map(({ name }) => name)];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (status !== 0) throw new Error(`Rendering on the server failed:\n${stderr}`);
    return JSON.parse(stdout) as Samples;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const [folder = '', samples, ...names] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await measure(folder, Number(samples), names)));
}

async function measure(folder: string, samples: number, names: readonly string[]): Promise<Samples> {
  const times = new Map(names.map((name) => [name, [] as number[]]));
  const pages = new Map<string, () => string>();
  for (const name of names) {
    const { renderPage } = (await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href)) as {
      renderPage: () => string;
    };
    for (let page = 0; page < WARM_UP_PAGES; page += 1) renderPage();
    pages.set(name, renderPage);
  }
  for (let sample = 0; sample < samples; sample += 1) {
    for (const [name, renderPage] of pages) {
      const before = process.threadCpuUsage();
      for (let page = 0; page < PAGES_PER_SAMPLE; page += 1) renderPage();
      const { user, system } = process.threadCpuUsage(before);
      times.get(name)?.push((user + system) / 1_000 / PAGES_PER_SAMPLE);
    }
  }
  return Object.fromEntries(times);
}
