import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { shortTime } from '../time.ts';
import { ThreadList } from './ThreadList.tsx';

const threads = [
  { id: 'a', title: 'Ferrywoman, 24–30', updatedAt: '2026-11-25T05:12:00Z' },
  { id: 'b', title: 'आई, मालवणी', updatedAt: '2026-11-23T05:12:00Z', running: true },
];
const props = {
  threads,
  currentId: 'a',
  hrefOf: (id: string) => `#/chat/${id}`,
  now: new Date('2026-11-25T12:00:00Z'),
  timeZone: 'Asia/Kolkata',
};

conforms({ name: 'ThreadList', component: ThreadList, props });

test('the current conversation says so, and each is a link that opens in place', async () => {
  const onOpen = vi.fn();
  render(<ThreadList {...props} onOpen={onOpen} />);
  await expect
    .element(page.getByRole('link', { name: /Ferrywoman/ }))
    .toHaveAttribute('aria-current', 'page');
  await userEvent.click(page.getByRole('link', { name: /आई/ }));
  expect(onOpen.mock.calls).toEqual([['b']]);
});

test('a press with a key held is left to the browser', () => {
  const onOpen = vi.fn();
  const { container } = render(<ThreadList {...props} onOpen={onOpen} />);
  const link = container.querySelector('a');
  // Follows no link in the test, and runs after the component had its say.
  let prevented: boolean | undefined;
  document.addEventListener(
    'click',
    (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
  expect(prevented).toBe(false);
  expect(onOpen).not.toHaveBeenCalled();
});

test('deleting names the conversation, and works from the keyboard', async () => {
  const onDelete = vi.fn();
  render(<ThreadList {...props} onDelete={onDelete} />);
  await userEvent.tab();
  await userEvent.tab();
  await expect
    .element(page.getByRole('button', { name: 'Delete conversation: Ferrywoman, 24–30' }))
    .toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onDelete.mock.calls).toEqual([[threads[0]]]);
});

test('an answer under way is told in words', async () => {
  render(<ThreadList {...props} />);
  await expect.element(page.getByRole('img', { name: 'Answering' })).toBeInTheDocument();
});

test.for([
  ['2026-11-25T05:12:00Z', '10:42'],
  ['2026-11-24T20:00:00Z', '01:30'],
  ['2026-11-23T05:12:00Z', 'Mon'],
  ['2026-11-12T05:12:00Z', '12 Nov'],
  ['2025-11-12T05:12:00Z', '12 Nov 2025'],
  ['not a time', ''],
] as const)('%s is told as "%s" on 25 November 2026 in Mumbai', ([iso, told]) => {
  expect(shortTime(iso, props.now, 'en', 'Asia/Kolkata')).toBe(told);
});
