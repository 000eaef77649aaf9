import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { OURS } from './ui/peers.ts';
import { absentOf, SHEETS, SIZE_TASKS, sizeOf, sizeOfFile, totalOf } from './ui/size.ts';

// Under a test Vite would build for development.
beforeAll(() => vi.stubEnv('NODE_ENV', 'production'));
afterAll(() => vi.unstubAllEnvs());

/** Tasks whose components are published; any other is held to its budget as soon as all of its components are. */
const PUBLISHED = ['button', 'three'];
const tasks = SIZE_TASKS.filter(
  ({ name, needs }) => PUBLISHED.includes(name) || absentOf(needs).length === 0,
);
const inKib = (bytes: number) => bytes / 1024;

test.each(tasks)('$title: script and style stay within $budgetKiB KiB in brotli', async (task) => {
  expect(absentOf(task.needs)).toEqual([]);
  const { brotli } = totalOf(await sizeOf(task, OURS));
  expect(inKib(brotli)).toBeLessThanOrEqual(task.budgetKiB);
});

test.each(SHEETS)('the $title stays within $budgetKiB KiB in brotli', ({ file, budgetKiB }) => {
  expect(inKib(sizeOfFile(file).brotli)).toBeLessThanOrEqual(budgetKiB);
});
