import type { ComponentDocs } from '../../foundation/inventory.ts';

export const appShellDocs = {
  name: 'AppShell',
  summary: 'The frame of the application: rail, main column and panel on a desktop, bar and tabs on a phone.',
  when: ['Once in an application, around every screen.'],
  alternatives: [{ instead: 'Stack', when: 'it is a page of its own with nothing beside it' }],
  parts: [
    { selector: '[data-component="AppShell"]', holds: 'the whole window' },
    { selector: '[data-part="scroller"]', holds: 'the part of the main column that scrolls' },
    { selector: '[data-part="footer"]', holds: 'what stays under it: the composer' },
  ],
  a11y: [
    'Every part is a landmark; `railLabel` and `panelLabel` name theirs.',
    'In small windows rail and panel wait behind buttons; Escape, a press beside them, or moving on closes them.',
    'Ask for `<meta name="viewport" content="width=device-width, interactive-widget=resizes-content">`, so that the keyboard of a phone does not cover the footer.',
  ],
} as const satisfies ComponentDocs;
