import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lastLine, oneTest, sum, tallyOf } from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'castmatch-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content) {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify({ ...EMPTY, ...content }));
  return file;
}
const EMPTY = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

test('a report counts what passed and what failed', () => {
  const file = report({
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
  });
  expect(tallyOf(file, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('a test file that cannot be loaded is a failure', () => {
  const file = report({ numPassedTests: 3, testResults: [{ status: 'failed', assertionResults: [] }] });
  expect(tallyOf(file, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('a run that ends badly with no failing test is a failure', () => {
  expect(tallyOf(report({ numPassedTests: 3 }), 1).failed).toBe(1);
});

test('a missing or broken report is a failure, even with exit code 0', () => {
  expect(tallyOf(join(folder, 'none.json'), 0).failed).toBe(1);
  expect(tallyOf(report('{"numPassed'), 0).failed).toBe(1);
});

test('a skipped test is no pass', () => {
  expect(tallyOf(report({ numPendingTests: 1, numTodoTests: 1 }), 0)).toEqual({
    passed: 0,
    failed: 0,
    skipped: 2,
  });
});

test('a command counts as one test', () => {
  expect([oneTest(0), oneTest(2), oneTest(null)].map(({ failed }) => failed)).toEqual([0, 1, 1]);
});

test('the last line adds every step up', () => {
  expect(lastLine(sum([oneTest(0), oneTest(1), { passed: 40, failed: 2, skipped: 1 }]))).toBe(
    '41 passed, 3 failed',
  );
});
