import type { ComponentDocs } from '../../foundation/inventory.ts';

export const menuDocs = {
  name: 'Menu',
  summary: 'A button that opens a short list of actions or of one choice.',
  when: [
    'Actions that are rare beside what is seen: rename, export, delete.',
    'One choice of few: theme, language.',
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
    'Entries of one choice say which is chosen; the glyph alone does not.',
  ],
} as const satisfies ComponentDocs;
