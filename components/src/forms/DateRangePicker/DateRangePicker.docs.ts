import type { ComponentDocs } from '../../foundation/inventory.ts';

export const dateRangePickerDocs = {
  name: 'DateRangePicker',
  summary: 'Two days, typed or chosen in a calendar.',
  when: ['A shoot window, a booking, an avail check: from this day to that.'],
  alternatives: [
    { instead: 'TextField', when: 'the days are not known yet: "early March"' },
    { instead: 'RangeSlider', when: 'the range is not one of days' },
  ],
  parts: [
    { selector: '[data-component="DateRangePicker"]', holds: 'label, hint, both fields, button and message' },
    { selector: '[role="grid"]', holds: 'the days of a month, while the calendar is open' },
  ],
  a11y: [
    'Typing needs no calendar: days in figures or words, in Latin or Devanagari figures, with or without the year.',
    'The calendar is a modal dialog with one tab stop in its grid; Escape closes it and focus goes back to the button.',
    'A day that cannot be chosen keeps focus and says why under the grid.',
    'The month is announced when it changes; the button says which days are chosen.',
    '`pending` keeps focus and days, and says that work is under way; a calendar that is open takes no day.',
    'Days are plain days: no time zone can move them.',
  ],
} as const satisfies ComponentDocs;
