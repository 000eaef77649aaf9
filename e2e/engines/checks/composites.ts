/** Several controls in one. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/, toolbar, windowsplitter, table */
import {
  changed,
  click,
  counted,
  focus,
  focused,
  focusLeft,
  having,
  inside,
  note,
  press,
  shown,
  the,
  when,
  type Check,
  type Step,
} from '../check.ts';

const tab = (at: number) => the('tab', at);
const atFirst: readonly Step[] = [click(tab(0)), focus(tab(0)), having(tab(0), { selected: true })];

/** Whether arrows select at once is the component's choice; Enter selects in either case. */
export const tabsChecks: readonly Check[] = [
  { promise: 'ArrowRight goes to the next tab', steps: [...atFirst, press('ArrowRight'), focused(tab(1))] },
  {
    promise: 'ArrowLeft goes from the first tab to the last',
    steps: [...atFirst, press('ArrowLeft'), focused(tab(-1))],
  },
  {
    promise: 'ArrowRight goes from the last tab to the first',
    steps: [...atFirst, press('End'), focused(tab(-1)), press('ArrowRight'), focused(tab(0))],
  },
  {
    promise: 'End and Home go to the last tab and the first',
    steps: [...atFirst, press('End'), focused(tab(-1)), press('Home'), focused(tab(0))],
  },
  {
    promise: 'Enter selects the tab that has focus, and its panel is shown',
    steps: [
      ...atFirst,
      press('ArrowRight'),
      focused(tab(1)),
      press('Enter'),
      having(tab(1), { selected: true }),
      having(tab(0), { selected: false }),
      shown(the('tabpanel')),
    ],
  },
  {
    promise: 'a click selects a tab',
    steps: [
      ...atFirst,
      click(tab(1)),
      having(tab(1), { selected: true }),
      having(tab(0), { selected: false }),
    ],
  },
  { promise: 'Tab leaves the tabs', steps: [...atFirst, press('Tab'), focusLeft(the('tab'))] },
  {
    promise: 'Shift+Tab from the panel comes back to the selected tab',
    steps: [
      click(tab(1)),
      focus(tab(1)),
      press('Tab'),
      focusLeft(the('tab')),
      press('Shift+Tab'),
      focused(tab(1)),
    ],
  },
];

const tool = (at: number) => inside(the('toolbar'), { role: ['button', 'checkbox', 'radio', 'switch'], at });

export const toolbarChecks: readonly Check[] = [
  { promise: 'Tab enters it at its first control', steps: [press('Tab'), focused(tool(0))] },
  { promise: 'ArrowRight goes on', steps: [focus(tool(0)), press('ArrowRight'), focused(tool(1))] },
  {
    promise: 'ArrowLeft goes back',
    steps: [focus(tool(0)), press('ArrowRight'), press('ArrowLeft'), focused(tool(0))],
  },
  {
    promise: 'End and Home go to the last control and the first',
    steps: [focus(tool(0)), press('End'), focused(tool(-1)), press('Home'), focused(tool(0))],
  },
  { promise: 'it is one stop of Tab', steps: [focus(tool(0)), press('Tab'), focusLeft(the('toolbar'))] },
  {
    promise: 'Shift+Tab comes back to the control that had focus last',
    steps: [
      focus(tool(0)),
      press('ArrowRight'),
      press('Tab'),
      focusLeft(the('toolbar')),
      press('Shift+Tab'),
      focused(tool(1)),
    ],
  },
  {
    promise: 'arrows lead through radio buttons and choose none',
    story: 'other-controls',
    steps: [
      press('Tab'),
      focused(the('radio', 0)),
      press('ArrowDown'),
      focused(the('radio', 1)),
      press('ArrowDown'),
      focused(the('radio', 0)),
      press('ArrowRight'),
      focused(the('radio', 1)),
      having(the('radio', 0), { checked: true }),
      press('ArrowRight'),
      focused(the('button')),
      press('ArrowLeft'),
      focused(the('radio', 1)),
    ],
  },
  {
    promise: 'Tab leaves from a radio button, and comes back to the chosen one',
    story: 'other-controls',
    steps: [
      focus(the('radio', 1)),
      press('Tab'),
      focusLeft(the('toolbar')),
      press('Shift+Tab'),
      focused(the('radio', 0)),
    ],
  },
  ...['Space', 'Enter'].map((key): Check => ({
    promise: `${key} chooses the radio button with focus, and it is where Tab comes back to`,
    story: 'other-controls',
    steps: [
      focus(the('radio', 0)),
      press('ArrowRight'),
      press(key),
      focused(the('radio', 1)),
      having(the('radio', 1), { checked: true }),
      press('Tab'),
      focusLeft(the('toolbar')),
      press('Shift+Tab'),
      focused(the('radio', 1)),
    ],
  })),
];

const remove = the('button');

export const tagGroupChecks: readonly Check[] = [
  {
    promise: 'Enter on a tag’s button takes it away, and focus is not lost',
    steps: [note(remove), focus(remove), press('Enter'), counted(remove, 'less'), focused(the('gridcell'))],
  },
];

const bar = the('separator');

export const splitChecks: readonly Check[] = [
  {
    promise: 'arrows move the bar and back',
    steps: [
      focus(bar),
      note(bar),
      press('ArrowRight'),
      changed(bar, 'other'),
      press('ArrowLeft'),
      changed(bar, 'same'),
    ],
  },
  {
    promise: 'Home makes the part smallest, End largest',
    steps: [focus(bar), press('Home'), note(bar), press('End'), changed(bar, 'more')],
  },
];

const unsorted = the('columnheader');
const sort: Step[] = [focus({ role: 'button', inside: the('table') })];

export const dataTableChecks: readonly Check[] = [
  {
    promise: 'Enter and Space on a heading’s button activate it, and focus stays',
    steps: [
      shown(unsorted),
      ...sort,
      press('Enter'),
      focused({ role: 'button', inside: the('table') }),
      press('Space'),
      focused({ role: 'button', inside: the('table') }),
    ],
  },
  {
    promise: 'Space chooses a row where rows can be chosen',
    steps: [
      when(
        { shown: the('checkbox') },
        focus(the('checkbox', -1)),
        press('Space'),
        having(the('checkbox', -1), { checked: true }),
        press('Space'),
        having(the('checkbox', -1), { checked: false }),
      ),
      shown(the('table')),
    ],
  },
];
