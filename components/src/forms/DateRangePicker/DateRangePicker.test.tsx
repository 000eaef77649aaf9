import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CastMatchProvider } from '../../foundation/index.ts';
import type { Language } from '../../foundation/index.ts';
import { Dialog } from '../../overlays/Dialog/index.ts';
import { conforms } from '../../../test/conformance.tsx';
import { render } from '../../../test/render.tsx';
import { DateRangePicker } from './DateRangePicker.tsx';
import type { DateRangePickerProps } from './DateRangePicker.tsx';
import { Picker, to, opener, dialog, grid, day, focused, selected } from './DateRangePicker.testing.tsx';

conforms({ name: 'DateRangePicker', component: DateRangePicker, props: { label: 'Shoot window' } });

describe('calendar', () => {
  const open = async (props: Partial<DateRangePickerProps> = {}) => {
    const rendered = render(<Picker {...props} />);
    await userEvent.click(opener());
    await expect.element(dialog()).toBeVisible();
    return rendered;
  };

  test('it opens on the day it is, in a modal dialog with one tab stop in its grid', async () => {
    await open();
    await expect.element(grid('November 2026')).toBeVisible();
    await expect.poll(focused).toBe('2026-11-22');
    await expect.element(day('Sunday, 22 November 2026')).toHaveAttribute('aria-current', 'date');
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
    expect(document.querySelector('dialog:modal')).not.toBeNull();
    const heads = [...document.querySelectorAll('[role="columnheader"]')];
    expect(heads.map((head) => head.getAttribute('aria-label'))[0]).toBe('Monday');
  });

  test('it opens on the first chosen day, and the days chosen are selected', async () => {
    await open({ defaultValue: { from: '2026-12-30', to: '2027-01-02' } });
    await expect.poll(focused).toBe('2026-12-30');
    expect(selected()).toEqual(['2026-12-30', '2026-12-31']);
  });

  test.each([
    ['{ArrowRight}', '2026-12-18'],
    ['{ArrowLeft}', '2026-12-16'],
    ['{ArrowDown}', '2026-12-24'],
    ['{ArrowUp}', '2026-12-10'],
    ['{Home}', '2026-12-14'],
    ['{End}', '2026-12-20'],
    ['{PageDown}', '2027-01-17'],
    ['{PageUp}', '2026-11-17'],
    ['{Shift>}{PageDown}{/Shift}', '2027-12-17'],
    ['{Shift>}{PageUp}{/Shift}', '2025-12-17'],
    ['{ArrowDown}{ArrowDown}{ArrowDown}', '2027-01-07'],
  ])('%s leads from 17 December to %s', async (keys, date) => {
    await open({ defaultValue: { from: '2026-12-17' } });
    await expect.poll(focused).toBe('2026-12-17');
    await userEvent.keyboard(keys);
    await expect.poll(focused).toBe(date);
  });

  test('from right to left Left leads on', async () => {
    render(
      <div dir="rtl">
        <Picker />
      </div>,
    );
    await userEvent.click(opener());
    await expect.poll(focused).toBe('2026-11-22');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(focused).toBe('2026-11-23');
  });

  test('a week may begin on Sunday', async () => {
    await open({ weekStartsOn: 0 });
    await expect.poll(focused).toBe('2026-11-22');
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe('2026-11-28');
  });

  test.each(['{Enter}', ' '])('%s begins and ends the range, closes, and gives focus back', async (key) => {
    const onChange = vi.fn();
    await open({ onChange });
    await expect.poll(focused).toBe('2026-11-22');
    await userEvent.keyboard(key);
    await expect.element(page.getByText('Choose the last day')).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.keyboard(`{ArrowRight}{ArrowDown}${key}`);
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(opener()).toHaveFocus();
    expect(onChange.mock.calls).toEqual([[{ from: '2026-11-22', to: '2026-11-30' }]]);
    await expect.element(to()).toHaveValue('30/11/2026');
    await expect.element(opener()).toHaveAccessibleName('Change dates, 22 November 2026 to 30 November 2026');
  });

  test('pressed in either order, the earlier day is the first', async () => {
    const onChange = vi.fn();
    await open({ onChange });
    await userEvent.click(day('Friday, 27 November 2026'));
    await userEvent.click(day('Tuesday, 24 November 2026'));
    expect(onChange.mock.calls).toEqual([[{ from: '2026-11-24', to: '2026-11-27' }]]);
  });

  test('the days up to the one pointed at are shown before they are chosen', async () => {
    await open();
    await userEvent.click(day('Tuesday, 24 November 2026'));
    await userEvent.hover(day('Friday, 27 November 2026'));
    const shown = () =>
      [...document.querySelectorAll<HTMLElement>('[data-place="preview"]')].map(
        ({ dataset }) => dataset['date'],
      );
    await expect.poll(shown).toEqual(['2026-11-25', '2026-11-26', '2026-11-27']);
    expect(selected()).toEqual(['2026-11-24']);
  });

  test('Escape closes without a choice and gives focus back', async () => {
    const onChange = vi.fn();
    await open({ onChange });
    await expect.poll(focused).toBe('2026-11-22');
    await userEvent.keyboard('{Enter}{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(opener()).toHaveFocus();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('the buttons turn the month, which is announced, and keep focus', async () => {
    await open();
    await userEvent.click(page.getByRole('button', { name: 'Next month' }));
    await expect.element(grid('December 2026')).toBeVisible();
    await expect.element(page.getByText('December 2026')).toHaveAttribute('aria-live', 'polite');
    await expect.element(page.getByRole('button', { name: 'Next month' })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Previous month' }));
    await expect.element(grid('November 2026')).toBeVisible();
  });

  test('a day that cannot be chosen keeps focus, says why, and begins nothing', async () => {
    await open({ isUnavailable: (date) => (date === '2026-11-23' ? 'The studio is closed' : undefined) });
    await expect.poll(focused).toBe('2026-11-22');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    const closed = day('Monday, 23 November 2026');
    await expect.element(closed).toHaveFocus();
    await expect.element(closed).toHaveAttribute('aria-disabled', 'true');
    await expect.element(closed).toHaveAccessibleDescription('The studio is closed');
    expect(selected()).toEqual([]);
  });

  test('keys stay between the first and the last day there are', async () => {
    await open({ min: '2026-11-20', max: '2026-11-30' });
    await expect.poll(focused).toBe('2026-11-22');
    await userEvent.keyboard('{PageUp}');
    await expect.poll(focused).toBe('2026-11-20');
    await userEvent.keyboard('{PageDown}');
    await expect.poll(focused).toBe('2026-11-30');
  });

  test('in a dialog, Escape closes the calendar alone', async () => {
    const onClose = vi.fn();
    render(
      <Dialog open onClose={onClose} title="Edit brief">
        <Picker />
      </Dialog>,
    );
    await userEvent.click(opener());
    await expect.poll(focused).toBe('2026-11-22');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(opener()).toHaveFocus();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('on the narrowest phone each day is as large as a finger', async () => {
    await page.viewport(320, 640);
    const { container } = await open();
    container.dataset['density'] = 'touch';
    const box = day('Sunday, 22 November 2026').element().getBoundingClientRect();
    expect(box.width).toBeGreaterThanOrEqual(44);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.right).toBeLessThanOrEqual(320);
    await page.viewport(414, 896);
  });
});

test.each<[Language, string, string]>([
  ['hi', 'तारीखें चुनें', 'नवंबर 2026'],
  ['mr', 'तारखा निवडा', 'नोव्हेंबर २०२६'],
])('its words and months are in the language around it: %s', async (lang, name, month) => {
  render(
    <CastMatchProvider lang={lang}>
      <Picker />
    </CastMatchProvider>,
  );
  await userEvent.click(page.getByRole('button', { name }));
  await expect.element(grid(month)).toBeVisible();
});

test.each<[string, Partial<DateRangePickerProps>]>([
  ['"14/12/2026" is no day', { value: { from: '14/12/2026' } }],
  ['min is 2026-12-02 and max is 2026-12-01', { min: '2026-12-02', max: '2026-12-01' }],
  ['the value goes from 2026-12-02 to 2026-12-01', { value: { from: '2026-12-02', to: '2026-12-01' } }],
])('it complains that %s', (fault, props) => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Picker {...props} />);
  expect(complaints.mock.calls.flat().join()).toContain(fault);
  complaints.mockRestore();
});
