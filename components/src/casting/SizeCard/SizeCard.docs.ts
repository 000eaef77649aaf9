import type { ComponentDocs } from '../../foundation/inventory.ts';

export const sizeCardDocs = {
  name: 'SizeCard',
  summary: 'A portrait placeholder: two initials and the height on file, never a face.',
  when: ['Wherever a person stands and no portrait is on file.'],
  alternatives: [{ instead: 'an image', when: 'a portrait is on file and cleared for use' }],
  parts: [{ selector: '[data-component="SizeCard"]', holds: 'the drawing' }],
  a11y: [
    'Hidden, since the name stands beside it; give a label where it stands alone.',
    'The hue comes from the id and means nothing.',
  ],
} as const satisfies ComponentDocs;
