import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from '../../../test/render.tsx';
import { Menu } from './Menu.tsx';
import type { MenuEntry } from './entries.ts';

const nothing = () => {};
const items: MenuEntry[] = [
  { id: 'rename', label: 'Rename', onSelect: nothing },
  {
    id: 'move',
    label: 'Move to',
    items: [
      { id: 'gym', label: 'Girgaon Gym', onSelect: nothing },
      { id: 'ferry', label: 'Last Ferry', onSelect: nothing },
    ],
  },
  { id: 'copy', label: 'Copy to', items: [{ id: 'desk', label: 'My desk', onSelect: nothing }] },
  {
    id: 'send',
    label: 'Send to',
    disabledReason: 'Pick two people first',
    items: [{ id: 'all', label: 'Everyone', onSelect: nothing }],
  },
];
const item = (name: string) => page.getByRole('menuitem', { name });
const submenu = (name: string) => page.getByRole('menu', { name });
const moveOver = (name: string, pointerType: string) =>
  item(name)
    .element()
    .dispatchEvent(new PointerEvent('pointermove', { pointerType, bubbles: true }));
/** Time in which what is to open by resting would have. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 500));

const openMenu = async () => {
  await page.viewport(1000, 700);
  render(<Menu label="More actions" items={items} align="start" />);
  await userEvent.click(page.getByRole('button', { name: 'More actions' }));
  await expect.element(item('Rename')).toHaveFocus();
};

test('a mouse that rests on an entry opens its menu, and focus stays on the entry', async () => {
  await openMenu();
  await userEvent.hover(item('Move to'));
  await expect.element(submenu('Move to')).toBeVisible();
  await expect.element(item('Move to')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(item('Girgaon Gym')).toHaveFocus();
});

test('a press on an entry whose menu a mouse has opened goes in and closes nothing', async () => {
  await openMenu();
  await userEvent.hover(item('Move to'));
  await expect.element(submenu('Move to')).toBeVisible();
  await userEvent.click(item('Move to'));
  await expect.element(item('Girgaon Gym')).toHaveFocus();
  await expect.element(submenu('Move to')).toBeVisible();
});

test('a mouse that rests on another entry closes the menu, or opens the other', async () => {
  await openMenu();
  await userEvent.hover(item('Move to'));
  await expect.element(submenu('Move to')).toBeVisible();
  await userEvent.hover(item('Copy to'));
  await expect.element(submenu('Copy to')).toBeVisible();
  await expect.element(submenu('Move to')).not.toBeInTheDocument();
  await userEvent.hover(item('Rename'));
  await expect.element(submenu('Copy to')).not.toBeInTheDocument();
});

test('a way across other entries into the menu leaves it open', async () => {
  await openMenu();
  await userEvent.hover(item('Move to'));
  await expect.element(submenu('Move to')).toBeVisible();
  // At once, whatever the machine has to do: a hand that goes on.
  for (const name of ['Copy to', 'Copy to', 'Last Ferry']) moveOver(name, 'mouse');
  await rest();
  await expect.element(submenu('Move to')).toBeVisible();
  await expect.element(submenu('Copy to')).not.toBeInTheDocument();
});

test('keys that leave the entry close what a mouse has opened', async () => {
  await openMenu();
  await userEvent.hover(item('Move to'));
  await expect.element(submenu('Move to')).toBeVisible();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(item('Rename')).toHaveFocus();
  await expect.element(submenu('Move to')).not.toBeInTheDocument();
});

test('a finger opens nothing by moving, and a blocked entry does not open', async () => {
  await openMenu();
  moveOver('Copy to', 'touch');
  await rest();
  await expect.element(submenu('Copy to')).not.toBeInTheDocument();
  await userEvent.hover(item('Send to'));
  await rest();
  await expect.element(submenu('Send to')).not.toBeInTheDocument();
});
