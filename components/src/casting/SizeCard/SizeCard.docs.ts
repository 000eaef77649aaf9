import type { ComponentDocs } from '../../foundation/inventory.ts';

export const sizeCardDocs = {
  name: 'SizeCard',
  summary:
    'The headshot of a person; where none may be shown, two initials and the height on file, never a made-up face.',
  when: ['Wherever a person of the roster stands: give the headshot as src where there is one.'],
  alternatives: [
    { instead: 'Media', when: 'the photo itself is what is looked at' },
    { instead: 'Avatar', when: 'it is somebody who uses the product' },
  ],
  parts: [{ selector: '[data-component="SizeCard"]', holds: 'the drawing' }],
  a11y: [
    'Hidden, since the name stands beside it; give a label where it stands alone.',
    'The hue comes from the id and means nothing.',
  ],
} as const satisfies ComponentDocs;
