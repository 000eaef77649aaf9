import type { ComponentDocs } from '../../foundation/inventory.ts';

export const composerDocs = {
  name: 'Composer',
  summary:
    'Where a casting person writes to the assistant: grows to six lines, sends on Enter, stops an answer.',
  when: ['At the end of a conversation, outside what scrolls.'],
  alternatives: [{ instead: 'TextField', when: 'a short value of a form' }],
  parts: [{ selector: '[data-component="Composer"]', holds: 'the form: field, tool row, Send or Stop' }],
  a11y: [
    'Enter that belongs to an input method is left to it.',
    'Send and Stop share a place, never a name.',
    'Nothing is cut when a message is too long: the field is marked invalid and says by how much.',
    'The screen announces the answer; the composer announces only its own length.',
  ],
} as const satisfies ComponentDocs;
