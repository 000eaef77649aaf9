import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { sampleColumns as columns, sampleRows } from './DataTable.sample.ts';
import type { SampleRow } from './DataTable.sample.ts';
import { DataTable } from './DataTable.tsx';

const caption = 'Submissions for Tai';
const rows = sampleRows(4);
const header = (name: string) => page.getByRole('columnheader', { name });
const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const names = () => [...document.querySelectorAll('th[scope="row"]')].map((cell) => cell.textContent);

conforms({ name: 'DataTable', component: DataTable<SampleRow>, props: { caption, columns, rows } });

test('it is a table with a name, whose headers say what they head', async () => {
  render(<DataTable caption={caption} columns={columns} rows={rows} />);
  await expect.element(page.getByRole('table', { name: caption })).toBeVisible();
  await expect.element(page.getByRole('rowheader', { name: 'Aarohi Mhambre' })).toBeVisible();
  expect(page.getByRole('columnheader').elements()).toHaveLength(5);
  expect(page.getByRole('row').elements()).toHaveLength(5);
});

test('a press on a header sorts by it and says so, a second one turns it round', async () => {
  const onSort = vi.fn();
  render(<DataTable caption={caption} columns={columns} rows={rows} onSort={onSort} />);
  await expect.element(header('Name')).not.toHaveAttribute('aria-sort');
  await userEvent.click(page.getByRole('button', { name: 'Fee a day' }));
  await expect.element(header('Fee a day')).toHaveAttribute('aria-sort', 'ascending');
  const up = names();
  await userEvent.keyboard('{Enter}');
  await expect.element(header('Fee a day')).toHaveAttribute('aria-sort', 'descending');
  expect(names()).toEqual(up.toReversed());
  await userEvent.click(page.getByRole('button', { name: 'Name' }));
  expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
  expect(names()).toEqual(names().toSorted());
  expect(onSort.mock.calls.at(-1)).toEqual([{ column: 'name', direction: 'ascending' }]);
});

test('a column without an order of its own leaves the rows to the caller', async () => {
  const onSort = vi.fn();
  const plain = columns.map((column) => ({ ...column, compare: undefined }) as (typeof columns)[number]);
  render(<DataTable caption={caption} columns={plain} rows={rows} onSort={onSort} />);
  const before = names();
  await userEvent.click(page.getByRole('button', { name: 'Fee a day' }));
  expect(names()).toEqual(before);
  expect(onSort).toHaveBeenCalledExactlyOnceWith({ column: 'fee', direction: 'ascending' });
});

test('each check box is named by its row, and the one above tells none, some and all apart', async () => {
  const onSelectedChange = vi.fn();
  render(
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      selectable
      onSelectedChange={onSelectedChange}
    />,
  );
  const all = box('Select all rows');
  await expect.element(all).not.toBeChecked();
  await userEvent.click(box('Aarohi Mhambre'));
  expect(onSelectedChange).toHaveBeenLastCalledWith(['row-1']);
  await expect.element(all).toBePartiallyChecked();
  await userEvent.click(all);
  expect(onSelectedChange).toHaveBeenLastCalledWith(['row-1', 'row-2', 'row-3', 'row-4']);
  await expect.element(all).toBeChecked();
  await userEvent.keyboard(' ');
  expect(onSelectedChange).toHaveBeenLastCalledWith([]);
  await expect.element(box('Aarohi Mhambre')).not.toBeChecked();
});

test('choosing one row renders no other', async () => {
  const cell = vi.fn(({ name }: { name: string }) => name);
  const counted = [{ ...columns[0]!, cell }];
  const many = sampleRows(60);
  const Owner = () => {
    const [selected, setSelected] = useState<readonly string[]>([]);
    return (
      <DataTable
        caption={caption}
        columns={counted}
        rows={many}
        selectable
        selected={selected}
        onSelectedChange={setSelected}
      />
    );
  };
  render(<Owner />);
  cell.mockClear();
  await userEvent.click(page.getByRole('checkbox').nth(3));
  await expect.element(page.getByRole('checkbox').nth(3)).toBeChecked();
  expect(cell).toHaveBeenCalledTimes(1);
});

