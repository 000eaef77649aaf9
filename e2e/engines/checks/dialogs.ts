/** What takes the whole input. https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/ */
import {
  click,
  clickAt,
  focus,
  focused,
  focusKept,
  focusedInside,
  hidden,
  inside,
  named,
  press,
  shown,
  the,
  when,
  type Check,
  type Step,
} from '../check.ts';

const menu = the('menu');
const item = the(['menuitem', 'menuitemradio', 'menuitemcheckbox']);
const dialog = the('dialog');
const opener = the('button');

/** Stories may show it open at first; the way people see it begins at its button. */
const dialogOpened: readonly Step[] = [
  when({ shown: dialog }, press('Escape')),
  hidden(dialog),
  focus(opener),
  press('Enter'),
  shown(dialog),
];
const closeButton = inside(dialog, named('button', 'Close'));
const dialogClosed = (promise: string, ...by: Step[]): Check => ({
  promise: `${promise} closes it, and focus returns`,
  steps: [...dialogOpened, ...by, hidden(dialog), focused(opener)],
});

const CHANGES_OF_FOCUS = 8;
const walked = (chord: string): Check => ({
  promise: `${chord} does not reach the page behind`,
  steps: [
    ...dialogOpened,
    ...Array.from({ length: CHANGES_OF_FOCUS }, () => [press(chord), focusKept(dialog)]).flat(),
  ],
});

export const modalChecks: readonly Check[] = [
  {
    promise: 'it takes focus when it opens',
    steps: [...dialogOpened, focusedInside(dialog)],
  },
  walked('Tab'),
  walked('Shift+Tab'),
  dialogClosed('Escape', press('Escape')),
  dialogClosed('Enter on its close button', focus(closeButton), press('Enter')),
  dialogClosed('Space on its close button', focus(closeButton), press('Space')),
  dialogClosed('a click on its close button', click(closeButton)),
  dialogClosed('a click beside it', clickAt(4, 4)),
  {
    promise: 'it opens and closes again',
    steps: [
      ...dialogOpened,
      press('Escape'),
      hidden(dialog),
      press('Enter'),
      shown(dialog),
      press('Escape'),
      hidden(dialog),
      focused(opener),
    ],
  },
];

const question = the('alertdialog');
const asked: readonly Step[] = [
  when({ shown: question }, press('Escape')),
  hidden(question),
  focus(opener),
  press('Enter'),
  shown(question),
];

/** A question takes no click beside it for an answer. https://www.w3.org/WAI/ARIA/apg/patterns/alertdialog/ */
export const alertDialogChecks: readonly Check[] = [
  { promise: 'it takes focus when it opens', steps: [...asked, focusedInside(question)] },
  {
    promise: 'Tab does not reach the page behind',
    steps: [
      ...asked,
      ...Array.from({ length: CHANGES_OF_FOCUS }, () => [press('Tab'), focusKept(question)]).flat(),
    ],
  },
  {
    promise: 'Escape closes it, and focus returns',
    steps: [...asked, press('Escape'), hidden(question), focused(opener)],
  },
  {
    promise: 'Enter on what has focus first closes it, and focus returns',
    steps: [...asked, press('Enter'), hidden(question), focused(opener)],
  },
  {
    promise: 'a click beside it leaves it open',
    steps: [...asked, clickAt(4, 4), shown(question), press('Tab'), focusKept(question)],
  },
];

/** Of Dialog alone: a field in it, a menu in it, a dialog in it. */
export const dialogChecks: readonly Check[] = [
  {
    promise: 'the first field of its content has focus',
    steps: [...dialogOpened, focused(the('textbox'))],
  },
  ...nestedChecks(),
];

/** Stories `with-menu` and `nested` show the outer dialog open at first. */
function nestedChecks(): Check[] {
  const outer = dialog;
  const innerTrigger = inside(outer, { role: 'button', name: 'More actions' });
  const menuOpen = [shown(outer), focus(innerTrigger), press('Enter'), focused(item)];
  const still = [shown(outer), focused(innerTrigger)];
  const discard = named('button', 'Discard');
  const inner = named('dialog', 'Discard the change?');
  const outerByName = named('dialog', 'Rename role');
  return [
    {
      promise: 'Escape in a menu inside it closes the menu only',
      story: 'with-menu',
      steps: [...menuOpen, press('Escape'), hidden(menu), ...still],
    },
    {
      promise: 'a second Escape closes the dialog then',
      story: 'with-menu',
      steps: [...menuOpen, press('Escape'), hidden(menu), press('Escape'), hidden(outer)],
    },
    {
      promise: 'an item of a menu inside it can be chosen by key',
      story: 'with-menu',
      steps: [...menuOpen, press('Enter'), hidden(menu), ...still],
    },
    {
      promise: 'an item of a menu inside it can be chosen by mouse',
      story: 'with-menu',
      steps: [shown(outer), click(innerTrigger), shown(menu), click(item), hidden(menu), ...still],
    },
    {
      promise: 'Tab in a menu inside it closes the menu and stays in the dialog',
      story: 'with-menu',
      steps: [...menuOpen, press('Tab'), hidden(menu), shown(outer), focusKept(outer)],
    },
    {
      promise: 'a click beside both closes the menu',
      story: 'with-menu',
      steps: [...menuOpen, clickAt(4, 4), hidden(menu)],
    },
    {
      promise: 'Escape closes a dialog inside it alone, and focus returns to its opener',
      story: 'nested',
      steps: [
        shown(outerByName),
        focus(discard),
        press('Enter'),
        shown(inner),
        press('Escape'),
        hidden(inner),
        shown(outerByName),
        focused(discard),
      ],
    },
    {
      promise: 'a click beside a dialog inside it closes that one alone',
      story: 'nested',
      steps: [
        shown(outerByName),
        focus(discard),
        press('Enter'),
        shown(inner),
        clickAt(4, 4),
        hidden(inner),
        shown(outerByName),
        focused(discard),
      ],
    },
    {
      promise: 'Tab stays in a dialog inside it',
      story: 'nested',
      steps: [
        shown(outerByName),
        focus(discard),
        press('Enter'),
        shown(inner),
        ...Array.from({ length: CHANGES_OF_FOCUS }, () => [press('Tab'), focusKept(inner)]).flat(),
      ],
    },
  ];
}
