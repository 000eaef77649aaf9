import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CastMatchProvider } from '../../foundation/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { FileInput } from './FileInput.tsx';

conforms({ name: 'FileInput', component: FileInput, props: { label: 'Tape' }, target: 'input' });

const input = () => document.querySelector<HTMLInputElement>('input[type="file"]')!;
const tape = (name = 'tai.mp4', size = 3, type = 'video/mp4') => new File(['x'.repeat(size)], name, { type });
const said = () => document.querySelector('[data-cm-announcer="polite"]')?.textContent ?? '';
const sent = () => [...(input().files ?? [])].map(({ name }) => name);

test('its label names it, and it is a stop of Tab', async () => {
  render(<FileInput label="Tape" hint="One take" />);
  await userEvent.tab();
  await expect.element(page.getByLabelText('Tape')).toHaveFocus();
  await expect.element(page.getByLabelText('Tape')).toHaveAccessibleDescription('One take');
});

test('the zone that is seen is the input itself, so that a press or a drop anywhere on it counts', () => {
  render(<FileInput label="Tape" />);
  const { left, top, width, height } = input().getBoundingClientRect();
  expect(height).toBeGreaterThanOrEqual(64);
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(input());
});

test('a chosen file is listed, announced and sent', async () => {
  const onChange = vi.fn();
  render(<FileInput label="Tape" onChange={(files) => onChange(files.map(({ name }) => name))} />);
  await userEvent.upload(page.getByLabelText('Tape'), tape());
  await expect.element(page.getByRole('listitem')).toHaveTextContent('tai.mp43 bytes');
  expect(onChange.mock.calls).toEqual([[['tai.mp4']]]);
  expect(sent()).toEqual(['tai.mp4']);
  await vi.waitFor(() => expect(said()).toBe('Chosen: tai.mp4'));
});

test('a reset of its form takes the files out, and what was said of one that was refused', async () => {
  const { container } = render(
    <form>
      <FileInput label="Tape" multiple accept="video/*" />
    </form>,
  );
  await userEvent.upload(page.getByLabelText('Tape'), [tape(), tape('cv.pdf', 3, 'application/pdf')]);
  await expect.element(page.getByLabelText('Tape')).toBeInvalid();
  container.querySelector('form')?.reset();
  await expect.element(page.getByRole('listitem')).not.toBeInTheDocument();
  await expect.element(page.getByLabelText('Tape')).toBeValid();
  expect(sent()).toEqual([]);
});

test('where several may be chosen they add up, and one chosen again is still one', async () => {
  render(<FileInput label="Tape" multiple />);
  await userEvent.upload(page.getByLabelText('Tape'), [tape('a.mp4'), tape('b.mp4')]);
  await userEvent.upload(page.getByLabelText('Tape'), tape('c.mp4'));
  await expect.element(page.getByText('c.mp4')).toBeVisible();
  expect(sent()).toEqual(['a.mp4', 'b.mp4', 'c.mp4']);
});

test('where one may be chosen the next takes its place', async () => {
  render(<FileInput label="Tape" />);
  await userEvent.upload(page.getByLabelText('Tape'), tape('a.mp4'));
  await userEvent.upload(page.getByLabelText('Tape'), tape('b.mp4'));
  await expect.element(page.getByText('b.mp4')).toBeVisible();
  expect(sent()).toEqual(['b.mp4']);
});

test('a file is taken out by its button, and focus goes to the next, the one before, the input', async () => {
  render(<FileInput label="Tape" multiple />);
  await userEvent.upload(page.getByLabelText('Tape'), [tape('a.mp4'), tape('b.mp4'), tape('c.mp4')]);
  const button = (name: string) => page.getByRole('button', { name: `Remove ${name}` });
  await userEvent.click(button('b.mp4'));
  await expect.element(button('c.mp4')).toHaveFocus();
  expect(sent()).toEqual(['a.mp4', 'c.mp4']);
  await userEvent.keyboard('{Enter}');
  await expect.element(button('a.mp4')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText('Tape')).toHaveFocus();
  expect(sent()).toEqual([]);
  await vi.waitFor(() => expect(said()).toBe('Removed: a.mp4'));
});

test('a file that is too large is refused with both sizes, and the others stay', async () => {
  render(<FileInput label="Tape" multiple maxBytes={1500} />);
  await userEvent.upload(page.getByLabelText('Tape'), tape('short.mp4', 1000));
  await userEvent.upload(page.getByLabelText('Tape'), tape('long.mp4', 2500));
  const words = 'long.mp4 has 2.5 kB. Choose a file of at most 1.5 kB.';
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(page.getByLabelText('Tape')).toBeInvalid();
  expect(sent()).toEqual(['short.mp4']);
  await vi.waitFor(() => expect(said()).toBe(words));
  await userEvent.upload(page.getByLabelText('Tape'), tape('next.mp4', 900));
  await expect.element(page.getByLabelText('Tape')).toBeValid();
});

test('a dropped file of another kind is refused', async () => {
  render(<FileInput label="Tape" accept="video/*,.mov" />);
  const transfer = new DataTransfer();
  transfer.items.add(tape('notes.txt', 3, 'text/plain'));
  input().files = transfer.files;
  input().dispatchEvent(new Event('change', { bubbles: true }));
  await expect.element(page.getByText(/notes\.txt is not one of these/)).toBeVisible();
  expect(sent()).toEqual([]);
});

test('a very long name breaks instead of pushing the button away', async () => {
  const { container } = render(<FileInput label="Tape" />);
  container.style.inlineSize = '320px';
  await userEvent.upload(page.getByLabelText('Tape'), tape(`${'self-tape-second-take'.repeat(8)}.mp4`));
  const { right } = page
    .getByRole('button', { name: /^Remove/ })
    .element()
    .getBoundingClientRect();
  expect(right).toBeLessThanOrEqual(container.getBoundingClientRect().right);
});

test('read-only opens no picker and removes nothing', async () => {
  render(<FileInput label="Tape" readOnly value={[tape()]} />);
  await expect.element(page.getByText('tai.mp4')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Remove tai.mp4' })).not.toBeInTheDocument();
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  expect(input().dispatchEvent(click)).toBe(false);
});

test.each([
  ['hi', 'फ़ाइल चुनें'],
  ['mr', 'फाइल निवडा'],
] as const)('in %s it says %s', async (lang, words) => {
  render(
    <CastMatchProvider lang={lang}>
      <FileInput label="Tape" />
    </CastMatchProvider>,
  );
  await expect.element(page.getByText(words)).toBeVisible();
});

test('it complains of a limit that lets nothing in', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<FileInput label="Tape" maxBytes={0} />);
  const complained = complaints.mock.calls.map(([message]) => String(message));
  complaints.mockRestore();
  expect(complained).toEqual([expect.stringContaining('maxBytes is 0')]);
});
