import type { ComponentDocs } from '../../foundation/inventory.ts';

export const headingDocs = {
  name: 'Heading',
  summary: 'Names what follows it: the level orders the page, the variant sets the size.',
  when: ['Screens, sections, dialogs, and the name on a card.'],
  alternatives: [{ instead: 'Text', when: 'the words name nothing that follows' }],
  parts: [{ selector: '[data-component="Heading"]', holds: 'the heading: one element, h1 to h6' }],
  a11y: [
    'Levels follow the outline of the page without a gap; choose the size by `variant`.',
    'Put `lang` on a heading in another language than the page.',
  ],
} as const satisfies ComponentDocs;
