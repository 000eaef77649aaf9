import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { Select } from './Select.tsx';

const options = [
  { value: 'mumbai', label: 'Mumbai' },
  { value: 'pune', label: 'Pune' },
  { value: 'nashik', label: 'Nashik' },
];

conforms({ name: 'Select', component: Select, props: { label: 'City', options }, target: 'select' });

const list = () => page.getByRole('combobox', { name: 'City' });

test('arrows, Home, End and letters choose without opening', async () => {
  const onChange = vi.fn();
  render(<Select label="City" options={options} onChange={(event) => onChange(event.target.value)} />);
  await userEvent.tab();
  await expect.element(list()).toHaveFocus();
  for (const [keys, value] of [
    ['{ArrowDown}', 'pune'],
    ['{End}', 'nashik'],
    ['{ArrowUp}', 'pune'],
    ['{Home}', 'mumbai'],
    ['n', 'nashik'],
  ] as const) {
    await userEvent.keyboard(keys);
    await expect.element(list()).toHaveValue(value);
  }
  expect(onChange.mock.calls.flat()).toEqual(['pune', 'nashik', 'pune', 'mumbai', 'nashik']);
});

test('a placeholder stands there while nothing is chosen, and is sent as nothing', async () => {
  const { container } = render(
    <form>
      <Select label="City" name="city" options={options} placeholder="Choose a city" />
    </form>,
  );
  await expect.element(list()).toHaveDisplayValue('Choose a city');
  expect([...new FormData(container.querySelector('form')!)]).toEqual([]);
  await expect.element(page.getByRole('option', { name: 'Choose a city' })).toBeDisabled();
});

test('an optional answer can be taken back', async () => {
  render(<Select label="City" options={options} placeholder="Any city" optional defaultValue="pune" />);
  const optional = page.getByRole('combobox', { name: 'City optional' });
  await userEvent.selectOptions(optional, '');
  await expect.element(optional).toHaveDisplayValue('Any city');
});

test('options stand under their headings, and a blocked one says why', async () => {
  render(
    <Select
      label="City"
      options={[
        { value: 'asked', label: 'Asked', group: 'Dates' },
        { value: 'tape', label: 'Tape', group: 'Auditions' },
        { value: 'hold', label: 'Hold', group: 'Dates', disabledReason: 'no dates' },
      ]}
    />,
  );
  const under = list().element().querySelectorAll('optgroup[label="Dates"] > option');
  const names = [...under].map(({ textContent }) => textContent);
  expect(names).toEqual(['Asked', 'Hold (no dates)']);
  await expect.element(page.getByRole('option', { name: 'Hold (no dates)' })).toBeDisabled();
});

test.each([{ readOnly: true }, { pending: true }])(
  'held by %o it keeps its answer and its focus',
  async (props) => {
    const onChange = vi.fn();
    render(<Select label="City" options={options} defaultValue="pune" onChange={onChange} {...props} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}n{Home}');
    await expect.element(list()).toHaveValue('pune');
    await expect.element(list()).toHaveFocus();
    expect(onChange).not.toHaveBeenCalled();
  },
);

test('hint and message describe it; a blocked list says why', async () => {
  const { rerender } = render(
    <Select label="City" options={options} hint="Most days" invalid="Choose one" />,
  );
  await expect.element(list()).toHaveAccessibleDescription('Most days Choose one');
  await expect.element(list()).toBeInvalid();
  rerender(<Select label="City" options={options} disabledReason="Set by the office" />);
  await expect.element(list()).toBeDisabled();
  await expect.element(list()).toHaveAccessibleDescription('Set by the office');
});

test('a given value is the caller’s', async () => {
  const { rerender } = render(<Select label="City" options={options} value="pune" onChange={() => {}} />);
  await userEvent.selectOptions(list(), 'nashik');
  await expect.element(list()).toHaveValue('pune');
  rerender(<Select label="City" options={options} value="nashik" onChange={() => {}} />);
  await expect.element(list()).toHaveValue('nashik');
});

test('it complains of a value that no option has', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Select label="City" options={options} defaultValue="delhi" />);
  const said = complaints.mock.calls.map(([message]) => String(message));
  complaints.mockRestore();
  expect(said).toContainEqual(expect.stringContaining('"delhi" is not among the options'));
});
