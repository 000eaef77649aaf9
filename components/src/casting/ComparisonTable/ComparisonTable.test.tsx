import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { comparison, longName } from '../sample.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { comparisonTableStates } from './ComparisonTable.states.ts';

conforms({ name: 'ComparisonTable', component: ComparisonTable, props: { comparison } });

test('people and what was asked head the columns, each question heads its row', async () => {
  render(<ComparisonTable comparison={comparison} />);
  const table = page.getByRole('table', { name: 'Comparison for Ferrywoman' });
  for (const name of [
    'Asked for Ferrywoman',
    'Devika Mhambre Clears everything asked',
    'Tarini Oakshott One not on file',
    'Farzana Quillwala One missed, one not on file',
  ]) {
    await expect.element(table.getByRole('columnheader', { name, exact: true })).toBeVisible();
  }
  const rows = [...table.element().querySelectorAll('th[scope="row"]')];
  expect(rows.map((row) => row.textContent)).toEqual(comparison.rows.map((row) => row.label));
});

test('a cell says how it answers, not by colour alone', async () => {
  render(<ComparisonTable comparison={comparison} />);
  const row = page.getByRole('row', { name: /Day rate/ });
  await expect.element(row.getByRole('img', { name: 'Missed:' })).toBeInTheDocument();
  expect(row.getByRole('img', { name: 'On file:' }).elements()).toHaveLength(2);
});

test('what is not on file says so, whether or not it was asked', () => {
  const { container } = render(<ComparisonTable comparison={comparison} />);
  const unknown = [...container.querySelectorAll('[data-status="unknown"]')];
  expect(unknown).toHaveLength(3);
  for (const cell of unknown) expect(cell.textContent).toMatch(/not on file/iu);
});

test('what was not asked stands apart under words of its own, without anything on ink', () => {
  const { container } = render(<ComparisonTable comparison={comparison} />);
  const [, apart] = container.querySelectorAll('tbody');
  expect(apart?.querySelector('td[colspan]')?.textContent).toBe('Also on file, not asked');
  const texts = [...(apart?.querySelectorAll('tr:has(th[scope="row"]) > :nth-child(2)') ?? [])];
  expect(texts.map((cell) => cell.textContent)).toEqual(['', '']);
});

test('a table that scrolls can be reached by keyboard and has a name', async () => {
  render(<ComparisonTable comparison={comparison} />);
  await userEvent.tab();
  await expect.element(page.getByRole('region', { name: 'Comparison for Ferrywoman' })).toHaveFocus();
});

test('a person can be picked from it', async () => {
  const onPick = vi.fn();
  render(<ComparisonTable comparison={comparison} onPick={onPick} />);
  await userEvent.click(page.getByRole('button', { name: 'Shortlist Farzana Quillwala' }));
  expect(onPick.mock.calls).toEqual([[comparison.people[2]]]);
});

test('on a phone the questions stay while the people scroll', () => {
  const { container } = render(
    <div style={{ inlineSize: 328 }}>
      <ComparisonTable comparison={comparison} />
    </div>,
  );
  const region = container.querySelector('[role="region"]');
  const label = container.querySelector('th[scope="row"]');
  const before = label?.getBoundingClientRect().left;
  if (region) region.scrollLeft = 120;
  expect(region?.scrollLeft).toBe(120);
  expect(label?.getBoundingClientRect().left).toBe(before);
});

const tableOf = (width: number) =>
  render(
    <div style={{ inlineSize: width }}>
      <ComparisonTable {...comparisonTableStates.states.long} />
    </div>,
  ).container;

test.for([600, 728, 1016])(
  'in %i px the key of a person stands in its cell, clear of the portrait',
  (width) => {
    for (const head of tableOf(width).querySelectorAll('thead th:has(button)')) {
      const [cell, portrait, key] = [head, head.querySelector('svg'), head.querySelector('button')].map(
        (element) => element?.getBoundingClientRect() ?? new DOMRect(),
      );
      expect(key?.left).toBeGreaterThanOrEqual(portrait?.right ?? NaN);
      expect(key?.right).toBeLessThanOrEqual(cell?.right ?? NaN);
    }
  },
);

test('a name without room beside the portrait goes under it before a word of it breaks', () => {
  const name = [...tableOf(1016).querySelectorAll('th span')].find(
    (span) => span.textContent === longName.name,
  );
  const word = document.createRange();
  word.setStart(name?.firstChild ?? document, 0);
  word.setEnd(name?.firstChild ?? document, 'Anandhalakshmi'.length);
  expect(word.getClientRects()).toHaveLength(1);
});
