import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import type { RadioGroupProps } from './RadioGroup.tsx';

const options = [
  { value: 'lead', label: 'Lead' },
  { value: 'supporting', label: 'Supporting' },
  { value: 'day', label: 'Day player' },
];

conforms({ name: 'RadioGroup', component: RadioGroup, props: { label: 'Size', options } });

const group = () => page.getByRole('radiogroup', { name: 'Size' });
const radio = (name: string) => page.getByRole('radio', { name });

/** A group between two buttons, so that Tab has somewhere to come from and to go to. */
const between = (props: Partial<RadioGroupProps>) => (
  <>
    <button type="button">Before</button>
    <RadioGroup label="Size" options={options} {...props} />
    <button type="button">After</button>
  </>
);

test.each([
  ['the first where none is chosen', undefined, 'Lead'],
  ['the chosen one', 'supporting', 'Supporting'],
])('it is one stop of Tab: %s', async (_, defaultValue, name) => {
  render(between(defaultValue === undefined ? {} : { defaultValue }));
  await userEvent.click(page.getByRole('button', { name: 'Before' }));
  await userEvent.tab();
  await expect.element(radio(name)).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'After' })).toHaveFocus();
});

test('Tab does not choose, Space does', async () => {
  render(<RadioGroup label="Size" options={options} />);
  await userEvent.tab();
  await expect.element(radio('Lead')).not.toBeChecked();
  await userEvent.keyboard(' ');
  await expect.element(radio('Lead')).toBeChecked();
});

test('arrows choose, and go round at both ends', async () => {
  const onChange = vi.fn();
  render(<RadioGroup label="Size" options={options} defaultValue="lead" onChange={onChange} />);
  await userEvent.tab();
  for (const [key, name] of [
    ['ArrowDown', 'Supporting'],
    ['ArrowRight', 'Day player'],
    ['ArrowDown', 'Lead'],
    ['ArrowUp', 'Day player'],
    ['ArrowLeft', 'Supporting'],
  ] as const) {
    await userEvent.keyboard(`{${key}}`);
    await expect.element(radio(name)).toHaveFocus();
    await expect.element(radio(name)).toBeChecked();
  }
  expect(onChange.mock.calls.flat()).toEqual(['supporting', 'day', 'lead', 'day', 'supporting']);
});

test('where text runs from right to left, left leads on and right back, and ArrowDown still on', async () => {
  render(
    <div dir="rtl">
      <RadioGroup label="Size" options={options} defaultValue="lead" />
    </div>,
  );
  await userEvent.tab();
  for (const [key, name] of [
    ['ArrowDown', 'Supporting'],
    ['ArrowUp', 'Lead'],
    ['ArrowLeft', 'Supporting'],
    ['ArrowRight', 'Lead'],
  ] as const) {
    await userEvent.keyboard(`{${key}}`);
    await expect.element(radio(name)).toBeChecked();
  }
});

test('with a modifier, arrows are the browser’s', async () => {
  render(<RadioGroup label="Size" options={options} defaultValue="lead" />);
  await userEvent.tab();
  await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
  await expect.element(radio('Lead')).toHaveFocus();
});

test('Tab leaves at once where focus is on one that is not chosen, and comes back to the chosen one', async () => {
  render(between({ defaultValue: 'supporting', readOnly: true }));
  await userEvent.click(page.getByRole('button', { name: 'Before' }));
  await userEvent.tab();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(radio('Lead')).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'After' })).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(radio('Supporting')).toHaveFocus();
});

test('with none chosen, Tab comes back to the first, wherever focus was', async () => {
  render(between({ readOnly: true }));
  await userEvent.click(page.getByRole('button', { name: 'Before' }));
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'After' })).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(radio('Lead')).toHaveFocus();
});

