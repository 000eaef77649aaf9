import type { ComponentDocs } from '../../foundation/inventory.ts';

export const noticeDocs = {
  name: 'Notice',
  summary: 'One calm line on what became of an answer: what happened, and what to do.',
  when: ['An answer was stopped, cut, delayed or given by another engine.'],
  alternatives: [{ instead: 'ServiceStatus', when: 'the state of the service, not of one answer' }],
  parts: [{ selector: '[data-component="Notice"]', holds: 'the line' }],
  a11y: [
    'A glyph and words, never colour alone.',
    'A countdown is not announced second by second; the button says why it takes no press.',
  ],
} as const satisfies ComponentDocs;
