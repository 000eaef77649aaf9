import type { ComponentDocs } from '../../foundation/inventory.ts';

export const menuDocs = {
  name: 'Menu',
  summary: 'A button that opens a short list of actions, of one choice or of checks.',
  when: [
    'Actions that are rare beside what is seen: rename, export, delete.',
    'One choice of few: theme, language.',
    'What is shown, as checks: columns, states.',
  ],
  alternatives: [
    { instead: 'Button', when: 'there is one action, or it is the one people come for' },
    { instead: 'Dialog', when: 'the choice needs words of explanation' },
  ],
  parts: [
    { selector: '[data-component="Menu"]', holds: 'the trigger and the popover' },
    { selector: '[role="menu"]', holds: 'the entries, while open' },
  ],
  a11y: [
    'The trigger says that it opens a menu and whether it is open.',
    'A blocked entry can be reached and says why it cannot be chosen.',
    'Checks can be set one after the other: Space and a press leave the menu open.',
    'The menu of an entry opens beside it; arrows follow the direction of the text.',
    'It opens where a mouse rests on its entry as well, and focus stays on the entry; a mouse that moves closes nothing.',
    'Entries of one choice say which is chosen; the glyph alone does not.',
  ],
} as const satisfies ComponentDocs;
