import type { ComponentDocs } from '../../foundation/inventory.ts';

export const threadListDocs = {
  name: 'ThreadList',
  summary: 'Conversations, newest first as the screen orders them; the current one on paper.',
  when: ['In the rail, or in a drawer on a phone.'],
  alternatives: [{ instead: 'Menu', when: 'a choice is made, not a place opened' }],
  parts: [
    { selector: '[data-component="ThreadList"]', holds: 'the navigation' },
    { selector: '[data-part="delete"]', holds: 'the delete button of a row' },
  ],
  a11y: [
    'Links, so that a conversation opens in another tab too; the current one carries aria-current.',
    'The delete button names its conversation and is shown when the row is focused.',
  ],
} as const satisfies ComponentDocs;
