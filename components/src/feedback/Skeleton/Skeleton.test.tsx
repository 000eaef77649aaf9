import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Skeleton } from './Skeleton.tsx';

conforms({ name: 'Skeleton', component: Skeleton, props: {} });

const rows = (container: Element) => [...container.querySelectorAll('[aria-hidden="true"]')];

test('one status says that content is on its way; the rows are heard by nobody', async () => {
  const { container } = render(<Skeleton rows={4} label="Looking for people" />);
  await expect.element(page.getByRole('status')).toHaveTextContent('Looking for people');
  await expect.element(page.getByRole('status')).toHaveAttribute('aria-busy', 'true');
  expect(rows(container)).toHaveLength(4);
});

test.each([
  ['line', 24],
  ['row', 32],
  ['entry', 104],
] as const)('a %s is %i px high', (height, px) => {
  const { container } = render(
    <div data-density="comfortable">
      <Skeleton height={height} />
    </div>,
  );
  expect(rows(container).map((row) => row.getBoundingClientRect().height)).toEqual([px, px, px]);
});

test('it speaks the language around', async () => {
  render(
    <CastMatchProvider lang="hi">
      <Skeleton />
    </CastMatchProvider>,
  );
  await expect.element(page.getByRole('status')).toHaveTextContent('लोड हो रहा है');
});

test('a count that is none draws nothing, and the console says so', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container } = render(<Skeleton rows={-1} />);
  expect(rows(container)).toEqual([]);
  expect(said.mock.calls.flat().join()).toContain('rows is -1');
  said.mockRestore();
});
