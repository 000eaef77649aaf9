import type { ComponentDocs } from '../../foundation/inventory.ts';

export const fileInputDocs = {
  name: 'FileInput',
  summary: 'Takes files, by the platform’s picker or dropped on it, and lists them.',
  when: ['Self-tapes, portraits, contracts, a roster to import.'],
  alternatives: [{ instead: 'TextField', when: 'a link to the file is enough' }],
  parts: [{ selector: '[data-component="FileInput"]', holds: 'label, hint, zone, list and message' }],
  a11y: [
    'The zone is the platform’s own input: click, Enter, Space and drag and drop need no script.',
    'What is chosen, removed or refused is announced; the message says how to mend it.',
    'After a removal focus goes to the next button, the one before, or the input.',
    '`accept` holds for dropped files as well.',
  ],
} as const satisfies ComponentDocs;
