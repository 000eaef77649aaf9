import { flushSync } from 'react-dom';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../actions/Button/index.ts';
import { CastMatchProvider } from '../../foundation/index.ts';
import { Dialog } from '../../overlays/Dialog/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { currentToasts, dismiss, toast } from './queue.ts';
import type { ToastOptions } from './queue.ts';
import { ToastRegion } from './ToastRegion.tsx';

conforms({ name: 'ToastRegion', component: ToastRegion, props: {} });

afterEach(async () => {
  vi.useRealTimers();
  for (const { id } of currentToasts()) dismiss(id);
  await userEvent.unhover(document.body);
});

const region = () => page.getByRole('region', { name: 'Notifications (F6)' });
const message = (text: string) => page.getByText(text);
const show = (options: ToastOptions) => flushSync(() => toast(options));
const withPage = (
  <>
    <Button>Before</Button>
    <ToastRegion />
  </>
);

/** Clock of the page in our hands, but not the one of the driver. */
const holdTime = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
const pass = (ms: number) => flushSync(() => vi.advanceTimersByTime(ms));

test('without messages there is no landmark; with one it is named and says it as a status', async () => {
  render(withPage);
  await expect.element(region()).not.toBeInTheDocument();
  show({ text: 'Saved' });
  await expect.element(region()).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved');
});

test('a failure is an alert', async () => {
  render(withPage);
  show({ text: 'Not sent', tone: 'bad' });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Not sent');
});

test('the landmark is named in the language around', async () => {
  render(
    <CastMatchProvider lang="mr">
      <ToastRegion />
    </CastMatchProvider>,
  );
  show({ text: 'झालं', lang: 'mr' });
  await expect.element(page.getByRole('region', { name: 'सूचना (F6)' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'बंद करा' })).toHaveAccessibleDescription('झालं');
});

test('it goes after 8 seconds, or after the time given', () => {
  holdTime();
  render(withPage);
  show({ text: 'Saved' });
  show({ text: 'Sent', durationMs: 2000 });
  pass(2000);
  expect(message('Sent').elements()).toEqual([]);
  pass(5999);
  expect(message('Saved').elements()).toHaveLength(1);
  pass(1);
  expect(message('Saved').elements()).toEqual([]);
});

test('with an action it stays, and the action closes it', async () => {
  const onAction = vi.fn();
  holdTime();
  render(withPage);
  show({ text: 'Moved', action: { label: 'Undo', onAction } });
  pass(600_000);
  vi.useRealTimers();
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  expect(onAction).toHaveBeenCalledTimes(1);
  await expect.element(message('Moved')).not.toBeInTheDocument();
});

// The driver waits by the clock that is held here, so what a pointer and a key do is told by their events.
const tell = async (event: Event) => {
  page.getByText('Saved').element().dispatchEvent(event);
  // React takes its time with a pointer: until the frame after the next, at most.
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
};

test.each([
  [
    'is pointed at',
    () => tell(new PointerEvent('pointerover', { bubbles: true })),
    () => tell(new PointerEvent('pointerout', { bubbles: true, relatedTarget: document.body })),
  ],
  [
    'holds focus',
    () => tell(new FocusEvent('focusin', { bubbles: true })),
    () => tell(new FocusEvent('focusout', { bubbles: true })),
  ],
  ['is in a hidden window', () => hideWindow(true), () => hideWindow(false)],
] as const)('time stands still while it %s', async (_, hold, release) => {
  holdTime();
  render(withPage);
  show({ text: 'Saved' });
  pass(7000);
  await hold();
  pass(60_000);
  expect(message('Saved').elements()).toHaveLength(1);
  await release();
  pass(900);
  expect(message('Saved').elements()).toHaveLength(1);
  pass(200);
  expect(message('Saved').elements()).toEqual([]);
});

function hideWindow(hidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  flushSync(() => document.dispatchEvent(new Event('visibilitychange')));
  if (!hidden) vi.restoreAllMocks();
}

test('the newest is first, three are shown, and the rest wait for their turn', async () => {
  render(withPage);
  for (const text of ['One', 'Two', 'Three', 'Four']) show({ text, durationMs: Infinity });
  const texts = () =>
    page
      .getByRole('status')
      .elements()
      .map((element) => element.textContent);
  expect(texts()).toEqual(['Three', 'Two', 'One']);
  await userEvent.click(page.getByRole('button', { name: 'Close' }).nth(2));
  expect(texts()).toEqual(['Four', 'Three', 'Two']);
});

test('one with the id of another takes its place', () => {
  render(withPage);
  show({ id: 'send', text: 'Sending', durationMs: Infinity });
  show({ id: 'send', text: 'Sent', durationMs: Infinity });
  expect(
    page
      .getByRole('status')
      .elements()
      .map((element) => element.textContent),
  ).toEqual(['Sent']);
});

test('F6 leads to the messages and back; Escape closes one and focus goes on, then back', async () => {
  render(withPage);
  show({ text: 'One', durationMs: Infinity });
  show({ text: 'Two', durationMs: Infinity });
  const before = page.getByRole('button', { name: 'Before' });
  await userEvent.click(before);
  await userEvent.keyboard('{F6}');
  await expect.element(region()).toHaveFocus();
  await userEvent.keyboard('{F6}');
  await expect.element(before).toHaveFocus();
  await userEvent.keyboard('{F6}{Tab}{Escape}');
  await expect.element(message('Two')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(message('One')).not.toBeInTheDocument();
  await expect.element(before).toHaveFocus();
});

test('under a modal dialog it moves into it, can be pressed there, and comes back', async () => {
  const dialog = (open: boolean) => (
    <>
      {withPage}
      <Dialog open={open} onClose={() => {}} title="Rename role">
        <input aria-label="Name" />
      </Dialog>
    </>
  );
  const { rerender } = render(dialog(false));
  show({ text: 'One', durationMs: Infinity });
  show({ text: 'Two', durationMs: Infinity });
  rerender(dialog(true));
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await userEvent.click(region().getByRole('button', { name: 'Close' }).first());
  await expect.element(message('Two')).not.toBeInTheDocument();
  show({ text: 'Three', durationMs: Infinity });
  await expect.element(page.getByRole('dialog').getByText('Three')).toBeVisible();
  rerender(dialog(false));
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(message('One')).toBeVisible();
});

test('it outlives a dialog that is taken away with everything in it', async () => {
  const dialog = (there: boolean) => (
    <>
      {withPage}
      {there && <Dialog open onClose={() => {}} title="Rename role" />}
    </>
  );
  const { rerender } = render(dialog(true));
  show({ text: 'One', durationMs: Infinity });
  await expect.element(page.getByRole('dialog').getByText('One')).toBeVisible();
  rerender(dialog(false));
  await expect.element(message('One')).toBeVisible();
});

test('it says in the console what is wrong', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <>
      <ToastRegion />
      <ToastRegion />
    </>,
  );
  show({ text: ' ' });
  const words = said.mock.calls.flat().join('\n');
  expect(words).toContain('there are two of it');
  expect(words).toContain('text is empty');
  said.mockRestore();
});
