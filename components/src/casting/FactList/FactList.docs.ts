import type { ComponentDocs } from '../../foundation/inventory.ts';

export const factListDocs = {
  name: 'FactList',
  summary: 'What is on file about a person, each fact with its source and date.',
  when: ["Behind 'Why, with sources', and on a profile."],
  alternatives: [{ instead: 'EvidenceChip', when: 'one fact answers one demand' }],
  parts: [{ selector: '[data-component="FactList"]', holds: 'the list' }],
  a11y: ['A description list: the source is a second description of its fact.'],
} as const satisfies ComponentDocs;
