import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, inRoot, toolFile } from './paths.mjs';
import { capture } from './run.mjs';
import { oneTest, tallyOf } from './tally.mjs';

const RESULTS = join(CACHE, 'results');
const STEP_LIMIT_MINUTES = 15;

/** A step that is one command and counts as one test. */
export const command = (name, file, ...args) => ({
  name,
  args: () => [file.endsWith('.mjs') ? inRoot(file) : toolFile(file), ...args],
  tally: ({ code }) => oneTest(code),
});

/**
 * A step that is one vitest project.
 * @param {string} name
 * @param {{ note?: string, env?: Record<string, string>, minutes?: number }} [options] note: a file under
 *   .cache/results/ whose text the project leaves there to be printed under its result; minutes: after which it is
 *   stopped, 15 without
 */
export const project = (name, { note, env, minutes } = {}) => ({
  name,
  note,
  env,
  minutes,
  args: () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(name)}`];
    return [toolFile('vitest'), 'run', '--project', name, '--allowOnly=false', ...reporters];
  },
  tally: ({ code }) => tallyOf(reportFile(name), code),
});

const reportFile = (name) => join(RESULTS, `${name}.json`);

/**
 * Runs one step and prints its result; what it said is shown whole when it failed, and kept under
 * .cache/results/ in any case.
 */
export async function runStep(step, print) {
  const started = performance.now();
  mkdirSync(RESULTS, { recursive: true });
  rmSync(reportFile(step.name), { force: true });
  if (step.note) rmSync(join(RESULTS, step.note), { force: true });
  const ended = await outcome(step);
  const tally = step.tally(ended);
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(join(RESULTS, `${step.name}.log`), ended.output);
  if (tally.failed > 0) print(`\n${ended.output.trimEnd()}\n`);
  if (ended.timedOut) print(`${step.name} did not end within ${limitOf(step)} minutes and was stopped.`);
  print(resultLine(step.name, tally, seconds));
  const note = step.note && join(RESULTS, step.note);
  if (note && existsSync(note)) print(`     ${readFileSync(note, 'utf8').trimEnd()}`);
  return { name: step.name, seconds, ...tally };
}

/** A step that cannot even start (a missing tool) is a failed step, not the end of the others. */
async function outcome(step) {
  try {
    // Tools colour and animate for a terminal; their output is collected here.
    const env = {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      CI: '1',
      STORYBOOK_DISABLE_TELEMETRY: '1',
      ...step.env,
    };
    return await capture(process.execPath, step.args(), { env, timeoutMs: limitOf(step) * 60_000 });
  } catch (error) {
    return { code: 1, output: error.message, timedOut: false };
  }
}

const limitOf = ({ minutes = STEP_LIMIT_MINUTES }) => minutes;

export function resultLine(name, { passed, failed, skipped }, seconds) {
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
  const what = counts.filter(Boolean).join(', ');
  return `${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(16)}${what.padEnd(32)}${seconds.toFixed(1)} s`;
}
