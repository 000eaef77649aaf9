import { useRef } from 'react';
import { expect, test } from 'vitest';
import { vars } from '@castmatch/tokens';
import { render } from '../../test/render.tsx';
import { useVirtual } from './virtual.ts';
import type { VirtualRange } from './virtual.ts';

const HEIGHT = 400;

function List({ count, seen = [] }: { count: number; seen?: VirtualRange[] }) {
  const box = useRef<HTMLDivElement>(null);
  const range = useVirtual(box, count, '[data-row]', 8);
  seen.push(range);
  return (
    <div ref={box} data-box style={{ blockSize: HEIGHT, overflow: 'auto' }}>
      <div style={{ blockSize: range.before }} />
      {Array.from({ length: range.to - range.from }, (_, at) => (
        <div key={range.from + at} data-row style={{ blockSize: vars.size.row }} />
      ))}
      <div style={{ blockSize: range.after }} />
    </div>
  );
}

const box = () => document.querySelector<HTMLElement>('[data-box]')!;
const rows = () => box().querySelectorAll('[data-row]').length;

test('another density is measured, and the list is as long as its rows', async () => {
  const list = (density: string) => (
    <div data-density={density}>
      <List count={1000} />
    </div>
  );
  const { rerender } = render(list('comfortable'));
  expect(box().scrollHeight).toBe(32_000);
  rerender(list('touch'));
  await expect.poll(() => box().scrollHeight).toBe(48_000);
});

test('rows are there before they come into view, and not anew with each that passes', async () => {
  const seen: VirtualRange[] = [];
  render(<List count={1000} seen={seen} />);
  const first = seen.at(-1)!;
  expect(first.from).toBe(0);
  expect(first.to).toBeGreaterThanOrEqual(Math.ceil(HEIGHT / 32) + 4);
  box().scrollTop = 32;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(seen.at(-1)).toEqual(first);
  box().scrollTop = 16_000;
  await expect.poll(() => seen.at(-1)).toMatchObject({ from: 500 - 8, to: 500 + Math.ceil(HEIGHT / 32) + 8 });
});

test('it is measured after scrolling too, when the first row is another one', async () => {
  const list = (density: string) => (
    <div data-density={density}>
      <List count={1000} />
    </div>
  );
  const { rerender } = render(list('comfortable'));
  box().scrollTop = 16_000;
  await expect.poll(rows).toBe(Math.ceil(HEIGHT / 32) + 16);
  rerender(list('touch'));
  await expect.poll(() => box().scrollHeight).toBe(48_000);
});

test('a list that shrinks always has rows to show, and never one that is not there', async () => {
  const seen: VirtualRange[] = [];
  const { rerender } = render(<List count={1000} seen={seen} />);
  box().scrollTop = 32_000;
  await expect.poll(() => seen.at(-1)?.to).toBe(1000);
  seen.length = 0;
  rerender(<List count={200} seen={seen} />);
  expect(seen.length).toBeGreaterThan(0);
  expect(
    seen.filter(({ from, to, before, after }) => from >= to || to > 200 || before < 0 || after < 0),
  ).toEqual([]);
  await expect.poll(() => seen.at(-1)?.to).toBe(200);
  expect(rows()).toBeGreaterThan(0);
});
