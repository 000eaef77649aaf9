import type { ComponentDocs } from '../../foundation/inventory.ts';

export const iconButtonDocs = {
  name: 'IconButton',
  summary: 'A square button with a glyph alone, named by its label.',
  when: ['Bars and rows, for actions whose glyph is known: close, more, add.'],
  alternatives: [{ instead: 'Button', when: 'there is room for a word; a word is always understood' }],
  parts: [
    { selector: '[data-component="IconButton"]', holds: 'the whole button: one element and its glyph' },
  ],
  a11y: [
    '`label` is required: it is the name, and the tooltip.',
    'The glyph is hidden from assistive technology.',
    'By touch it is at least 44 px in both directions.',
  ],
} as const satisfies ComponentDocs;
