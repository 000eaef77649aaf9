import type { ComponentDocs } from '../../foundation/inventory.ts';

export const pickKeyDocs = {
  name: 'PickKey',
  summary: 'Puts a person on the shortlist, and shows their place on it.',
  when: ['On a person, where the shortlist is at hand.'],
  alternatives: [{ instead: 'Button', when: 'anything else is decided' }],
  parts: [{ selector: '[data-component="PickKey"]', holds: 'the key' }],
  a11y: ['A toggle button named after the person, with the place once picked.', '32 px, 48 by touch.'],
} as const satisfies ComponentDocs;
