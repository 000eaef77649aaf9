import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../actions/Button/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Drawer } from './Drawer.tsx';

conforms({
  name: 'Drawer',
  component: Drawer,
  props: { open: false, onClose: () => {}, title: 'Filter people' },
});

afterEach(() => page.viewport(414, 896));

function Opener({ onClose }: { onClose?: (reason: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Filter</Button>
      <Drawer
        open={open}
        onClose={(reason) => {
          onClose?.(reason);
          setOpen(false);
        }}
        title="Filter people"
        description="38 of 212 people are shown."
      >
        <input aria-label="Dialect" />
      </Drawer>
    </>
  );
}

const drawer = () => page.getByRole('dialog', { name: 'Filter people' });
const opener = () => page.getByRole('button', { name: 'Filter' });
const box = () => drawer().element().getBoundingClientRect();

test('it opens with its name, its description, and focus on its first control', async () => {
  render(<Opener />);
  await userEvent.click(opener());
  await expect.element(drawer()).toHaveAccessibleDescription('38 of 212 people are shown.');
  await expect.element(page.getByRole('textbox', { name: 'Dialect' })).toHaveFocus();
});

test.each([
  ['Escape', 'escape', () => userEvent.keyboard('{Escape}')],
  ['its close button', 'button', () => userEvent.click(page.getByRole('button', { name: 'Close' }))],
  [
    'a press beside it',
    'backdrop',
    () => userEvent.click(page.elementLocator(document.documentElement), { position: { x: 4, y: 4 } }),
  ],
] as const)('%s asks to close, once, and focus returns to the opener', async (_, reason, act) => {
  const onClose = vi.fn();
  render(<Opener onClose={onClose} />);
  await userEvent.click(opener());
  await expect.element(drawer()).toBeVisible();
  await act();
  await expect.element(drawer()).not.toBeInTheDocument();
  await expect.element(opener()).toHaveFocus();
  expect(onClose.mock.calls).toEqual([[reason]]);
});

test.each([
  ['ltr', 1000],
  ['rtl', 0],
] as const)('%s: it stands along the end edge, as high as the window', async (dir, end) => {
  await page.viewport(1000, 700);
  render(
    <div dir={dir}>
      <Opener />
    </div>,
  );
  await userEvent.click(opener());
  await expect.element(drawer()).toBeVisible();
  await expect.poll(() => (dir === 'ltr' ? box().right : box().left)).toBe(end);
  expect(box().height).toBe(700);
  expect(box().width).toBe(384);
});

test('on a phone it is a sheet at the foot of the screen, as high as its content', async () => {
  await page.viewport(360, 700);
  render(<Opener />);
  await userEvent.click(opener());
  await expect.element(drawer()).toBeVisible();
  await expect.poll(() => box().bottom).toBe(700);
  expect(box().width).toBe(360);
  expect(box().height).toBeLessThan(400);
});
