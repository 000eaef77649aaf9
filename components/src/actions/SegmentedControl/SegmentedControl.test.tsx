import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { SegmentedControl } from './SegmentedControl.tsx';
import { segmentedControlStates } from './SegmentedControl.states.ts';

const { single, multiple, blockedSegment } = segmentedControlStates.states;

conforms({ name: 'SegmentedControl', component: SegmentedControl, props: single });

const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const toggle = (name: string) => page.getByRole('button', { name, exact: true });

/** The driver waits for what is blocked to be free; a person does not. */
const pressBlocked = (name: string) => (radio(name).element() as HTMLElement).click();

test('it is a named choice of one, and the first tab stop is the chosen one', async () => {
  render(<SegmentedControl {...single} defaultValue="table" />);
  await expect.element(page.getByRole('radiogroup', { name: 'View' })).toBeVisible();
  await userEvent.tab();
  await expect.element(radio('Table')).toHaveFocus();
  await expect.element(radio('Table')).toBeChecked();
});

test.each([
  ['ArrowRight', 'Table'],
  ['ArrowDown', 'Table'],
  ['ArrowLeft', 'Board'],
  ['ArrowUp', 'Board'],
])('%s chooses %s, and tells once', async (key, name) => {
  const onChange = vi.fn();
  render(<SegmentedControl {...single} onChange={onChange} />);
  await userEvent.tab();
  await userEvent.keyboard(`{${key}}`);
  await expect.element(radio(name)).toBeChecked();
  await expect.element(radio(name)).toHaveFocus();
  expect(onChange.mock.calls).toEqual([[name.toLowerCase()]]);
});

test('where text runs from right to left, left leads on', async () => {
  render(
    <div dir="rtl">
      <SegmentedControl {...single} />
    </div>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(radio('Table')).toBeChecked();
});

test('it is one stop of Tab, from a blocked one too', async () => {
  render(
    <>
      <SegmentedControl {...blockedSegment} defaultValue="board" />
      <button type="button">After</button>
    </>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(radio('Table')).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'After' })).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(radio('Board')).toHaveFocus();
});

test('a value that no segment has keeps nobody out', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<SegmentedControl label="View" segments={single.segments} value={'map' as 'cards'} />);
  said.mockRestore();
  await userEvent.tab();
  await expect.element(radio('Cards')).toHaveFocus();
});

test('without a choice Space takes the first, and a press takes any', async () => {
  render(<SegmentedControl label="View" segments={single.segments} />);
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await expect.element(radio('Cards')).toBeChecked();
  await userEvent.click(page.getByText('Board'));
  await expect.element(radio('Board')).toBeChecked();
});

test('where the caller keeps the value, it stays until the caller changes it', async () => {
  const onChange = vi.fn();
  const { rerender } = render(
    <SegmentedControl label="View" segments={single.segments} value="cards" onChange={onChange} />,
  );
  await userEvent.click(page.getByText('Table'));
  expect(onChange.mock.calls).toEqual([['table']]);
  await expect.element(radio('Cards')).toBeChecked();
  rerender(<SegmentedControl label="View" segments={single.segments} value="table" onChange={onChange} />);
  await expect.element(radio('Table')).toBeChecked();
});

test('a blocked one can be reached, says why, and is not chosen', async () => {
  const onChange = vi.fn();
  render(<SegmentedControl {...blockedSegment} onChange={onChange} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(radio('Table')).toHaveFocus();
  await expect.element(radio('Table')).toHaveAccessibleDescription('Pick two people first');
  await expect.element(page.getByText('Pick two people first')).toBeVisible();
  await expect.element(radio('Table')).not.toBeChecked();
  await expect.element(radio('Cards')).toBeChecked();
  pressBlocked('Table');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(radio('Board')).toBeChecked();
});

test('blocked as a whole it says why and keeps its value', async () => {
  const onChange = vi.fn();
  render(<SegmentedControl {...single} disabledReason="The office has set it" onChange={onChange} />);
  await expect
    .element(page.getByRole('radiogroup', { name: 'View' }))
    .toHaveAccessibleDescription('The office has set it');
  pressBlocked('Table');
  await expect.element(radio('Cards')).toBeChecked();
  expect(onChange).not.toHaveBeenCalled();
});

test('a message marks it invalid and is read with it', async () => {
  render(<SegmentedControl label="View" segments={single.segments} invalid="Choose how to see the list" />);
  const group = page.getByRole('radiogroup', { name: 'View' });
  await expect.element(group).toBeInvalid();
  await expect.element(group).toHaveAccessibleDescription('Choose how to see the list');
});

test('multiple: each is a button that stays pressed, and all chosen ones are told in order', async () => {
  const onChange = vi.fn();
  render(<SegmentedControl {...multiple} onChange={onChange} />);
  await expect.element(page.getByRole('group', { name: 'Free in' })).toBeVisible();
  await expect.element(toggle('January')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(toggle('December'));
  await expect.element(toggle('December')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard(' ');
  await userEvent.click(toggle('November'));
  expect(onChange.mock.calls).toEqual([[['nov', 'dec', 'jan']], [['nov', 'jan']], [['jan']]]);
});

test('a glyph alone keeps its name', async () => {
  render(<SegmentedControl {...segmentedControlStates.states.iconsAlone} />);
  await expect.element(radio('Cards')).toBeInTheDocument();
  await expect.element(page.getByText('Cards')).not.toBeInTheDocument();
});

test('it is sent with its form by its name', () => {
  const { container } = render(
    <form>
      <SegmentedControl {...single} name="view" />
    </form>,
  );
  expect(new FormData(container.querySelector('form') ?? undefined).get('view')).toBe('cards');
});

test('it says in the console what does not fit', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const twin = { value: 'cards', label: 'Cards' };
  render(<SegmentedControl label="Twins" segments={[twin]} value="list" onChange={() => {}} />);
  render(<SegmentedControl label="Twins" multiple segments={[twin, twin]} />);
  const words = said.mock.calls.flat().join('\n');
  expect(words).toContain('no segment has the value "list"');
  expect(words).toContain('"cards" comes twice');
  said.mockRestore();
});
