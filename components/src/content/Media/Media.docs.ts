import type { ComponentDocs } from '../../foundation/inventory.ts';

export const mediaDocs = {
  name: 'Media',
  summary: 'A picture in room of its own, with words for who does not see it.',
  when: ['Stills, locations, reference looks, frames of a self-tape.'],
  alternatives: [
    { instead: 'Avatar', when: 'it tells who somebody is' },
    { instead: 'SizeCard', when: 'no portrait is on file' },
  ],
  parts: [
    { selector: '[data-component="Media"]', holds: 'the picture and its caption: a figure' },
    { selector: '[data-part="preview"]', holds: 'the blurred picture in place of the one under way' },
  ],
  a11y: [
    '`alt` cannot be left out; "" says in so many words that the picture is decoration.',
    'Where the picture cannot be loaded, words say so and `alt` is shown.',
    'A `preview` is silent, and fades out; where motion is reduced it goes at once.',
    'A caption adds to the picture and does not repeat `alt`.',
  ],
} as const satisfies ComponentDocs;
