import type { ComponentDocs } from '../../foundation/inventory.ts';

export const evidenceChipDocs = {
  name: 'EvidenceChip',
  summary: 'One piece of evidence: met, missed, not on file, or a note.',
  when: ['Beside a person, for what their file says to one demand; at most five.'],
  alternatives: [
    { instead: 'Button', when: 'it is to be pressed' },
    { instead: 'FactList', when: 'facts are to be shown with their sources' },
  ],
  parts: [
    { selector: '[data-component="EvidenceChip"]', holds: 'the chip' },
    { selector: '[data-kind]', holds: 'met, missed, unknown or note' },
  ],
  a11y: [
    'Fill, solid edge, dashed edge and glyph differ, so colour is never needed.',
    'The glyph is read as a word before the text.',
  ],
} as const satisfies ComponentDocs;
