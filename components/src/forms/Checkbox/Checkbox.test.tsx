import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Checkbox } from './Checkbox.tsx';

conforms({ name: 'Checkbox', component: Checkbox, props: { label: 'Rides' }, target: 'input' });

const box = () => page.getByRole('checkbox', { name: 'Rides' });

test('Space, a press and a press on the label check it', async () => {
  const onChange = vi.fn();
  render(<Checkbox label="Rides" onChange={(event) => onChange(event.target.checked)} />);
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await expect.element(box()).toBeChecked();
  await userEvent.click(box());
  await expect.element(box()).not.toBeChecked();
  await userEvent.click(page.getByText('Rides'));
  await expect.element(box()).toBeChecked();
  expect(onChange.mock.calls).toEqual([[true], [false], [true]]);
});

test('partly checked holds through presses until the caller ends it', async () => {
  const { rerender } = render(<Checkbox label="Rides" indeterminate />);
  await expect.element(box()).toBePartiallyChecked();
  await userEvent.click(box());
  await expect.element(box()).toBePartiallyChecked();
  rerender(<Checkbox label="Rides" />);
  await expect.element(box()).not.toBePartiallyChecked();
});

test('its form gets name and value, and a reset takes the answer back', async () => {
  const { container } = render(
    <form>
      <Checkbox label="Rides" name="skill" value="two-wheeler" />
    </form>,
  );
  const form = container.querySelector('form')!;
  await userEvent.click(box());
  expect([...new FormData(form)]).toEqual([['skill', 'two-wheeler']]);
  form.reset();
  await expect.element(box()).not.toBeChecked();
});

test('read-only keeps the answer and is sent', async () => {
  const { container } = render(
    <form>
      <Checkbox label="Rides" name="rides" defaultChecked readOnly />
    </form>,
  );
  await userEvent.click(box());
  await expect.element(box()).toBeChecked();
  expect([...new FormData(container.querySelector('form')!).keys()]).toEqual(['rides']);
});

test('a blocked box says why', async () => {
  render(<Checkbox label="Rides" disabledReason="The brief is closed" />);
  await expect.element(box()).toBeDisabled();
  await expect.element(box()).toHaveAccessibleDescription('The brief is closed');
});

test('hint and message are read with it', async () => {
  render(<Checkbox label="Rides" hint="With a licence" invalid="Say yes to go on" />);
  await expect.element(box()).toHaveAccessibleDescription('With a licence Say yes to go on');
  await expect.element(box()).toBeInvalid();
});