test('of very many rows only those near what is seen are there, and each says its place', async () => {
  render(<DataTable caption={caption} columns={columns} rows={sampleRows(10_000)} selectable />);
  const table = page.getByRole('table');
  await expect.element(table).toHaveAttribute('aria-rowcount', '10001');
  expect(document.querySelectorAll('tr[data-row]').length).toBeLessThan(80);
  const region = page.getByRole('region', { name: caption });
  await userEvent.tab();
  await expect.element(region).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByRole('row').last()).toHaveAttribute('aria-rowindex', '10001');
  const edgeOf = (part: { element(): Element }) => part.element().getBoundingClientRect().bottom;
  await expect.poll(() => edgeOf(page.getByRole('row').last()) - edgeOf(region)).toBeLessThanOrEqual(1);
});

test('when a row with focus scrolls away, the region takes focus up', async () => {
  render(<DataTable caption={caption} columns={columns} rows={sampleRows(2_000)} selectable />);
  const region = page.getByRole('region', { name: caption });
  await userEvent.click(page.getByRole('checkbox').nth(2));
  region.element().scrollTop = 30_000;
  await expect.element(region).toHaveFocus();
});

test('header and row names stay while the rest scrolls, also from right to left', async () => {
  render(
    <div dir="rtl" style={{ inlineSize: 320 }}>
      <DataTable caption={caption} columns={columns} rows={rows} selectable />
    </div>,
  );
  const region = page.getByRole('region', { name: caption });
  region.element().scrollLeft = -200;
  const box320 = region.element().getBoundingClientRect();
  const name = page.getByRole('rowheader').first().element().getBoundingClientRect();
  expect(name.right).toBeLessThanOrEqual(box320.right);
  expect(name.right).toBeGreaterThan(box320.right - 64);
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
});

test('what scrolls goes under the corner, the headers and the row names', () => {
  const { container } = render(
    <div style={{ inlineSize: 320 }}>
      <DataTable caption={caption} columns={columns} rows={sampleRows(60)} selectable />
    </div>,
  );
  const region = page.getByRole('region', { name: caption }).element();
  region.scrollTo(150, 300);
  const topmost = (cell: Element | null) => {
    const { left, top, width, height } = cell!.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return cell!.contains(found) ? cell : found;
  };
  const cells = ['thead td', 'thead th[data-head]', 'tr:nth-child(15) > td', 'tr:nth-child(15) > th'];
  for (const selector of cells) {
    const cell = container.querySelector(selector);
    expect(topmost(cell), selector).toBe(cell);
  }
});

test('without rows it says so in the language around, and on the way it says that', async () => {
  const { rerender } = render(
    <CastMatchProvider lang="mr">
      <DataTable caption={caption} columns={columns} rows={[]} />
    </CastMatchProvider>,
  );
  await expect.element(page.getByText('दाखवण्यासाठी काही नाही')).toBeVisible();
  rerender(<DataTable caption={caption} columns={columns} rows={[]} pending />);
  await expect.element(page.getByRole('status')).toHaveTextContent('Loading');
  await expect.element(page.getByRole('table')).toHaveAttribute('aria-busy', 'true');
  await expect.element(page.getByText('Nothing to show')).not.toBeInTheDocument();
});

test('it says so where ids come twice or the order names no column', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  const [one] = sampleRows(1);
  render(
    <DataTable
      caption={caption}
      columns={[columns[0]!, columns[0]!]}
      rows={[one!, one!]}
      sort={{ column: 'height', direction: 'ascending' }}
    />,
  );
  const said = complaints.mock.calls.flat().join(' ');
  complaints.mockRestore();
  expect(said).toContain('two columns have the id "name"');
  expect(said).toContain('two rows have the id "row-1"');
  expect(said).toContain('no column has the id "height"');
});
