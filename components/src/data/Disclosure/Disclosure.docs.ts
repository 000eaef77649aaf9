import type { ComponentDocs } from '../../foundation/inventory.ts';

export const disclosureDocs = {
  name: 'Disclosure',
  summary: 'A heading that shows and hides what follows it.',
  when: ['What few people need on most days: sources of a fact, passed people, older notes.'],
  alternatives: [
    { instead: 'Accordion', when: 'several of them stand together' },
    { instead: 'Tabs', when: 'the parts take each other’s place' },
    { instead: 'Menu', when: 'what is hidden are actions' },
  ],
  parts: [{ selector: '[data-component="Disclosure"]', holds: 'the heading and the panel' }],
  a11y: [
    'The heading holds a button that says whether the panel is shown.',
    'Find in page opens the panel where the browser can (hidden="until-found"); print shows it.',
    'Blocked, it can be reached and says why.',
  ],
} as const satisfies ComponentDocs;
