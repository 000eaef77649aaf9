import type { ComponentDocs } from '../../foundation/inventory.ts';

export const textDocs = {
  name: 'Text',
  summary: 'A run of text in one of the type styles.',
  when: ['Every word that is not a heading, a button or a link.'],
  alternatives: [{ instead: 'Heading', when: 'the words name what follows them' }],
  parts: [{ selector: '[data-component="Text"]', holds: 'the text: one element' }],
  a11y: [
    'Put `lang` on every run in another language: the voice, the face and the sizes follow it.',
    'A tone is never the only sign of a state; put a word or a glyph beside it.',
    'Names wrap: `truncate` is for notes.',
  ],
} as const satisfies ComponentDocs;
