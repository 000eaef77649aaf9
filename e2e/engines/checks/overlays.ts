/** What opens over the page and leaves it in use. https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/, tooltip */
import {
  click,
  clickAt,
  counted,
  focus,
  focused,
  focusLeft,
  having,
  hidden,
  hover,
  note,
  press,
  shown,
  the,
  typeStartOf,
  when,
  type Check,
  type Step,
  type Target,
} from '../check.ts';

/** A corner of the window where no story shows anything. */
const outside = clickAt(4, 720);

const menu = the('menu');
const item = (at: number): Target => ({ role: ['menuitem', 'menuitemradio', 'menuitemcheckbox'], at });
const trigger = the('button');

const opens = (key: string, at: number): Check => ({
  promise: `${key} opens it on the ${at === 0 ? 'first' : 'last'} item`,
  steps: [
    focus(trigger),
    having(trigger, { expanded: false }),
    press(key),
    focused(item(at)),
    having(trigger, { expanded: true }),
  ],
});

const opened: readonly Step[] = [focus(trigger), press('Enter'), focused(item(0))];
const closed = (by: Step, promise: string, ...then: Step[]): Check => ({
  promise,
  steps: [...opened, by, hidden(menu), having(trigger, { expanded: false }), ...then],
});

const moves = (promise: string, ...steps: Step[]): Check => ({ promise, steps: [...opened, ...steps] });

export const menuChecks: readonly Check[] = [
  opens('Enter', 0),
  opens('Space', 0),
  opens('ArrowDown', 0),
  opens('ArrowUp', -1),
  { promise: 'a click opens it', steps: [click(trigger), shown(menu), having(trigger, { expanded: true })] },
  moves('ArrowDown goes to the next item', press('ArrowDown'), focused(item(1))),
  moves('ArrowDown goes from the last item to the first', press('End'), press('ArrowDown'), focused(item(0))),
  moves('ArrowUp goes from the first item to the last', press('ArrowUp'), focused(item(-1))),
  moves(
    'End and Home go to the last item and the first',
    press('End'),
    focused(item(-1)),
    press('Home'),
    focused(item(0)),
  ),
  moves('letters go to the item that starts with them', typeStartOf(item(-1)), focused(item(-1))),
  closed(press('Escape'), 'Escape closes it, and focus returns', focused(trigger)),
  closed(press('Tab'), 'Tab closes it'),
  closed(press('Shift+Tab'), 'Shift+Tab closes it'),
  closed(press('Enter'), 'Enter chooses: it closes, and focus returns', focused(trigger)),
  closed(press('Space'), 'Space chooses: it closes, and focus returns', focused(trigger)),
  closed(click(item(0)), 'a click chooses: it closes, and focus returns', focused(trigger)),
  closed(outside, 'a click outside closes it'),
  {
    promise: 'a second click on its button closes it, and leaves it closed',
    steps: [click(trigger), shown(menu), click(trigger), hidden(menu), having(trigger, { expanded: false })],
  },
  {
    promise: 'it opens again after closing',
    steps: [
      ...opened,
      press('Escape'),
      hidden(menu),
      press('ArrowUp'),
      focused(item(-1)),
      press('Escape'),
      focused(trigger),
    ],
  },
];

const popoverClosed = (promise: string, ...by: Step[]): Check => ({
  promise,
  steps: [
    focus(trigger),
    having(trigger, { expanded: false }),
    press('Enter'),
    having(trigger, { expanded: true }),
    ...by,
    having(trigger, { expanded: false }),
  ],
});

export const popoverChecks: readonly Check[] = [
  popoverClosed('Enter opens it, Escape closes it, and focus returns', press('Escape'), focused(trigger)),
  popoverClosed('a click outside closes it', outside),
  {
    promise: 'a second click on its button closes it, and leaves it closed',
    steps: [
      click(trigger),
      having(trigger, { expanded: true }),
      click(trigger),
      having(trigger, { expanded: false }),
    ],
  },
  {
    promise: 'Space opens it too',
    steps: [focus(trigger), press('Space'), having(trigger, { expanded: true })],
  },
];

const owner = the('button');
const tooltip = the('tooltip');

export const tooltipChecks: readonly Check[] = [
  {
    promise: 'focus by key shows it, and leaving hides it',
    steps: [
      press('Tab'),
      focused(owner),
      shown(tooltip),
      press('Tab'),
      hidden(tooltip),
      focusLeft(owner),
      press('Shift+Tab'),
      focused(owner),
      shown(tooltip),
    ],
  },
  {
    promise: 'Escape hides it, and focus stays',
    steps: [press('Tab'), shown(tooltip), press('Escape'), hidden(tooltip), focused(owner)],
  },
  {
    promise: 'the mouse over its owner shows it, and elsewhere hides it',
    steps: [hover(owner), shown(tooltip), press('Escape'), hidden(tooltip)],
  },
];

const dismiss = the('button', -1);
const status: Target = { role: ['status', 'alert'] };

export const toastChecks: readonly Check[] = [
  {
    promise: 'its button puts it away by Enter',
    steps: [
      when({ hidden: { role: 'button', name: 'Close' } }, click(the('button'))),
      note(dismiss),
      focus(dismiss),
      press('Enter'),
      counted(dismiss, 'less'),
    ],
  },
  {
    promise: 'a live region is there to say it',
    steps: [when({ hidden: status }, click(the('button'))), shown(status)],
  },
];
