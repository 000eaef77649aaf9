/** What takes a value. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/, slider-multithumb, grid */
import {
  changed,
  click,
  clickAt,
  clickLabelOf,
  focus,
  focused,
  focusedInside,
  focusLeft,
  having,
  hidden,
  note,
  press,
  shown,
  text,
  the,
  type,
  type Check,
  type Step,
} from '../check.ts';

const labelled = (role: string): Check => ({
  promise: 'a click on its label puts focus into it',
  steps: [clickLabelOf(the(role)), focused(the(role))],
});

const field = the('textbox');

export const textFieldChecks: readonly Check[] = [
  labelled('textbox'),
  { promise: 'Tab reaches it', steps: [press('Tab'), focused(field)] },
  {
    promise: 'it takes what is typed, and Backspace takes it back',
    steps: [click(field), type('Tai 22'), text(field, 'Tai 22'), press('Backspace'), text(field, 'Tai 2')],
  },
];

/** Of several lines. */
export const textAreaChecks: readonly Check[] = [
  {
    promise: 'Enter breaks the line',
    steps: [click(field), note(field), press('Enter'), changed(field, 'other')],
  },
];

const select = the('combobox');

/** The platform's own select, whose list no page can look into. */
export const selectChecks: readonly Check[] = [
  labelled('combobox'),
  { promise: 'Tab reaches it', steps: [press('Tab'), focused(select)] },
  {
    promise: 'ArrowDown and ArrowUp change its value',
    steps: [
      focus(select),
      note(select),
      press('ArrowDown'),
      changed(select, 'other'),
      press('ArrowUp'),
      changed(select, 'same'),
    ],
  },
  {
    promise: 'End and Home go to the last value and the first',
    steps: [
      focus(select),
      press('Home'),
      note(select),
      press('End'),
      changed(select, 'other'),
      press('Home'),
      changed(select, 'same'),
    ],
  },
];

const combobox = the('combobox');
const listbox = the('listbox');
const unfolded: readonly Step[] = [focus(combobox), press('ArrowDown'), shown(listbox)];
const folded: readonly Step[] = [hidden(listbox), having(combobox, { expanded: false }), focused(combobox)];

export const comboBoxChecks: readonly Check[] = [
  labelled('combobox'),
  {
    promise: 'ArrowDown opens the list, and focus stays in the field',
    steps: [...unfolded, having(combobox, { expanded: true }), focused(combobox)],
  },
  {
    promise: 'Escape closes the list, and focus stays in the field',
    steps: [...unfolded, press('Escape'), ...folded],
  },
  {
    promise: 'Enter takes the option that the arrows led to',
    steps: [
      note(combobox),
      ...unfolded,
      press('ArrowDown'),
      press('Enter'),
      ...folded,
      changed(combobox, 'other'),
    ],
  },
  {
    promise: 'typing opens the list',
    steps: [focus(combobox), type('a'), shown(listbox), having(combobox, { expanded: true })],
  },
  {
    promise: 'Tab closes the list and goes on',
    steps: [...unfolded, press('Tab'), hidden(listbox), focusLeft(combobox)],
  },
  {
    promise: 'Shift+Tab closes the list and goes back',
    steps: [...unfolded, press('Shift+Tab'), hidden(listbox), focusLeft(combobox)],
  },
  { promise: 'a click outside closes the list', steps: [...unfolded, clickAt(4, 720), hidden(listbox)] },
  {
    promise: 'a click takes an option, and focus is in the field',
    steps: [note(combobox), ...unfolded, click(the('option', -1)), ...folded, changed(combobox, 'other')],
  },
];

const slider = (at: number) => the('slider', at);
const moved = (key: string, back: string): Check => ({
  promise: `${key} raises a thumb, ${back} lowers it`,
  steps: [
    focus(slider(0)),
    press('Home'),
    note(slider(0)),
    press(key),
    changed(slider(0), 'more'),
    press(back),
    changed(slider(0), 'same'),
  ],
});

export const rangeSliderChecks: readonly Check[] = [
  moved('ArrowRight', 'ArrowLeft'),
  moved('ArrowUp', 'ArrowDown'),
  {
    promise: 'PageUp raises a thumb',
    steps: [focus(slider(0)), press('Home'), note(slider(0)), press('PageUp'), changed(slider(0), 'more')],
  },
  {
    promise: 'each thumb is a stop of Tab, in the order of their values',
    steps: [focus(slider(0)), press('Tab'), focused(slider(1)), press('Shift+Tab'), focused(slider(0))],
  },
  {
    promise: 'End takes the lower thumb no further than the upper one',
    steps: [note(slider(1)), focus(slider(0)), press('End'), changed(slider(1), 'same')],
  },
];

const grid = the('grid');
const day = the('gridcell');

export const dateRangePickerChecks: readonly Check[] = [
  {
    promise: 'Enter on its button opens the calendar with focus in it',
    steps: [focus(the('button')), press('Enter'), shown(grid), focusedInside(grid)],
  },
  {
    promise: 'Escape closes the calendar, and focus returns',
    steps: [
      focus(the('button')),
      press('Enter'),
      shown(grid),
      press('Escape'),
      hidden(grid),
      focused(the('button')),
    ],
  },
  {
    promise: 'arrows and pages keep focus on a day',
    steps: [
      focus(the('button')),
      press('Enter'),
      shown(day),
      ...['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].flatMap(
        (key) => [press(key), focusedInside(grid)],
      ),
    ],
  },
];
