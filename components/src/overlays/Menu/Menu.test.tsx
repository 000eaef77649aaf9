import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from '../Dialog/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Menu } from './Menu.tsx';
import type { MenuEntry } from './entries.ts';

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

test('its trigger names it, and its entries are no stops of Tab', async () => {
  render(<Menu label="More actions" items={entries()} />);
  await userEvent.click(trigger());
  await expect.element(item('Rename')).toHaveFocus();
  expect(menu().element().id).toBe(trigger().element().getAttribute('aria-controls'));
  expect(
    page
      .getByRole('menuitem')
      .elements()
      .map(({ tabIndex }) => tabIndex),
  ).toEqual([-1, -1, -1]);
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

const withBranch = (onSelect: (id: string) => void = nothing): MenuEntry[] => [
  { id: 'rename', label: 'Rename', shortcut: 'Control+E', onSelect: nothing },
  {
    id: 'move',
    label: 'Move to',
    items: [
      { id: 'gym', label: 'Girgaon Gym', onSelect: () => onSelect('gym') },
      { id: 'ferry', label: 'Last Ferry', items: [{ id: 's2', label: 'Season 2', onSelect: nothing }] },
    ],
  },
];
const openBranch = async (dir: 'ltr' | 'rtl' = 'ltr') => {
  const onSelect = vi.fn();
  render(
    <div dir={dir}>
      <Menu label="More actions" items={withBranch(onSelect)} />
      <button type="button">Next</button>
    </div>,
  );
  await focusTrigger();
  await userEvent.keyboard('{Enter}');
  await expect.element(item('Rename')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  return onSelect;
};
const submenu = () => page.getByRole('menu', { name: 'Move to' });

test.each([
  ['ltr', 'ArrowRight', 'ArrowLeft'],
  ['ltr', 'Enter', 'Escape'],
  ['ltr', ' ', 'ArrowLeft'],
  ['rtl', 'ArrowLeft', 'ArrowRight'],
] as const)('%s: %s opens the menu of an entry, %s closes it, one level each', async (dir, into, back) => {
  await openBranch(dir);
  await expect.element(item('Move to')).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard(into === ' ' ? ' ' : `{${into}}`);
  await expect.element(item('Girgaon Gym')).toHaveFocus();
  await expect.element(item('Move to')).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{End}');
  await userEvent.keyboard(into === ' ' ? ' ' : `{${into}}`);
  await expect.element(item('Season 2')).toHaveFocus();
  await userEvent.keyboard(`{${back}}`);
  await expect.element(item('Last Ferry')).toHaveFocus();
  await expect.element(submenu()).toBeVisible();
  await userEvent.keyboard(`{${back}}`);
  await expect.element(item('Move to')).toHaveFocus();
  await expect.element(submenu()).not.toBeInTheDocument();
  await expect.element(menu()).toBeVisible();
});

test('the menu of an entry stands beside it, or under it on a phone, inside the window', async () => {
  await openBranch();
  for (const [width, side] of [
    [1000, 'left'],
    [360, 'top'],
  ] as const) {
    await page.viewport(width, 700);
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(item('Girgaon Gym')).toHaveFocus();
    const inner = submenu().element().getBoundingClientRect();
    const entry = item('Move to').element().getBoundingClientRect();
    const gap = side === 'left' ? inner.left - entry.right : inner.top - entry.bottom;
    expect(Math.abs(gap)).toBeLessThanOrEqual(8);
    expect(inner.right).toBeLessThanOrEqual(width);
    await userEvent.keyboard('{ArrowLeft}');
  }
  await page.viewport(414, 896);
});

test('choosing in a menu of an entry closes all and gives focus back', async () => {
  const onSelect = await openBranch();
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.click(item('Girgaon Gym'));
  await expect.element(trigger()).toHaveFocus();
  await expect.element(menu()).not.toBeInTheDocument();
  expect(onSelect.mock.calls).toEqual([['gym']]);
});

test('Tab in a menu of an entry closes all and moves on', async () => {
  await openBranch();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(item('Girgaon Gym')).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus();
  await expect.element(menu()).not.toBeInTheDocument();
});

test('checks: Space and a press leave it open, Enter closes it; a choice closes by a press', async () => {
  const onSelect = vi.fn();
  render(
    <Menu
      label="Show"
      items={[
        {
          group: 'Columns',
          items: [
            { id: 'fee', label: 'Fee', multiple: true, checked: true, onSelect },
            { id: 'dates', label: 'Dates', multiple: true, checked: false, onSelect },
          ],
        },
        { group: 'Order', items: [{ id: 'name', label: 'By name', checked: true, onSelect }] },
      ]}
    />,
  );
  const shown = page.getByRole('menu', { name: 'Show' });
  const check = (name: string) => page.getByRole('menuitemcheckbox', { name });
  await userEvent.click(page.getByRole('button', { name: 'Show' }));
  await expect.element(page.getByRole('group', { name: 'Columns' })).toBeVisible();
  await expect.element(check('Fee')).toBeChecked();
  await userEvent.click(check('Dates'));
  await userEvent.keyboard(' ');
  expect(onSelect).toHaveBeenCalledTimes(2);
  await expect.element(check('Dates')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown} ');
  expect(onSelect).toHaveBeenCalledTimes(3);
  await expect.element(shown).toBeVisible();
  await userEvent.keyboard('{Home}{Enter}');
  await expect.element(shown).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Show' }));
  await userEvent.click(page.getByRole('menuitemradio', { name: 'By name' }));
  await expect.element(shown).not.toBeInTheDocument();
  expect(onSelect).toHaveBeenCalledTimes(5);
});

test('keys that do the same are told, and shown', async () => {
  render(<Menu label="More actions" items={withBranch()} />);
  await userEvent.click(trigger());
  await expect.element(item('Rename')).toHaveAttribute('aria-keyshortcuts', 'Control+E');
  await expect.element(page.getByText('Control+E')).toBeVisible();
});

test('a long menu scrolls inside the window, and its last entry can be reached', async () => {
  const many = Array.from({ length: 90 }, (_, at) => ({
    id: `${at}`,
    label: `Role ${at}`,
    onSelect: nothing,
  }));
  render(<Menu label="More actions" items={many} />);
  await focusTrigger();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(item('Role 89')).toHaveFocus();
  const box = menu().element().getBoundingClientRect();
  expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
  expect(item('Role 89').element().getBoundingClientRect().bottom).toBeLessThanOrEqual(box.bottom);
});

test('a blocked menu says why and does not open', async () => {
  render(<Menu label="More actions" items={entries()} disabledReason="The list is locked" />);
  await expect.element(trigger()).toHaveAccessibleDescription('The list is locked');
  await focusTrigger();
  await userEvent.keyboard('{Enter}{ArrowDown}');
  await expect.element(menu()).not.toBeInTheDocument();
});

test('it says in the console when ids come twice, or there are none', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { rerender } = render(<Menu label="More actions" items={[...entries(), ...entries()]} />);
  await userEvent.click(trigger());
  rerender(<Menu label="More actions" items={[]} />);
  expect(said.mock.calls.flat().join('\n')).toMatch(/"rename" comes twice[\s\S]*no entries/);
  said.mockRestore();
});
