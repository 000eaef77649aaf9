import type { ComponentDocs } from '../../foundation/inventory.ts';

export const talentCardDocs = {
  name: 'TalentCard',
  summary: 'One person of an answer: name first, then an answer under each thing asked, then evidence.',
  when: ['In a ResultSheet; alone, where one person is talked about.'],
  alternatives: [{ instead: 'FactList', when: 'everything on file is to be read' }],
  parts: [
    { selector: '[data-component="TalentCard"]', holds: 'the card' },
    { selector: '[data-kind]', holds: 'an answer or chip: met, missed, unknown or note' },
  ],
  a11y: [
    'An article named after the person; the name is a heading.',
    'Gaps are said in words; when there are more than five chips, gaps are the last to go.',
    'A folded card opens in place and takes the focus.',
  ],
} as const satisfies ComponentDocs;
