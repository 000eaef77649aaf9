import type { ComponentDocs } from '../../foundation/inventory.ts';

export const dialogDocs = {
  name: 'Dialog',
  summary: 'A modal dialog on the platform’s own element; a sheet at the foot of a phone’s screen.',
  when: ['A question that must be answered before anything else: rename, delete, choose a project.'],
  alternatives: [
    { instead: 'Menu', when: 'it is a list of actions' },
    { instead: 'AlertDialog', when: 'something is lost unless the person decides' },
    { instead: 'Drawer', when: 'the content is long, and belongs to what lies behind' },
    { instead: 'Popover', when: 'the page behind stays in use' },
    { instead: 'the panel of AppShell', when: 'the person goes on working beside it' },
  ],
  parts: [
    { selector: '[data-component="Dialog"]', holds: 'the dialog element' },
    { selector: '[data-part="body"]', holds: 'the content; it scrolls' },
    { selector: '[data-part="footer"]', holds: 'the buttons that end it' },
    { selector: '[data-autofocus]', holds: 'set by the caller: where focus goes first' },
  ],
  a11y: [
    'Named by its title, described by its description.',
    'Focus goes to `[data-autofocus]`, else to the first control of the content, and returns where it was.',
    '`onClose` only asks: the caller decides, so that unsaved text can be kept.',
    'Everything outside is out of reach of assistive technology, live regions too: announce from inside.',
  ],
} as const satisfies ComponentDocs;
