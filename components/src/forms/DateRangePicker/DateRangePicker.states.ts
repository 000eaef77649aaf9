import type { StateInventory } from '../../foundation/inventory.ts';
import type { DateRangePickerProps } from './DateRangePicker.tsx';

export const dateRangePickerStates = {
  roles: ['group', 'textbox', 'dialog', 'grid', 'row', 'columnheader', 'gridcell'],
  pattern: {
    name: 'Date picker dialog',
    url: 'https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/',
  },
  keys: [
    { key: 'ArrowRight', does: 'goes to the next day; from right to left to the one before' },
    { key: 'ArrowLeft', does: 'goes to the day before; from right to left to the next' },
    { key: 'ArrowDown', does: 'goes to the same day of the next week' },
    { key: 'ArrowUp', does: 'goes to the same day of the week before' },
    { key: 'Home', does: 'goes to the first day of the week' },
    { key: 'End', does: 'goes to the last day of the week' },
    { key: 'PageDown', does: 'goes to the same day of the next month' },
    { key: 'PageUp', does: 'goes to the same day of the month before' },
    { key: 'Shift+PageDown', does: 'goes to the same day of the next year' },
    { key: 'Shift+PageUp', does: 'goes to the same day of the year before' },
    { key: 'Enter', does: 'begins the range, then ends it and closes; in a field takes what is typed' },
    { key: 'Space', does: 'begins the range, then ends it and closes' },
    { key: 'Escape', does: 'closes and gives focus back to the button' },
  ],
  states: {
    empty: {},
    chosen: { defaultValue: { from: '2026-12-14', to: '2027-01-20' } },
    open: { defaultValue: { from: '2026-12-14' }, hint: 'The last day may follow' },
    optional: { optional: true },
    invalid: { invalid: 'The dates lie outside of the season' },
    disabled: {
      defaultValue: { from: '2026-12-14', to: '2027-01-20' },
      disabledReason: 'The schedule is locked',
    },
    pending: { defaultValue: { from: '2026-12-14', to: '2027-01-20' }, pending: true },
    readOnly: { defaultValue: { from: '2026-12-14', to: '2027-01-20' }, readOnly: true },
  },
} as const satisfies StateInventory<DateRangePickerProps>;
