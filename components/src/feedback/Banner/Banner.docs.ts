import type { ComponentDocs } from '../../foundation/inventory.ts';

export const bannerDocs = {
  name: 'Banner',
  summary: 'Something that holds until it changes, over what it concerns.',
  when: ['A list is locked, dates are old, an import left rows out: it matters for everything below.'],
  alternatives: [
    { instead: 'Toast', when: 'it has just happened, and is over' },
    { instead: 'Notice', when: 'it concerns one answer of a conversation' },
    { instead: 'ServiceStatus', when: 'it says who answers' },
  ],
  parts: [{ selector: '[data-component="Banner"]', holds: 'glyph, word, sentence, action' }],
  a11y: [
    'A glyph and a word, never colour alone.',
    '`appears` makes it a status, or an alert where it is bad; one that is there from the start is only read.',
    'Who takes it away on `onDismiss` gives focus a place.',
  ],
} as const satisfies ComponentDocs;
