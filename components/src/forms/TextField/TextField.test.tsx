import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { CastMatchProvider } from '../../foundation/index.ts';
import { TextField } from './TextField.tsx';

conforms({ name: 'TextField', component: TextField, props: { label: 'Project' }, target: 'input' });

test('its label names it, and a press on the label moves focus to it', async () => {
  render(<TextField label="Project" />);
  await userEvent.click(page.getByText('Project'));
  await expect.element(page.getByRole('textbox', { name: 'Project' })).toHaveFocus();
});

test('hint and message describe it, and a message marks it invalid', async () => {
  const { rerender } = render(<TextField label="Project" hint="As on the call sheet" />);
  const field = page.getByRole('textbox', { name: 'Project' });
  await expect.element(field).toHaveAccessibleDescription('As on the call sheet');
  await expect.element(field).toBeValid();
  rerender(<TextField label="Project" hint="As on the call sheet" invalid="Name the project to save it" />);
  await expect.element(field).toHaveAccessibleDescription('As on the call sheet Name the project to save it');
  await expect.element(field).toBeInvalid();
});

test('a value typed before a message appears is kept', async () => {
  const { rerender } = render(<TextField label="Project" />);
  const field = page.getByRole('textbox', { name: 'Project' });
  await userEvent.fill(field, 'Girgaon Gym');
  rerender(<TextField label="Project" invalid="There is one of that name" />);
  await expect.element(field).toHaveValue('Girgaon Gym');
});

test('a blocked field says why, takes no text and is not sent', async () => {
  const { container } = render(
    <form>
      <TextField label="Fee" name="fee" defaultValue="4" disabledReason="Fees are set by the office" />
    </form>,
  );
  const field = page.getByRole('textbox', { name: 'Fee' });
  await expect.element(field).toBeDisabled();
  await expect.element(field).toHaveAccessibleDescription('Fees are set by the office');
  expect([...new FormData(container.querySelector('form') ?? undefined).keys()]).toEqual([]);
});

test('what stands before and after the value is read, and is not sent', async () => {
  const { container } = render(
    <form>
      <TextField label="Fee" name="fee" hint="Without tax" prefix="₹" suffix="a day" defaultValue="40,000" />
    </form>,
  );
  const field = page.getByRole('textbox', { name: 'Fee' });
  await expect.element(field).toHaveAccessibleDescription('Without tax ₹ a day');
  expect(new FormData(container.querySelector('form')!).get('fee')).toBe('40,000');
});

test('a search can be cleared, by pointer and by keyboard, and keeps focus', async () => {
  const onChange = vi.fn();
  render(<TextField label="Find" type="search" onChange={(event) => onChange(event.target.value)} />);
  const field = page.getByRole('searchbox', { name: 'Find' });
  const clear = page.getByRole('button', { name: 'Clear' });
  await expect.element(clear).not.toBeInTheDocument();
  await userEvent.fill(field, 'Tai');
  await userEvent.click(clear);
  await expect.element(field).toHaveValue('');
  await expect.element(field).toHaveFocus();
  await userEvent.fill(field, 'Tara');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveValue('');
  await expect.element(field).toHaveFocus();
  expect(onChange.mock.calls.flat()).toEqual(['Tai', '', 'Tara', '']);
});

test.each([
  ['hi', 'साफ़ करें'],
  ['mr', 'पुसा'],
] as const)('in %s the button that clears is called %s', async (lang, name) => {
  render(
    <CastMatchProvider lang={lang}>
      <TextField label="Find" type="search" defaultValue="Tai" />
    </CastMatchProvider>,
  );
  await expect.element(page.getByRole('button', { name })).toBeVisible();
});

test('a search that takes no text offers nothing to clear', async () => {
  render(<TextField label="Find" type="search" defaultValue="Tai" readOnly />);
  await expect.element(page.getByRole('searchbox')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Clear' })).not.toBeInTheDocument();
});

test('pending takes no text, keeps focus and says so', async () => {
  const { rerender } = render(<TextField label="Project" defaultValue="Kept" />);
  const field = page.getByRole('textbox', { name: 'Project' });
  await userEvent.click(field);
  rerender(<TextField label="Project" defaultValue="Kept" pending />);
  await userEvent.keyboard('more');
  await expect.element(field).toHaveValue('Kept');
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveAccessibleDescription('Working');
});

test('what is not used costs no element', () => {
  const { container } = render(<TextField label="Project" />);
  expect(container.querySelectorAll('*')).toHaveLength(3);
});
