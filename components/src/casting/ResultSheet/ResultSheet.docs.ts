import type { ComponentDocs } from '../../foundation/inventory.ts';

export const resultSheetDocs = {
  name: 'ResultSheet',
  summary: 'The answer for one role: slate, people in its columns, near misses apart, copying.',
  when: ['For each role of an answer.'],
  alternatives: [{ instead: 'ComparisonTable', when: 'two to four people are weighed against each other' }],
  parts: [{ selector: '[data-component="ResultSheet"]', holds: 'the sheet' }],
  a11y: [
    'A region named after the role; near misses have a heading.',
    'Below 600 px all but the first person fold to rows that say what is missing.',
  ],
} as const satisfies ComponentDocs;
