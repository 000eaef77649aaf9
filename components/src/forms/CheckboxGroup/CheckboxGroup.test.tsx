import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { CheckboxGroup } from './CheckboxGroup.tsx';

const options = [
  { value: 'mr', label: 'Marathi' },
  { value: 'hi', label: 'Hindi' },
  { value: 'kok', label: 'Konkani' },
];

conforms({ name: 'CheckboxGroup', component: CheckboxGroup, props: { label: 'Speaks', options } });

const group = () => page.getByRole('group', { name: 'Speaks' });
const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const all = () => box('All');

test('the label names the group; hint and message describe it', async () => {
  render(<CheckboxGroup label="Speaks" options={options} hint="On camera" invalid="Choose one" />);
  await expect.element(group()).toHaveAccessibleDescription('On camera Choose one');
  await expect.element(box('Hindi')).toBeInvalid();
});

test('values come in the order of the options', async () => {
  const onChange = vi.fn();
  render(<CheckboxGroup label="Speaks" options={options} onChange={onChange} />);
  await userEvent.click(box('Konkani'));
  await userEvent.click(page.getByText('Marathi'));
  await userEvent.click(box('Konkani'));
  expect(onChange.mock.calls).toEqual([[['kok']], [['mr', 'kok']], [['mr']]]);
});

test('every box is a stop of Tab, and Space checks it', async () => {
  render(<CheckboxGroup label="Speaks" options={options} selectAll="All" />);
  for (const name of ['All', 'Marathi', 'Hindi', 'Konkani']) {
    await userEvent.tab();
    await expect.element(box(name)).toHaveFocus();
  }
  await userEvent.keyboard(' ');
  await expect.element(box('Konkani')).toBeChecked();
});

test('the box for all says none, some or all, and controls the others', async () => {
  render(<CheckboxGroup label="Speaks" options={options} selectAll="All" />);
  await expect.element(all()).not.toBeChecked();
  await userEvent.click(box('Hindi'));
  await expect.element(all()).toBePartiallyChecked();
  await userEvent.click(box('Marathi'));
  await userEvent.click(box('Konkani'));
  await expect.element(all()).toBeChecked();
  await expect.element(all()).not.toBePartiallyChecked();
  const controlled = all().element().getAttribute('aria-controls')?.split(' ') ?? [];
  expect(controlled.map((id) => document.getElementById(id))).toEqual(
    options.map(({ label }) => box(label).element()),
  );
});

test('Space on the box for all goes from some to all, to none, and back to the same some', async () => {
  const onChange = vi.fn();
  render(
    <CheckboxGroup
      label="Speaks"
      options={options}
      selectAll="All"
      defaultValue={['hi']}
      onChange={onChange}
    />,
  );
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await expect.element(all()).toBeChecked();
  await userEvent.keyboard(' ');
  await expect.element(all()).not.toBeChecked();
  await expect.element(all()).not.toBePartiallyChecked();
  await userEvent.keyboard(' ');
  await expect.element(all()).toBePartiallyChecked();
  expect(onChange.mock.calls).toEqual([[['mr', 'hi', 'kok']], [[]], [['hi']]]);
});

test('from none, where never some were chosen, it goes to all', async () => {
  render(<CheckboxGroup label="Speaks" options={options} selectAll="All" />);
  await userEvent.click(all());
  await expect.element(all()).toBeChecked();
});

test('a refused change leaves it partly checked', async () => {
  render(<CheckboxGroup label="Speaks" options={options} selectAll="All" value={['hi']} />);
  await userEvent.click(all());
  await expect.element(all()).toBePartiallyChecked();
  await expect.element(box('Marathi')).not.toBeChecked();
});

test('options that cannot be chosen say why and keep their state when all are chosen', async () => {
  const onChange = vi.fn();
  render(
    <CheckboxGroup
      label="Speaks"
      options={[...options, { value: 'guj', label: 'Gujarati', disabledReason: 'Not in this season' }]}
      selectAll="All"
      onChange={onChange}
    />,
  );
  await expect.element(box('Gujarati')).toBeDisabled();
  await expect.element(box('Gujarati')).toHaveAccessibleDescription('Not in this season');
  await userEvent.click(all());
  expect(onChange).toHaveBeenLastCalledWith(['mr', 'hi', 'kok']);
  await userEvent.click(all());
  expect(onChange).toHaveBeenLastCalledWith([]);
});

test('its form gets the chosen values, and a reset takes them back to the first', async () => {
  const { container } = render(
    <form>
      <CheckboxGroup label="Speaks" name="language" options={options} selectAll="All" defaultValue={['hi']} />
    </form>,
  );
  const form = container.querySelector('form')!;
  const sent = () => new FormData(form).getAll('language');
  await userEvent.click(box('Konkani'));
  expect(sent()).toEqual(['hi', 'kok']);
  expect([...new FormData(form).keys()]).toEqual(['language', 'language']);
  form.reset();
  await expect.element(box('Konkani')).not.toBeChecked();
  expect(sent()).toEqual(['hi']);
});

test('read-only keeps the answers', async () => {
  const onChange = vi.fn();
  render(<CheckboxGroup label="Speaks" options={options} readOnly onChange={onChange} />);
  await userEvent.click(box('Hindi'));
  await expect.element(box('Hindi')).not.toBeChecked();
  expect(onChange).not.toHaveBeenCalled();
});

test('three hundred options stand in a box of their own, and all can be reached', async () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ value: `${at}`, label: `Name ${at}` }));
  render(<CheckboxGroup label="Speaks" options={many} />);
  expect(group().element().getBoundingClientRect().height).toBeLessThan(400);
  await userEvent.click(box('Name 299'));
  await expect.element(box('Name 299')).toBeChecked();
});

test('it complains of a value twice and of a value that no option has', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <CheckboxGroup
      label="Speaks"
      options={[...options, { value: 'mr', label: 'Marathi again' }]}
      defaultValue={['xx']}
    />,
  );
  const said = complaints.mock.calls.map(([message]) => String(message));
  complaints.mockRestore();
  expect(said).toContainEqual(expect.stringContaining('two options have the value "mr"'));
  expect(said).toContainEqual(expect.stringContaining('"xx" is not among the options'));
});
