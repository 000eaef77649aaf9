import type { ComponentDocs } from '../../foundation/inventory.ts';

export const markerDocs = {
  name: 'Marker',
  summary: 'The hand-drawn marigold underline on the recommended next step.',
  when: ['Once a screen, on the words of the step that is recommended.'],
  alternatives: [{ instead: 'Text', when: 'words are only to stand out' }],
  parts: [{ selector: '[data-component="Marker"]', holds: 'the words and the stroke' }],
  a11y: [
    'The stroke is decoration: being first says the same to those who do not see it.',
    'Reduced motion shows it drawn.',
  ],
} as const satisfies ComponentDocs;
