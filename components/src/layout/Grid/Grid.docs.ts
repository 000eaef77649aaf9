import type { ComponentDocs } from '../../foundation/inventory.ts';

export const gridDocs = {
  name: 'Grid',
  summary: 'Sets children in as many equal columns as fit.',
  when: ['Cards of one kind: people, roles, tapes.'],
  alternatives: [
    { instead: 'DataTable', when: 'the columns mean something' },
    { instead: 'Inline', when: 'children keep their own widths' },
    { instead: 'Stack', when: 'children stand one under another' },
  ],
  parts: [{ selector: '[data-component="Grid"]', holds: 'the children, with no element between' }],
  a11y: [
    'Order on screen is order in the document, line by line.',
    'It counts columns by its own width, not the window’s: at 400 % zoom there is one.',
    'Take `as="ul"` with list items where the number of children matters.',
  ],
} as const satisfies ComponentDocs;
