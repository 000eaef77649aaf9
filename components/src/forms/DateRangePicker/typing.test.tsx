import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from '../../../test/render.tsx';
import type { DateRangePickerProps } from './DateRangePicker.tsx';
import { Picker, from, to, opener, dialog } from './DateRangePicker.testing.tsx';

test('a day typed forgivingly is taken when focus leaves, and written in full', async () => {
  const onChange = vi.fn();
  render(<Picker onChange={onChange} />);
  await userEvent.fill(from(), '14.12');
  await userEvent.tab();
  await expect.element(from()).toHaveValue('14/12/2026');
  await userEvent.fill(to(), '20 jan 27');
  await userEvent.keyboard('{Enter}');
  await expect.element(to()).toHaveValue('20/01/2027');
  expect(onChange.mock.calls).toEqual([[{ from: '2026-12-14' }], [{ from: '2026-12-14', to: '2027-01-20' }]]);
});

test.each<[string, string, Partial<DateRangePickerProps>]>([
  ['31/06/2026', 'Write the date as dd/mm/yyyy, such as 14/12/2026', {}],
  ['01/11/2026', 'Not before 16 November 2026', { min: '2026-11-16' }],
  ['01/11/2027', 'Not after 31 March 2027', { max: '2027-03-31' }],
  ['26/11/2026', 'The studio is closed', { isUnavailable: () => 'The studio is closed' }],
  ['24/12/2026', 'The last day is before the first', { defaultValue: { to: '2026-12-14' } }],
])('%s is kept, and said what is wrong: %s', async (typed, fault, props) => {
  const onChange = vi.fn();
  render(<Picker {...props} onChange={onChange} />);
  await userEvent.fill(from(), typed);
  await userEvent.tab();
  await expect.element(from()).toHaveValue(typed);
  await expect.element(from()).toBeInvalid();
  await expect.element(from()).toHaveAccessibleDescription(`dd/mm/yyyy ${fault}`);
  await expect.element(page.getByRole('status')).toHaveTextContent(fault);
  await expect.element(to()).toBeValid();
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.fill(from(), '');
  await userEvent.tab();
  await expect.element(from()).toBeValid();
});

test('an emptied field takes its day out', async () => {
  const onChange = vi.fn();
  render(<Picker defaultValue={{ from: '2026-12-14', to: '2026-12-20' }} onChange={onChange} />);
  await userEvent.clear(to());
  await userEvent.tab();
  expect(onChange.mock.calls).toEqual([[{ from: '2026-12-14', to: undefined }]]);
});

test('its form gets ISO days; a blocked one says why and is not sent', async () => {
  const form = (props: Partial<DateRangePickerProps>) => (
    <form>
      <Picker name="shoot" defaultValue={{ from: '2026-12-14', to: '2026-12-20' }} {...props} />
    </form>
  );
  const { container, rerender } = render(form({}));
  const sent = () => [...new FormData(container.querySelector('form') ?? undefined).entries()];
  expect(sent()).toEqual([
    ['shoot[from]', '2026-12-14'],
    ['shoot[to]', '2026-12-20'],
  ]);
  rerender(form({ disabledReason: 'The schedule is locked' }));
  expect(sent()).toEqual([]);
  await expect.element(from()).toBeDisabled();
  await expect.element(from()).toHaveAccessibleDescription('The schedule is locked');
  await expect.element(opener()).not.toBeInTheDocument();
});

test('a reset of its form takes the days back to the first ones, and faults away', async () => {
  const { container } = render(
    <form>
      <Picker name="shoot" defaultValue={{ from: '2026-12-14' }} />
    </form>,
  );
  const form = container.querySelector('form')!;
  await userEvent.fill(from(), '16/12/2026');
  await userEvent.fill(to(), '31/06/2027');
  await userEvent.tab();
  await expect.element(to()).toBeInvalid();
  expect(new FormData(form).get('shoot[from]')).toBe('2026-12-16');
  form.reset();
  await expect.element(from()).toHaveValue('14/12/2026');
  await expect.element(to()).toHaveValue('');
  await expect.element(to()).toBeValid();
  expect(new FormData(form).get('shoot[from]')).toBe('2026-12-14');
});

test('pending, it keeps focus and what is typed, says so, and takes no day', async () => {
  const onChange = vi.fn();
  const { rerender } = render(<Picker onChange={onChange} />);
  await userEvent.fill(from(), '14.12');
  rerender(<Picker onChange={onChange} pending />);
  await expect.element(from()).toHaveFocus();
  await expect.element(from()).toHaveAttribute('readonly');
  await expect.element(from()).toHaveAccessibleDescription('dd/mm/yyyy Working');
  await userEvent.tab();
  await userEvent.click(opener(), { force: true });
  await expect.element(dialog()).not.toBeInTheDocument();
  await expect.element(from()).toHaveValue('14.12');
  expect(onChange).not.toHaveBeenCalled();
});

test('pending after a choice in the calendar, its button keeps focus', async () => {
  function Saving() {
    const [pending, setPending] = useState(false);
    return <Picker pending={pending} onChange={() => setPending(true)} />;
  }
  render(<Saving />);
  await userEvent.click(opener());
  await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
  await expect.element(opener()).toHaveAttribute('aria-disabled', 'true');
  await expect.element(opener()).toHaveFocus();
});

test('read-only, it shows the days and opens nothing', async () => {
  render(<Picker defaultValue={{ from: '2026-12-14' }} readOnly />);
  await expect.element(from()).toHaveAttribute('readonly');
  await expect.element(opener()).not.toBeInTheDocument();
});
