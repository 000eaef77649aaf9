import type { ComponentDocs } from '../../foundation/inventory.ts';

export const mediaDocs = {
  name: 'Media',
  summary: 'A picture in room of its own, with words for who does not see it.',
  when: ['Stills, locations, reference looks, frames of a self-tape.'],
  alternatives: [
    { instead: 'Avatar', when: 'it tells who somebody is' },
    { instead: 'SizeCard', when: 'no portrait is on file' },
  ],
  parts: [{ selector: '[data-component="Media"]', holds: 'the picture and its caption: a figure' }],
  a11y: [
    '`alt` cannot be left out; "" says in so many words that the picture is decoration.',
    'Where the picture cannot be loaded, words say so and `alt` is shown.',
    'A caption adds to the picture and does not repeat `alt`.',
  ],
} as const satisfies ComponentDocs;
