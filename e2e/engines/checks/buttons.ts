/** What is pressed. https://www.w3.org/WAI/ARIA/apg/patterns/button/, disclosure, switch, checkbox, radio */
import {
  click,
  clickLabelOf,
  focus,
  focused,
  focusLeft,
  having,
  press,
  presses,
  the,
  when,
  type Check,
  type Target,
} from '../check.ts';

const button = the('button');

export const buttonChecks: readonly Check[] = [
  { promise: 'Enter activates it, once', steps: [focus(button), press('Enter'), presses(button, 1)] },
  { promise: 'Space activates it, once', steps: [focus(button), press('Space'), presses(button, 1)] },
  { promise: 'a click activates it, once', steps: [click(button), presses(button, 1)] },
  { promise: 'Tab reaches it', steps: [press('Tab'), focused(button)] },
];

const toggles = (by: string, act: (target: Target) => Check['steps']): Check => ({
  promise: `${by} unfolds and folds it, and focus stays`,
  steps: [
    focus(button),
    when({ having: { expanded: true }, of: button }, press('Enter')),
    having(button, { expanded: false }),
    ...act(button),
    having(button, { expanded: true }),
    ...act(button),
    having(button, { expanded: false }),
    focused(button),
  ],
});

export const disclosureChecks: readonly Check[] = [
  toggles('Enter', () => [press('Enter')]),
  toggles('Space', () => [press('Space')]),
  toggles('a click', (target) => [click(target)]),
];

const turns = (target: Target, act: Check['steps']): Check['steps'] => [
  focus(target),
  when({ having: { checked: true }, of: target }, press('Space')),
  having(target, { checked: false }),
  ...act,
  having(target, { checked: true }),
  ...act,
  having(target, { checked: false }),
];

const onOff = (role: string): readonly Check[] => [
  { promise: 'Space turns it on and off', steps: turns(the(role), [press('Space')]) },
  {
    promise: 'a click on its label turns it on and off',
    steps: turns(the(role), [clickLabelOf(the(role))]),
  },
  { promise: 'Tab reaches it', steps: [press('Tab'), focused(the(role))] },
];

export const switchChecks = onOff('switch');

const box = (at: number) => the('checkbox', at);

export const checkboxGroupChecks: readonly Check[] = [
  ...onOff('checkbox'),
  { promise: 'each box is a stop of Tab', steps: [focus(box(0)), press('Tab'), focused(box(1))] },
  { promise: 'Shift+Tab goes back', steps: [focus(box(1)), press('Shift+Tab'), focused(box(0))] },
];

const radio = (at: number) => the('radio', at);
const first = [click(radio(0)), focus(radio(0)), having(radio(0), { checked: true })];

const radioKey = (key: string, from: number, to: number): Check => ({
  promise: `${key} chooses ${to === -1 ? 'the last' : `number ${to + 1}`} from ${from === -1 ? 'the last' : `number ${from + 1}`}`,
  steps: [
    click(radio(from)),
    focus(radio(from)),
    having(radio(from), { checked: true }),
    press(key),
    focused(radio(to)),
    having(radio(to), { checked: true }),
    having(radio(from), { checked: false }),
  ],
});

export const radioGroupChecks: readonly Check[] = [
  radioKey('ArrowDown', 0, 1),
  radioKey('ArrowRight', 0, 1),
  radioKey('ArrowUp', 1, 0),
  radioKey('ArrowLeft', 1, 0),
  radioKey('ArrowDown', -1, 0),
  radioKey('ArrowUp', 0, -1),
  { promise: 'the group is one stop of Tab', steps: [...first, press('Tab'), focusLeft(the('radio'))] },
  {
    promise: 'Shift+Tab leaves the group too',
    steps: [...first, press('ArrowDown'), focused(radio(1)), press('Shift+Tab'), focusLeft(the('radio'))],
  },
  {
    promise: 'Tab enters at the chosen one',
    steps: [
      click(radio(1)),
      focus(radio(1)),
      press('Tab'),
      focusLeft(the('radio')),
      press('Shift+Tab'),
      focused(radio(1)),
    ],
  },
];

const end = the('radio', -1);
const last = [click(end), focus(end), having(end, { checked: true })];

/** Of RadioGroup: with none chosen, and held or blocked ones. */
export const radioFocusChecks: readonly Check[] = [
  { promise: 'Tab enters at the first where none is chosen', steps: [press('Tab'), focused(radio(0))] },
  {
    promise: 'Shift+Tab enters at the first where none is chosen, wherever focus was',
    steps: [
      focus(end),
      press('Tab'),
      focusLeft(the('radio')),
      press('Shift+Tab'),
      focused(radio(0)),
      having(radio(0), { checked: false }),
      press('Shift+Tab'),
      focusLeft(the('radio')),
    ],
  },
  {
    promise: 'Space chooses the one with focus',
    steps: [press('Tab'), focused(radio(0)), press('Space'), having(radio(0), { checked: true })],
  },
  {
    promise: 'Shift+Tab enters at the chosen one, from the last',
    steps: [...last, press('Tab'), focusLeft(the('radio')), press('Shift+Tab'), focused(end)],
  },
  {
    promise: 'read-only, arrows move and choose nothing, and Tab leaves at once',
    story: 'read-only',
    steps: [
      press('Tab'),
      focused(radio(0)),
      press('ArrowUp'),
      focused(end),
      having(radio(0), { checked: true }),
      having(end, { checked: false }),
      press('ArrowUp'),
      focused(radio(1)),
      press('Tab'),
      focusLeft(the('radio')),
      press('Shift+Tab'),
      focused(radio(0)),
    ],
  },
  {
    promise: 'a chosen one that is disabled lets Tab in at another',
    story: 'chosen-blocked',
    steps: [
      having(end, { checked: true }),
      press('Tab'),
      focused(radio(0)),
      press('Space'),
      having(radio(0), { checked: true }),
      having(end, { checked: false }),
    ],
  },
];

/** Of SegmentedControl. */
export const segmentChecks: readonly Check[] = [
  {
    promise: 'a blocked one has focus by arrow and is not chosen, and Tab leaves from it',
    story: 'blocked-segment',
    steps: [
      ...last,
      press('ArrowLeft'),
      focused(radio(1)),
      press('Space'),
      having(radio(1), { checked: false }),
      having(end, { checked: true }),
      press('Tab'),
      focusLeft(the('radio')),
      press('Shift+Tab'),
      focused(end),
    ],
  },
];

/** Labels around or beside native radios; a segmented control may be made of buttons. */
export const radioLabelChecks: readonly Check[] = [
  {
    promise: 'a click on a label chooses',
    steps: [...first, clickLabelOf(radio(1)), having(radio(1), { checked: true })],
  },
];
