import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Split } from './Split.tsx';
import type { SplitProps } from './Split.tsx';

const props = {
  label: 'Submissions',
  secondaryLabel: 'Details',
  primary: <button type="button">Devika</button>,
  secondary: <button type="button">Play tape</button>,
};
const bar = () => page.getByRole('separator', { name: 'Submissions' });
const pane = (name: string) => page.getByRole('group', { name });
const show = (more: Partial<SplitProps> = {}, { dir = 'ltr', inlineSize = 824 } = {}) =>
  render(
    <div dir={dir} style={{ inlineSize }}>
      <Split {...props} {...more} />
    </div>,
  );

conforms({ name: 'Split', component: Split, props });

test('the splitter has the name of the pane it sizes, points to it, and says its share', async () => {
  show({ min: 20, max: 60 });
  await expect.element(bar()).toHaveAttribute('aria-valuenow', '40');
  await expect.element(bar()).toHaveAttribute('aria-valuemin', '20');
  await expect.element(bar()).toHaveAttribute('aria-valuemax', '60');
  await expect.element(bar()).toHaveAttribute('aria-orientation', 'vertical');
  expect(bar().element().getAttribute('aria-controls')).toBe(pane('Submissions').element().id);
  expect(pane('Submissions').element().getBoundingClientRect().width).toBe(320);
});

test.each([
  ['ltr', '{ArrowRight}', '45'],
  ['ltr', '{ArrowLeft}', '35'],
  ['rtl', '{ArrowRight}', '35'],
  ['rtl', '{ArrowLeft}', '45'],
  ['ltr', '{Home}', '0'],
  ['ltr', '{End}', '80'],
  ['ltr', '{Enter}', '0'],
  ['ltr', '{ArrowRight}{Enter}{Enter}', '45'],
  ['ltr', '{Home}{Enter}', '40'],
  ['ltr', '{End}{ArrowRight}', '80'],
])('%s: %s leads to %s percent', async (dir, keys, share) => {
  const onChange = vi.fn();
  show({ onChange }, { dir });
  bar().element().focus();
  await userEvent.keyboard(keys);
  await expect.element(bar()).toHaveAttribute('aria-valuenow', share);
  expect(onChange).toHaveBeenLastCalledWith(Number(share));
});

test('a pane that was put away cannot be reached', async () => {
  show({ defaultValue: 0 });
  await userEvent.tab();
  await expect.element(bar()).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Play tape' })).toHaveFocus();
  await userEvent.keyboard('{F6}');
  await expect.element(pane('Details')).toHaveFocus();
});

test('F6 goes from pane to pane', async () => {
  show();
  await userEvent.click(page.getByRole('button', { name: 'Devika' }));
  await userEvent.keyboard('{F6}');
  await expect.element(pane('Details')).toHaveFocus();
  await userEvent.keyboard('{F6}');
  await expect.element(pane('Submissions')).toHaveFocus();
});

test.each([
  ['ltr', 0.25, '25'],
  ['rtl', 0.25, '75'],
])('%s: dragging it to %d of the width gives %s percent', async (dir, to, share) => {
  show({}, { dir });
  const element = bar().element() as HTMLElement;
  const box = element.parentElement!.getBoundingClientRect();
  const clientX = box.left + 12 + (box.width - 24) * to;
  element.setPointerCapture = () => {};
  element.hasPointerCapture = () => true;
  element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerId: 1 }));
  element.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: 1, clientX }));
  await expect.element(bar()).toHaveAttribute('aria-valuenow', share);
});

test('its panes are as tall as the height its root is given', () => {
  show({ style: { blockSize: 424 } });
  for (const part of [pane('Submissions'), bar(), pane('Details')])
    expect(part.element().getBoundingClientRect().height).toBe(424);
});

const above = (more: Partial<SplitProps> = {}) =>
  show({ orientation: 'horizontal', style: { blockSize: 424 }, ...more }, { inlineSize: 360 });

test('horizontal, its panes stand one above the other at any width, and it says so', async () => {
  above();
  await expect.element(bar()).toHaveAttribute('aria-orientation', 'horizontal');
  const [first, splitter, second] = [pane('Submissions'), bar(), pane('Details')].map((part) =>
    part.element().getBoundingClientRect(),
  );
  expect(first!.height).toBe(160);
  expect(splitter!.top).toBe(first!.bottom);
  expect(second!.top).toBe(splitter!.bottom);
  expect(second!.bottom).toBe(first!.top + 424);
});

test.each([
  ['{ArrowDown}', '45'],
  ['{ArrowUp}', '35'],
  ['{ArrowDown}{ArrowRight}{ArrowLeft}{ArrowLeft}', '45'],
  ['{End}', '80'],
  ['{Enter}', '0'],
])('horizontal: %s leads to %s percent', async (keys, share) => {
  above();
  bar().element().focus();
  await userEvent.keyboard(keys);
  await expect.element(bar()).toHaveAttribute('aria-valuenow', share);
});

test('horizontal: dragging it to a quarter of the height gives 25 percent, in RTL too', async () => {
  show({ orientation: 'horizontal' }, { dir: 'rtl' });
  const element = bar().element() as HTMLElement;
  const box = element.parentElement!.getBoundingClientRect();
  const clientY = box.top + 12 + (box.height - 24) / 4;
  element.setPointerCapture = () => {};
  element.hasPointerCapture = () => true;
  element.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: 1, clientY }));
  await expect.element(bar()).toHaveAttribute('aria-valuenow', '25');
});

test('a controlled one waits for its owner', async () => {
  const onChange = vi.fn();
  show({ value: 30, onChange });
  bar().element().focus();
  await userEvent.keyboard('{End}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(80);
  await expect.element(bar()).toHaveAttribute('aria-valuenow', '30');
});

test('in a narrow place the panes stand one under another, without a splitter, both seen', async () => {
  show({ defaultValue: 0 }, { inlineSize: 360 });
  await expect.element(bar()).not.toBeInTheDocument();
  const [first, second] = ['Devika', 'Play tape'].map((name) =>
    page.getByRole('button', { name }).element().getBoundingClientRect(),
  );
  expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
});

test('it says so where no share lies between least and greatest', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  show({ min: 60, max: 20 });
  const said = complaints.mock.calls.flat().join(' ');
  complaints.mockRestore();
  expect(said).toContain('min is 60 and max is 20');
});
