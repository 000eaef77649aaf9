import type { ComponentDocs } from '../../foundation/inventory.ts';

export const linkDocs = {
  name: 'Link',
  summary: 'Words that lead to another place.',
  when: ['Another page, another site, a place further down.'],
  alternatives: [{ instead: 'Button', when: 'something happens here and now' }],
  parts: [{ selector: '[data-component="Link"]', holds: 'the words: one element' }],
  a11y: [
    'In a sentence it is underlined: colour alone would hide it.',
    'One that opens a new tab says so, by a glyph and in words, in the language around.',
    'Standing alone it is 24 px high, 48 by touch.',
    'There is no blocked link: leave the words as text and say why beside them.',
  ],
} as const satisfies ComponentDocs;
