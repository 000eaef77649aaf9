import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { TextArea } from './TextArea.tsx';

conforms({ name: 'TextArea', component: TextArea, props: { label: 'Note' }, target: 'textarea' });

const field = () => page.getByRole('textbox', { name: 'Note' });
const height = () => field().element().getBoundingClientRect().height;
const said = () => document.querySelector('[data-cm-announcer="polite"]')?.textContent ?? '';
const linesOf = (count: number) => Array.from({ length: count }, () => 'line').join('\n');

test('Enter starts a line', async () => {
  render(<TextArea label="Note" />);
  await userEvent.click(field());
  await userEvent.keyboard('One{Enter}two');
  await expect.element(field()).toHaveValue('One\ntwo');
});

test('it starts at `rows` lines, grows with its text and stops at `maxRows`', async () => {
  render(<TextArea label="Note" rows={2} maxRows={4} />);
  expect(height()).toBe(2 * 24 + 16);
  await userEvent.fill(field(), linesOf(3));
  expect(height()).toBe(3 * 24 + 16);
  await userEvent.fill(field(), linesOf(9));
  expect(height()).toBe(4 * 24 + 16);
});

test('it does not follow its text in width', async () => {
  render(
    <div style={{ display: 'inline-block' }}>
      <TextArea label="Note" />
    </div>,
  );
  const width = () => field().element().getBoundingClientRect().width;
  const empty = width();
  expect(empty).toBeGreaterThan(200);
  await userEvent.fill(field(), 'a longer line than fits, and then some more of it');
  expect(width()).toBe(empty);
});

test('it grows and shrinks where the browser does not do it', async () => {
  const supports = vi.spyOn(CSS, 'supports').mockReturnValue(false);
  render(<TextArea label="Note" rows={2} defaultValue={linesOf(5)} style={{ fieldSizing: 'fixed' }} />);
  expect(height()).toBe(5 * 24 + 16);
  await userEvent.fill(field(), linesOf(3));
  expect(height()).toBe(3 * 24 + 16);
  supports.mockRestore();
});

test('what is left is counted as people count, shown, and read with the field', async () => {
  render(<TextArea label="Note" limit={10} defaultValue="नमस्ते 👩‍👩‍👧" />);
  await expect.element(page.getByText('5 characters left')).toBeVisible();
  await expect.element(field()).toHaveAccessibleDescription('5 characters left');
  await userEvent.fill(field(), 'ninechars');
  await expect.element(page.getByText('1 character left')).toBeVisible();
});

test('a text over the limit is marked and not cut', async () => {
  render(<TextArea label="Note" limit={5} />);
  await userEvent.fill(field(), 'too long');
  await expect.element(field()).toHaveValue('too long');
  await expect.element(field()).toBeInvalid();
  await expect.element(field()).toHaveAccessibleDescription('3 characters too many: shorten the text');
  await userEvent.fill(field(), 'short');
  await expect.element(field()).toBeValid();
});

test('far from the limit nothing is announced; near it the last count is, once typing rests', async () => {
  render(<TextArea label="Note" limit={100} />);
  await userEvent.fill(field(), 'a'.repeat(50));
  const changes: string[] = [];
  const watch = new MutationObserver(() => changes.push(said()));
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  await userEvent.fill(field(), 'a'.repeat(95));
  await userEvent.keyboard('bcd');
  await vi.waitFor(() => expect(said()).toBe('2 characters left'), { timeout: 3000 });
  watch.disconnect();
  expect(changes).not.toContain('5 characters left');
  expect(changes).not.toContain('50 characters left');
});

test('a caller’s message stands beside the count', async () => {
  render(<TextArea label="Note" limit={50} invalid="Say what the role asks for" />);
  await expect.element(page.getByText('50 characters left')).toBeVisible();
  await expect.element(page.getByText('Say what the role asks for')).toBeVisible();
});

test('a reset takes the count back', async () => {
  const { container } = render(
    <form>
      <TextArea label="Note" limit={50} />
    </form>,
  );
  await userEvent.fill(field(), 'ten chars.');
  await expect.element(page.getByText('40 characters left')).toBeVisible();
  container.querySelector('form')!.reset();
  await expect.element(page.getByText('50 characters left')).toBeVisible();
});

test('pending takes no text and keeps focus', async () => {
  const { rerender } = render(<TextArea label="Note" defaultValue="Kept" />);
  await userEvent.click(field());
  rerender(<TextArea label="Note" defaultValue="Kept" pending />);
  await userEvent.keyboard('more');
  await expect.element(field()).toHaveValue('Kept');
  await expect.element(field()).toHaveFocus();
  await expect.element(field()).toHaveAccessibleDescription('Working');
});
