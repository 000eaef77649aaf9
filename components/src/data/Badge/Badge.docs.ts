import type { ComponentDocs } from '../../foundation/inventory.ts';

export const badgeDocs = {
  name: 'Badge',
  summary: 'A few words on the state of what it stands beside.',
  when: ['The state of a row or a card: held, released, due today.', 'How many wait behind a tab or a link.'],
  alternatives: [
    { instead: 'EvidenceChip', when: 'the words prove or miss what a role asks' },
    { instead: 'TagGroup', when: 'the words can be removed' },
  ],
  parts: [{ selector: '[data-component="Badge"]', holds: 'glyph and words' }],
  a11y: [
    'Tones differ by glyph and words before they differ by colour.',
    'A count says what it counts: its words are heard after the number.',
  ],
} as const satisfies ComponentDocs;
