import type { ComponentDocs } from '../../foundation/inventory.ts';

export const emptyStateDocs = {
  name: 'EmptyState',
  summary: 'What stands where nothing is: one line, one action.',
  when: ['A list, a table or a search that holds nothing.'],
  alternatives: [
    { instead: 'Skeleton', when: 'something is on its way' },
    { instead: 'Banner', when: 'something went wrong' },
  ],
  parts: [{ selector: '[data-component="EmptyState"]', holds: 'the line and the action' }],
  a11y: ['Plain text and a control; after a search say the count with `announce`.'],
} as const satisfies ComponentDocs;
