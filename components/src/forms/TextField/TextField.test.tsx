import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
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
