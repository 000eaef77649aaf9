import type { ComponentDocs } from '../../foundation/inventory.ts';

export const streamingTextDocs = {
  name: 'StreamingText',
  summary: 'An answer as it is written, from a small safe subset of markdown.',
  when: ['Words of the assistant.'],
  alternatives: [{ instead: 'Text', when: 'words of the product itself' }],
  parts: [
    { selector: '[data-component="StreamingText"]', holds: 'the text' },
    { selector: '[data-part="caret"]', holds: 'the caret, while more is to come' },
  ],
  a11y: [
    'No raw HTML, no images, links to http(s) only.',
    'The caret is steady, and hidden from assistive technology.',
  ],
} as const satisfies ComponentDocs;
