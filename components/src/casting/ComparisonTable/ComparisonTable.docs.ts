import type { ComponentDocs } from '../../foundation/inventory.ts';

export const comparisonTableDocs = {
  name: 'ComparisonTable',
  summary: 'The same questions put to each person, side by side, with what was asked on ink.',
  when: ['Two to four people are weighed for one role.'],
  alternatives: [{ instead: 'ResultSheet', when: 'people are found, not yet weighed' }],
  parts: [
    { selector: '[data-component="ComparisonTable"]', holds: 'the region that scrolls' },
    { selector: '[data-status]', holds: 'a cell: met, unmet, unknown or plain' },
  ],
  a11y: [
    'A real table: people and demands are headers.',
    'What is not on file is hatched and says so.',
    'A verdict in words stands under each name; there are no scores.',
  ],
} as const satisfies ComponentDocs;
