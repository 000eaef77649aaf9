import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Tabs } from './Tabs.tsx';
import type { TabItem } from './Tabs.tsx';

const items: TabItem[] = [
  { id: 'facts', label: 'Facts', panel: 'Plays 22 to 28' },
  { id: 'tapes', label: 'Self-tapes', panel: <button type="button">Play scene 4</button> },
  { id: 'dates', label: 'Dates', panel: 'Free from 14 December' },
];
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const panel = (name: string) => page.getByRole('tabpanel', { name });

conforms({ name: 'Tabs', component: Tabs, props: { label: 'About Devika', items } });

test('a tab names its panel and points to it, and only the selected one is in the tab order', async () => {
  render(<Tabs label="About Devika" items={items} defaultSelected="dates" />);
  await expect.element(page.getByRole('tablist', { name: 'About Devika' })).toBeVisible();
  await expect.element(tab('Dates')).toHaveAttribute('aria-selected', 'true');
  await expect.element(tab('Facts')).toHaveAttribute('aria-selected', 'false');
  await expect.element(panel('Dates')).toBeVisible();
  expect(tab('Dates').element().getAttribute('aria-controls')).toBe(panel('Dates').element().id);
  await userEvent.tab();
  await expect.element(tab('Dates')).toHaveFocus();
});

test('arrows go round and open as they go; Home and End go to the ends', async () => {
  const onSelect = vi.fn();
  render(<Tabs label="About Devika" items={items} onSelect={onSelect} />);
  await userEvent.tab();
  for (const [key, name] of [
    ['ArrowLeft', 'Dates'],
    ['ArrowRight', 'Facts'],
    ['ArrowRight', 'Self-tapes'],
    ['End', 'Dates'],
    ['Home', 'Facts'],
  ] as const) {
    await userEvent.keyboard(`{${key}}`);
    await expect.element(tab(name)).toHaveFocus();
    await expect.element(panel(name)).toBeVisible();
  }
  expect(onSelect.mock.calls.flat()).toEqual(['dates', 'facts', 'tapes', 'dates', 'facts']);
});

test('where the page runs from right to left, so do the arrows', async () => {
  render(
    <div dir="rtl">
      <Tabs label="About Devika" items={items} />
    </div>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(tab('Self-tapes')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(tab('Facts')).toHaveFocus();
});

test.each(['{Enter}', ' '])('opened by hand, focus moves alone and "%s" opens', async (key) => {
  render(<Tabs label="About Devika" items={items} activation="manual" />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(tab('Self-tapes')).toHaveFocus();
  await expect.element(tab('Facts')).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard(key);
  await expect.element(tab('Self-tapes')).toHaveAttribute('aria-selected', 'true');
});

test('a column says that it is one and moves by the other arrows', async () => {
  render(<Tabs label="About Devika" items={items} orientation="vertical" />);
  await expect.element(page.getByRole('tablist')).toHaveAttribute('aria-orientation', 'vertical');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(tab('Self-tapes')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.element(tab('Dates')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(tab('Dates')).toHaveFocus();
});

test('a panel of text takes focus, one with a control gives it to the control', async () => {
  render(<Tabs label="About Devika" items={items} />);
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(panel('Facts')).toHaveFocus();
  await userEvent.click(tab('Self-tapes'));
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Play scene 4' })).toHaveFocus();
});

test('a blocked tab can be reached, says why, and does not open', async () => {
  const onSelect = vi.fn();
  const [facts, tapes, dates] = items as [TabItem, TabItem, TabItem];
  render(
    <Tabs
      label="About Devika"
      items={[facts, { ...tapes, disabledReason: 'No tape yet' }, dates]}
      onSelect={onSelect}
    />,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(tab('Self-tapes')).toHaveFocus();
  await expect.element(tab('Self-tapes')).toHaveAccessibleDescription('No tape yet');
  await expect.element(page.getByText('No tape yet')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(onSelect).not.toHaveBeenCalled();
  await expect.element(panel('Facts')).toBeVisible();
});

test('a controlled row waits for its owner', async () => {
  const onSelect = vi.fn();
  const { rerender } = render(
    <Tabs label="About Devika" items={items} selected="facts" onSelect={onSelect} />,
  );
  await userEvent.click(tab('Dates'));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('dates');
  await expect.element(panel('Facts')).toBeVisible();
  rerender(<Tabs label="About Devika" items={items} selected="dates" onSelect={onSelect} />);
  await expect.element(panel('Dates')).toBeVisible();
});

test('what is written in a panel stays where panels are kept', async () => {
  const fields: TabItem[] = [
    { id: 'note', label: 'Note', panel: <input aria-label="Note" /> },
    { id: 'other', label: 'Other', panel: 'Other' },
  ];
  const { rerender } = render(<Tabs label="Notes" items={fields} keepMounted />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Note' }), 'Call on Monday');
  await userEvent.click(tab('Other'));
  await userEvent.click(tab('Note'));
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Call on Monday');
  rerender(<Tabs label="Notes" items={fields} />);
  await userEvent.click(tab('Other'));
  await userEvent.click(tab('Note'));
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('');
});

test('many tabs stay in one row with the selected one in view', async () => {
  const many = Array.from({ length: 40 }, (_, at) => ({
    id: `day-${at}`,
    label: `Day ${at}`,
    panel: `Scene ${at}`,
  }));
  render(
    <div style={{ inlineSize: 320 }}>
      <Tabs label="Days" items={many} defaultSelected="day-30" />
    </div>,
  );
  const row = page.getByRole('tablist').element().getBoundingClientRect();
  const chosen = tab('Day 30').element().getBoundingClientRect();
  expect(row.height).toBe(chosen.height);
  expect(chosen.left).toBeGreaterThanOrEqual(row.left);
  expect(chosen.right).toBeLessThanOrEqual(row.right + 1);
});

test('it says so where two tabs share an id or the selected one is not there', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <Tabs
      label="About Devika"
      items={[
        { id: 'twin', label: 'One', panel: 1 },
        { id: 'twin', label: 'Two', panel: 2 },
      ]}
      selected="nobody"
    />,
  );
  const said = complaints.mock.calls.flat().join(' ');
  complaints.mockRestore();
  expect(said).toContain('two tabs have the id "twin"');
  expect(said).toContain('no tab has the id "nobody"');
});
