import type { ComponentDocs } from '../../foundation/inventory.ts';

export const stackDocs = {
  name: 'Stack',
  summary: 'Sets children one under another and owns the space between them.',
  when: ['Anything that follows in reading order: fields of a form, parts of a card, turns of a thread.'],
  alternatives: [{ instead: 'Inline', when: 'children stand beside each other' }],
  parts: [{ selector: '[data-component="Stack"]', holds: 'the children, with no element between' }],
  a11y: ['It has no role; `as` gives it one where the children are a list or a group.'],
} as const satisfies ComponentDocs;
