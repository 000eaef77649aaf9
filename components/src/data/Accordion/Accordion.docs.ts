import type { ComponentDocs } from '../../foundation/inventory.ts';

export const accordionDocs = {
  name: 'Accordion',
  summary: 'Headings, one under another, each showing and hiding its part.',
  when: ['A long page whose parts are read one at a time: a role’s breakdown, a person’s history.'],
  alternatives: [
    { instead: 'Disclosure', when: 'there is one part' },
    { instead: 'Tabs', when: 'the parts take each other’s place' },
    { instead: 'Heading', when: 'people read all of it: then nothing is hidden' },
  ],
  parts: [{ selector: '[data-component="Accordion"]', holds: 'all headings and panels' }],
  a11y: [
    'Every heading is in the tab order; arrows go from heading to heading and round, Home and End to the ends.',
    'Up to six panels are landmarks named by their headings; more of them would hide each other.',
    'An open part that may not be closed says so by aria-disabled.',
  ],
} as const satisfies ComponentDocs;
