import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from '../Dialog/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Menu } from './Menu.tsx';
import type { MenuEntry } from './MenuItems.tsx';

const nothing = () => {};
const entries = (onSelect: (id: string) => void = nothing): MenuEntry[] => [
  { id: 'rename', label: 'Rename', onSelect: () => onSelect('rename') },
  { id: 'export', label: 'Export', disabledReason: 'The list is empty', onSelect: () => onSelect('export') },
  'separator',
  { id: 'delete', label: 'Delete', destructive: true, onSelect: () => onSelect('delete') },
];

conforms({ name: 'Menu', component: Menu, props: { label: 'More actions', items: entries() } });

const trigger = () => page.getByRole('button', { name: 'More actions' });
const menu = () => page.getByRole('menu', { name: 'More actions' });
const item = (name: string) => page.getByRole('menuitem', { name });
const focusTrigger = () => userEvent.tab();

test('a press opens it on the first item, a second press closes it', async () => {
  render(<Menu label="More actions" items={entries()} />);
  await expect.element(trigger()).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(trigger());
  await expect.element(item('Rename')).toHaveFocus();
  await expect.element(trigger()).toHaveAttribute('aria-expanded', 'true');
  await userEvent.click(trigger());
  await expect.element(menu()).not.toBeInTheDocument();
  await expect.element(trigger()).toHaveAttribute('aria-expanded', 'false');
});

test.each([
  ['Enter', 'Rename'],
  ['ArrowDown', 'Rename'],
  ['ArrowUp', 'Delete'],
])('%s on the trigger opens it on %s', async (key, name) => {
  render(<Menu label="More actions" items={entries()} />);
  await focusTrigger();
  await userEvent.keyboard(`{${key}}`);
  await expect.element(item(name)).toHaveFocus();
});

test('arrows go round, Home and End go to the ends, letters find', async () => {
  render(<Menu label="More actions" items={entries()} />);
  await focusTrigger();
  await userEvent.keyboard('{Enter}');
  await expect.element(item('Rename')).toHaveFocus();
  for (const [keys, name] of [
    ['{ArrowDown}', 'Export'],
    ['{ArrowDown}', 'Delete'],
    ['{ArrowDown}', 'Rename'],
    ['{ArrowUp}', 'Delete'],
    ['{Home}', 'Rename'],
    ['{End}', 'Delete'],
    ['ex', 'Export'],
  ] as const) {
    await userEvent.keyboard(keys);
    await expect.element(item(name)).toHaveFocus();
  }
});

test('Escape closes it and gives focus back', async () => {
  render(<Menu label="More actions" items={entries()} />);
  await userEvent.click(trigger());
  await expect.element(item('Rename')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(menu()).not.toBeInTheDocument();
  await expect.element(trigger()).toHaveFocus();
});

test('Escape in a menu leaves the dialog around it open', async () => {
  const onClose = vi.fn();
  render(
    <Dialog open onClose={onClose} title="Rename role">
      <Menu label="More actions" items={entries()} />
    </Dialog>,
  );
  await userEvent.click(trigger());
  await expect.element(item('Rename')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(menu()).not.toBeInTheDocument();
  expect(onClose).not.toHaveBeenCalled();
});

test('Tab closes it and moves on from the trigger', async () => {
  render(
    <>
      <Menu label="More actions" items={entries()} />
      <button type="button">Next</button>
    </>,
  );
  await userEvent.click(trigger());
  await expect.element(item('Rename')).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus();
  await expect.element(menu()).not.toBeInTheDocument();
});

test('choosing closes it, gives focus back, and calls back once', async () => {
  const onSelect = vi.fn();
  render(<Menu label="More actions" items={entries(onSelect)} />);
  await userEvent.click(trigger());
  await userEvent.click(item('Delete'));
  await expect.element(menu()).not.toBeInTheDocument();
  await expect.element(trigger()).toHaveFocus();
  expect(onSelect.mock.calls).toEqual([['delete']]);
});

test('a blocked item can be reached, says why, and does nothing', async () => {
  const onSelect = vi.fn();
  render(<Menu label="More actions" items={entries(onSelect)} />);
  await userEvent.click(trigger());
  await expect.element(item('Rename')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(item('Export')).toHaveAccessibleDescription('The list is empty');
  await userEvent.keyboard('{Enter}');
  expect(onSelect).not.toHaveBeenCalled();
  await expect.element(menu()).toBeVisible();
});

test('entries of one choice say which is chosen', async () => {
  render(
    <Menu
      label="Theme"
      items={[
        { id: 'light', label: 'Light', checked: true, onSelect: nothing },
        { id: 'dark', label: 'Dark', checked: false, onSelect: nothing },
      ]}
    />,
  );
  await userEvent.click(page.getByRole('button', { name: 'Theme' }));
  await expect.element(page.getByRole('menuitemradio', { name: 'Light' })).toBeChecked();
  await expect.element(page.getByRole('menuitemradio', { name: 'Dark' })).not.toBeChecked();
});
