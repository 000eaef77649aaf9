import type { ComponentDocs } from '../../foundation/inventory.ts';

export const textAreaDocs = {
  name: 'TextArea',
  summary: 'A field for several lines of text, as high as they are.',
  when: ['Notes, briefs, scenes: anything longer than a line.'],
  alternatives: [
    { instead: 'TextField', when: 'the answer is one line' },
    { instead: 'Composer', when: 'the text is a turn of a conversation' },
  ],
  parts: [{ selector: '[data-component="TextArea"]', holds: 'label, hint, control, count and message' }],
  a11y: [
    'The label is always seen; the message is read with the control.',
    '`limit` counts characters as people do, never cuts, and says what is left near the limit once typing rests.',
    'Where the browser cannot grow the field by itself a few lines of script do.',
  ],
} as const satisfies ComponentDocs;
