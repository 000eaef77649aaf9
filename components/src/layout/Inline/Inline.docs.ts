import type { ComponentDocs } from '../../foundation/inventory.ts';

export const inlineDocs = {
  name: 'Inline',
  summary: 'Sets children beside each other, on further lines where one is full.',
  when: ['Chips, buttons that belong together, a title with its note.'],
  alternatives: [{ instead: 'Stack', when: 'children stand one under another' }],
  parts: [{ selector: '[data-component="Inline"]', holds: 'the children, with no element between' }],
  a11y: [
    'Lines wrap by default, so that nothing is cut at 400 % zoom.',
    'Order on screen is order in the document.',
  ],
} as const satisfies ComponentDocs;
