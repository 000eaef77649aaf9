import type { ComponentDocs } from '../../foundation/inventory.ts';

export const buttonDocs = {
  name: 'Button',
  summary: 'A button with a word: it does something here and now.',
  when: [
    'An action on what is shown: ask, compare, save, send.',
    'One `primary` in a view, for the step that decides; everything else is `outline` or `quiet`.',
  ],
  alternatives: [
    { instead: 'a link', when: 'the person goes to another place; a link can be opened in a new window' },
    { instead: 'IconButton', when: 'there is no room for a word and the glyph is known: close, more' },
    { instead: 'Menu', when: 'several actions share one place' },
  ],
  parts: [{ selector: '[data-component="Button"]', holds: 'the whole button: one element' }],
  a11y: [
    'There is no `disabled`: `disabledReason` keeps the button focusable and says why it takes no presses.',
    '`pending` keeps focus and name; the description says that work is under way.',
    'Heights follow the density: 32 px, 48 px by touch.',
  ],
} as const satisfies ComponentDocs;
