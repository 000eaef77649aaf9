import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Switch } from './Switch.tsx';

conforms({ name: 'Switch', component: Switch, props: { label: 'Share' }, target: 'input' });

const control = () => page.getByRole('switch', { name: 'Share' });

test('Space, a press and a press on the label turn it', async () => {
  const onChange = vi.fn();
  render(<Switch label="Share" onChange={(event) => onChange(event.target.checked)} />);
  await userEvent.tab();
  await expect.element(control()).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.element(control()).toBeChecked();
  await userEvent.click(control());
  await expect.element(control()).not.toBeChecked();
  await userEvent.click(page.getByText('Share'));
  await expect.element(control()).toBeChecked();
  expect(onChange.mock.calls).toEqual([[true], [false], [true]]);
});

test('Enter turns it too, and sends no form', async () => {
  const onSubmit = vi.fn((event: SubmitEvent) => event.preventDefault());
  render(
    <form onSubmit={(event) => onSubmit(event.nativeEvent as SubmitEvent)}>
      <Switch label="Share" />
    </form>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(control()).toBeChecked();
  await userEvent.keyboard('{Enter}');
  await expect.element(control()).not.toBeChecked();
  expect(onSubmit).not.toHaveBeenCalled();
});

test('a given state is the caller’s', async () => {
  const { rerender } = render(<Switch label="Share" checked={false} onChange={() => {}} />);
  await userEvent.click(control());
  await expect.element(control()).not.toBeChecked();
  rerender(<Switch label="Share" checked onChange={() => {}} />);
  await expect.element(control()).toBeChecked();
});

test.each([
  ['read-only', { readOnly: true }],
  ['pending', { pending: true }],
])('while %s it keeps its state and its focus', async (_, props) => {
  const onChange = vi.fn();
  const { rerender } = render(<Switch label="Share" defaultChecked onChange={onChange} />);
  await userEvent.tab();
  rerender(<Switch label="Share" defaultChecked onChange={onChange} {...props} />);
  await userEvent.keyboard(' {Enter}');
  await expect.element(control()).toBeChecked();
  await expect.element(control()).toHaveFocus();
  expect(onChange).not.toHaveBeenCalled();
});

test('pending is said in words', async () => {
  render(<Switch label="Share" pending hint="With the director" />);
  await expect.element(control()).toHaveAccessibleDescription('With the director Working');
});

test('a blocked switch says why', async () => {
  render(<Switch label="Share" disabledReason="The list is empty" />);
  await expect.element(control()).toBeDisabled();
  await expect.element(control()).toHaveAccessibleDescription('The list is empty');
});

test('a message marks it invalid and is read with it', async () => {
  render(<Switch label="Share" invalid="Name a director first" />);
  await expect.element(control()).toBeInvalid();
  await expect.element(control()).toHaveAccessibleDescription('Name a director first');
});

test.each(['comfortable', 'touch'])('at %s density it is large enough to press', async (density) => {
  render(
    <div data-density={density}>
      <Switch label="Share" />
    </div>,
  );
  const { width, height } = control().element().getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(density === 'touch' ? 44 : 24);
});
