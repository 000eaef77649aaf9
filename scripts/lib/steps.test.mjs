import { expect, test } from 'vitest';
import { runStep } from './steps.mjs';
import { oneTest } from './tally.mjs';

const step = (name, code) => ({ name, args: () => ['-e', code], tally: (ended) => oneTest(ended.code) });

async function printedBy(run) {
  const lines = [];
  const result = await runStep(run, (line) => lines.push(line));
  return { result, text: lines.join('\n') };
}

test('a failing step shows everything it said, on stdout and on stderr', async () => {
  const code = 'console.log("first words"); console.error("last words"); process.exit(3)';
  const { result, text } = await printedBy(step('self-test-fails', code));
  expect(text).toContain('first words');
  expect(text).toContain('last words');
  expect(text).toMatch(/^FAIL self-test-fails/m);
  expect(result.failed).toBe(1);
});

test('a passing step prints its result alone', async () => {
  const { text } = await printedBy(step('self-test-ok', 'console.log("chatter")'));
  expect(text).toMatch(/^ok +self-test-ok +1 passed +\d+\.\d s$/);
});

test('a step prints the note it leaves, and none from an earlier run', async () => {
  const note = 'self-test-note.txt';
  const write = `require('node:fs').writeFileSync('.cache/results/${note}', '3 stories')`;
  const noting = (code) => ({ ...step('self-test-notes', code), note });
  expect((await printedBy(noting(write))).text).toMatch(/self-test-notes .* s\n +3 stories$/);
  expect((await printedBy(noting('0'))).text).not.toContain('3 stories');
});

test('a step that is ended by a signal is a failed step', async () => {
  const { result } = await printedBy(step('self-test-dies', 'process.kill(process.pid, "SIGKILL")'));
  expect(result.failed).toBe(1);
});

test('a step whose tool is missing is a failed step and names the tool', async () => {
  const missing = {
    name: 'self-test-missing',
    args: () => {
      throw new Error('There is no tool "nothing"');
    },
    tally: ({ code }) => oneTest(code),
  };
  const { result, text } = await printedBy(missing);
  expect(result.failed).toBe(1);
  expect(text).toContain('There is no tool "nothing"');
});
