// npm test: everything that proves the product. --fast: lint, types, unit. --full: three engines and packaging
// as well, and a page under docs/results/. The last line is always "N passed, N failed".
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { findBrowser } from './browser.mjs';
import { sentenceFor } from './lib/failure.mjs';
import { inRoot } from './lib/paths.mjs';
import { setUp } from './lib/set-up.mjs';
import { command, project, runStep } from './lib/steps.mjs';
import { lastLine, sum } from './lib/tally.mjs';

const full = process.argv.includes('--full');
const fast = process.argv.includes('--fast') && !full;
const print = (line) => process.stdout.write(`${line}\n`);

/** Steps of one lane follow each other; lanes run side by side. Two cores carry two light lanes, or one browser. */
const phases = [
  [
    [
      fast
        ? command('build', 'scripts/build.mjs', 'tokens', 'components')
        : command('build', 'scripts/build.mjs'),
    ],
  ],
  [
    [project('unit', full ? { env: { CASTMATCH_KILLS: '50' }, minutes: 60 } : {})],
    [command('lint', 'scripts/lint.mjs'), command('types', 'scripts/typecheck.mjs')],
  ],
  ...(fast ? [] : [[browserLane()]]),
];

function browserLane() {
  return [
    project('components'),
    project('stories'),
    command('storybook', 'storybook', 'build', '--quiet'),
    project('grid', { note: 'grid.txt', ...(full && { env: { CASTMATCH_GRID: 'full' }, minutes: 60 }) }),
    project('a11y', full ? { env: { CASTMATCH_A11Y: 'full' }, minutes: 60 } : {}),
    project('apg', { note: 'apg.txt' }),
    project('e2e'),
    ...(full ? fullSteps() : []),
  ];
}

/** The engines are found, and installed, before the time of their tests begins. */
function fullSteps() {
  return [
    command('engines at hand', 'scripts/engines.mjs'),
    project('engines', { note: 'engines.txt', minutes: 30 }),
    command('packaging', 'scripts/packaging.mjs'),
  ];
}

const started = performance.now();
const results = [];
try {
  await setUp();
  if (!fast) await chooseBrowser();
  for (const lanes of phases) await Promise.all(lanes.map(runLane));
} catch (error) {
  print(`FAIL set-up: ${sentenceFor(error)}`);
  results.push({ name: 'set-up', passed: 0, failed: 1, skipped: 0, seconds: 0 });
}
const total = sum(results);
const seconds = (performance.now() - started) / 1000;
if (full) writeResults();
print(`\n${total.skipped > 0 ? `${total.skipped} skipped. ` : ''}${seconds.toFixed(0)} s`);
print(lastLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function chooseBrowser() {
  const browser = await findBrowser((line) => print(`  ${line}`));
  process.env.CHROMIUM_PATH = browser.path;
  print(`  browser    Chromium ${browser.version} from ${browser.from}`);
}

async function runLane(steps) {
  for (const step of steps) results.push(await runStep(step, print));
}

function writeResults() {
  const day = new Date().toISOString().slice(0, 10);
  const rows = results.map(
    ({ name, passed, failed, skipped, seconds: time }) =>
      `| ${name} | ${passed} | ${failed} | ${skipped} | ${time.toFixed(1)} |`,
  );
  const page = `# Test results of ${day}

Printed by \`npm run test:full\` on ${process.platform}-${process.arch}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}.

| step | passed | failed | skipped | seconds |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
| all | ${total.passed} | ${total.failed} | ${total.skipped} | ${seconds.toFixed(1)} |
`;
  mkdirSync(inRoot('docs', 'results'), { recursive: true });
  writeFileSync(inRoot('docs', 'results', `${day}.md`), page);
}
