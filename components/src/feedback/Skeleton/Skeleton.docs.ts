import type { ComponentDocs } from '../../foundation/inventory.ts';

export const skeletonDocs = {
  name: 'Skeleton',
  summary: 'Rows at their final height for what is on its way.',
  when: ['A list, a table or a sheet whose shape is known before its content is there.'],
  alternatives: [
    { instead: 'Progress', when: 'work is done that has an end' },
    { instead: 'nothing', when: 'it takes less than a third of a second' },
    { instead: 'EmptyState', when: 'it is there, and there is nothing' },
  ],
  parts: [{ selector: '[data-component="Skeleton"]', holds: 'the rows' }],
  a11y: [
    'One status says what is on its way; the rows are out of the accessibility tree.',
    'Nothing shimmers or moves. Put the content in the same place, and say how much has come.',
  ],
} as const satisfies ComponentDocs;
