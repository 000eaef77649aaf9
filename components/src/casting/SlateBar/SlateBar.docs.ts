import type { ComponentDocs } from '../../foundation/inventory.ts';

export const slateBarDocs = {
  name: 'SlateBar',
  summary: 'What a role asks, on ink: up to three demands in columns, the others in a fold.',
  when: ['At the head of people who answer it.'],
  alternatives: [{ instead: 'ComparisonTable', when: 'people are compared demand by demand' }],
  parts: [{ selector: '[data-component="SlateBar"]', holds: 'strip and fold' }],
  a11y: ['A group named Asked.', 'Ink never carries facts of a person.'],
} as const satisfies ComponentDocs;
