import type { ComponentDocs } from '../../foundation/inventory.ts';

export const suggestionListDocs = {
  name: 'SuggestionList',
  summary: 'What one might do next: the recommended step underlined, up to three others in boxes.',
  when: ['With the results of an answer, not after its last word.'],
  alternatives: [{ instead: 'Menu', when: 'there are more than four' }],
  parts: [{ selector: '[data-component="SuggestionList"]', holds: 'the list' }],
  a11y: ['A list named Next steps; the recommended one is first.'],
} as const satisfies ComponentDocs;