test('a reset to none leaves the group in reach', async () => {
  render(
    <form>
      <RadioGroup label="Size" options={options} />
      <button type="reset">Clear</button>
    </form>,
  );
  await userEvent.click(page.getByText('Day player'));
  await userEvent.click(page.getByRole('button', { name: 'Clear' }));
  await expect.element(radio('Day player')).not.toBeChecked();
  await userEvent.tab({ shift: true });
  await expect.element(radio('Lead')).toHaveFocus();
});

test('a chosen answer that can no longer be chosen keeps nobody out', async () => {
  const onChange = vi.fn();
  const [lead, supporting] = options;
  render(
    <RadioGroup
      label="Size"
      options={[lead!, { ...supporting!, disabledReason: 'It is cast' }]}
      defaultValue="supporting"
      onChange={onChange}
    />,
  );
  await expect.element(radio('Supporting')).toBeChecked();
  await userEvent.tab();
  await expect.element(radio('Lead')).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.element(radio('Lead')).toBeChecked();
  await expect.element(radio('Supporting')).not.toBeChecked();
  expect(onChange.mock.calls).toEqual([['lead']]);
});

test('two groups on a page do not take each other’s answer', async () => {
  render(
    <>
      <RadioGroup label="Size" options={options} defaultValue="lead" />
      <RadioGroup label="Size of the other" options={options} defaultValue="day" />
    </>,
  );
  await expect.element(page.getByRole('radiogroup', { name: 'Size', exact: true })).toBeVisible();
  const checked = [...document.querySelectorAll<HTMLInputElement>('input:checked')];
  expect(checked.map(({ value }) => value)).toEqual(['lead', 'day']);
});

test('an answer that cannot be chosen says why, and arrows pass over it', async () => {
  render(
    <RadioGroup
      label="Size"
      options={[
        { value: 'lead', label: 'Lead', disabledReason: 'The lead is cast' },
        { value: 'supporting', label: 'Supporting' },
        { value: 'day', label: 'Day player' },
      ]}
    />,
  );
  await expect.element(radio('Lead')).toBeDisabled();
  await expect.element(radio('Lead')).toHaveAccessibleDescription('The lead is cast');
  await userEvent.tab();
  await expect.element(radio('Supporting')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(radio('Day player')).toBeChecked();
});

test('a given value is the caller’s', async () => {
  const { rerender } = render(<RadioGroup label="Size" options={options} value="lead" />);
  await userEvent.click(radio('Day player'));
  await expect.element(radio('Lead')).toBeChecked();
  rerender(<RadioGroup label="Size" options={options} value="day" />);
  await expect.element(radio('Day player')).toBeChecked();
});

test('read-only keeps the answer and says so', async () => {
  const onChange = vi.fn();
  render(<RadioGroup label="Size" options={options} defaultValue="lead" readOnly onChange={onChange} />);
  await userEvent.click(radio('Day player'));
  await expect.element(radio('Lead')).toBeChecked();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(radio('Lead')).toBeChecked();
  expect(onChange).not.toHaveBeenCalled();
  await expect.element(group()).toHaveAttribute('aria-readonly', 'true');
});

test('hint and message describe the group, and a message marks it invalid', async () => {
  render(<RadioGroup label="Size" options={options} hint="As in the brief" invalid="Choose one" />);
  await expect.element(group()).toHaveAccessibleDescription('As in the brief Choose one');
  await expect.element(group()).toBeInvalid();
});

test('its form gets the value, and a reset takes it back to the first', async () => {
  const { container } = render(
    <form>
      <RadioGroup label="Size" name="size" options={options} defaultValue="lead" />
    </form>,
  );
  const form = container.querySelector('form')!;
  await userEvent.click(page.getByText('Day player'));
  expect(new FormData(form).get('size')).toBe('day');
  form.reset();
  await expect.element(radio('Lead')).toBeChecked();
  expect(new FormData(form).get('size')).toBe('lead');
});

test('it complains of a value that no option has', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<RadioGroup label="Size" options={options} defaultValue="extra" />);
  const said = complaints.mock.calls.map(([message]) => String(message));
  complaints.mockRestore();
  expect(said).toEqual([expect.stringContaining('"extra" is not among the options')]);
});
