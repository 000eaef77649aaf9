/** Keyboard, focus and pointer of the components, the same in Chromium, Firefox and WebKit. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveStorybook } from '../support/storybook.ts';
import { startChromium } from './drivers/chromium.ts';
import { startFirefox } from './drivers/firefox.ts';
import { startWebKit, type WebKitPrograms } from './drivers/webkit.ts';
import { inPageScript } from './in-page/script.ts';
import { checksOf, OWED, takeInventory } from './inventory.ts';
import { keepReport, nameOf, reportOf } from './report.ts';
import { runChecks, type EngineResult } from './run.ts';

const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
type Engine = (typeof ENGINES)[number];

const storybook = await serveStorybook();
const inventory = takeInventory(storybook.entries);
/** By hand, some of them: `CASTMATCH_ENGINES_ONLY=Menu,Dialog`. */
const only = process.env['CASTMATCH_ENGINES_ONLY']?.split(',');
const checks = checksOf(inventory).filter(({ component }) => !only || only.includes(component));
let results: Record<Engine, EngineResult>;

beforeAll(async () => {
  const { chromium, firefox, ...webkit } = await findEngines();
  process.env['CHROMIUM_PATH'] ??= chromium;
  const script = await inPageScript();
  const run = (start: Parameters<typeof runChecks>[0]) => runChecks(start, checks, storybook.url, script);
  const [inChromium, inFirefox, inWebKit] = await Promise.all([
    run(startChromium),
    run(() => startFirefox(firefox)),
    run(() => startWebKit(webkit)),
  ]);
  results = { Chromium: inChromium, Firefox: inFirefox, WebKit: inWebKit };
  const report = reportOf(inventory, checks, Object.values(results));
  process.stdout.write(`${report}\n`);
  keepReport(report);
}, 1_500_000);
afterAll(() => storybook.close());

type Engines = WebKitPrograms & { chromium: string; firefox: string };

async function findEngines(): Promise<Engines> {
  const script = fileURLToPath(new URL('../../scripts/engines.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--json']);
  return JSON.parse(stdout) as Engines;
}

describe.each(ENGINES)('%s', (engine) => {
  test.each(checks.map((check) => ({ check, name: nameOf(check) })))('$name', ({ check }) => {
    expect(results[engine].faults.has(check)).toBe(true);
    expect(results[engine].faults.get(check)).toBeUndefined();
  });
});

test('every component says what it owes, or why it owes nothing', () => {
  expect(inventory.forgotten).toEqual([]);
  for (const { name } of inventory.present) expect(OWED[name]?.length).toBeGreaterThan(0);
});

test('every component with checks has its stories', () => {
  const missing = checks.filter(({ storyId }) => !storybook.stories.includes(storyId));
  expect([...new Set(missing.map(({ component, storyId }) => `${component}: ${storyId}`))]).toEqual([]);
});
