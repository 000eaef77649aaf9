import type { ComponentDocs } from '../../foundation/inventory.ts';

export const copyButtonDocs = {
  name: 'CopyButton',
  summary: 'Copies plain text and says that it worked, or what to do when it did not.',
  when: ['A list or a person is to be sent in a message app.'],
  alternatives: [{ instead: 'Button', when: 'anything else happens' }],
  parts: [{ selector: '[data-component="CopyButton"]', holds: 'the button' }],
  a11y: [
    'What happened is announced by a status beside the button.',
    'Works over plain http, where browsers withhold the clipboard.',
  ],
} as const satisfies ComponentDocs;
