import type { ComponentDocs } from '../../foundation/inventory.ts';

export const textAreaDocs = {
  name: 'TextArea',
  summary: 'A field for several lines of text with its label, hint and message.',
  when: ['Notes, briefs, scenes: anything longer than a line.'],
  alternatives: [
    { instead: 'TextField', when: 'the answer is one line' },
    { instead: 'Composer', when: 'the text is a turn of a conversation' },
  ],
  parts: [{ selector: '[data-component="TextArea"]', holds: 'label, hint, control and message' }],
  a11y: ['The label is always seen; the message is read with the control.'],
} as const satisfies ComponentDocs;
