import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from '../Dialog/index.ts';
import { Menu } from '../Menu/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Popover } from './Popover.tsx';

const words = { trigger: 'Fee', title: 'What the fee covers' };

conforms({ name: 'Popover', component: Popover, props: words });

const trigger = () => page.getByRole('button', { name: 'Fee', exact: true });
const popover = () => page.getByRole('dialog', { name: 'What the fee covers' });
const field = () => page.getByRole('textbox', { name: 'Days' });
const next = () => page.getByRole('button', { name: 'Next' });
const withNext = (onOpenChange?: (open: boolean) => void) => (
  <>
    <Popover {...words} onOpenChange={onOpenChange}>
      <input aria-label="Days" />
    </Popover>
    <button type="button">Next</button>
  </>
);

test('a press opens it with focus inside, and it says so; a second press closes it', async () => {
  const onOpenChange = vi.fn();
  render(withNext(onOpenChange));
  await expect.element(trigger()).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(trigger());
  await expect.element(popover()).toBeVisible();
  await expect.element(field()).toHaveFocus();
  await expect.element(trigger()).toHaveAttribute('aria-expanded', 'true');
  await userEvent.click(trigger());
  await expect.element(popover()).not.toBeInTheDocument();
  await expect.poll(() => onOpenChange.mock.calls).toEqual([[true], [false]]);
});

test('without a control inside, focus goes to the popover itself', async () => {
  render(<Popover {...words}>Travel is paid apart.</Popover>);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(popover()).toHaveFocus();
});

test.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['its close button', () => userEvent.click(page.getByRole('button', { name: 'Close' }))],
  [
    'a press beside it',
    () => userEvent.click(page.elementLocator(document.documentElement), { position: { x: 400, y: 800 } }),
  ],
])('%s closes it and gives focus back', async (_, act) => {
  render(withNext());
  await userEvent.click(trigger());
  await expect.element(field()).toHaveFocus();
  await act();
  await expect.element(popover()).not.toBeInTheDocument();
  await expect.element(trigger()).toHaveFocus();
});

test('Tab goes through it and on to what follows the button, which closes it', async () => {
  render(withNext());
  await userEvent.click(trigger());
  await expect.element(field()).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(trigger()).toHaveFocus();
  await expect.element(popover()).toBeVisible();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(next()).toHaveFocus();
  await expect.element(popover()).not.toBeInTheDocument();
});

test('a press on something else closes it and leaves focus there', async () => {
  render(withNext());
  await userEvent.click(trigger());
  await expect.element(field()).toHaveFocus();
  await userEvent.click(next());
  await expect.element(popover()).not.toBeInTheDocument();
  await expect.element(next()).toHaveFocus();
});

test('Escape in it leaves the dialog around open, and a menu inside closes alone', async () => {
  const onClose = vi.fn();
  render(
    <Dialog open onClose={onClose} title="Offer">
      <Popover {...words}>
        <Menu label="More" items={[{ id: 'copy', label: 'Copy', onSelect: () => {} }]} />
      </Popover>
    </Dialog>,
  );
  await userEvent.click(trigger());
  await userEvent.click(page.getByRole('button', { name: 'More' }));
  await expect.element(page.getByRole('menuitem', { name: 'Copy' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  await expect.element(popover()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(popover()).not.toBeInTheDocument();
  await expect.element(trigger()).toHaveFocus();
  expect(onClose).not.toHaveBeenCalled();
});

test('a blocked one says why and does not open', async () => {
  render(<Popover {...words} disabledReason="No fee is on file" />);
  await expect.element(trigger()).toHaveAccessibleDescription('No fee is on file');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(popover()).not.toBeInTheDocument();
});
