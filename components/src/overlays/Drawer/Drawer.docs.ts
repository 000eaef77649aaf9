import type { ComponentDocs } from '../../foundation/inventory.ts';

export const drawerDocs = {
  name: 'Drawer',
  summary: 'A modal panel along the edge of the window; a sheet at the foot of a phone’s screen.',
  when: [
    'Long content that belongs to what lies behind: filters, a brief to edit, the sources of an answer.',
  ],
  alternatives: [
    { instead: 'Dialog', when: 'it is one question' },
    { instead: 'the panel of AppShell', when: 'the person goes on working beside it' },
  ],
  parts: [
    { selector: '[data-component="Drawer"]', holds: 'the dialog element' },
    { selector: '[data-part="body"]', holds: 'the content; it scrolls' },
    { selector: '[data-part="footer"]', holds: 'the buttons that end it' },
    { selector: '[data-autofocus]', holds: 'set by the caller: where focus goes first' },
  ],
  a11y: [
    'A modal dialog in everything but its place: named by its title, focus goes in and returns.',
    '`onClose` only asks: the caller decides, so that changes can be kept.',
    'It stands at the end edge, which is the left one from right to left.',
  ],
} as const satisfies ComponentDocs;
