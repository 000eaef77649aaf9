import type { ComponentDocs } from '../../foundation/inventory.ts';

export const alertDialogDocs = {
  name: 'AlertDialog',
  summary: 'A question that interrupts, because something is lost unless the person decides.',
  when: ['Before what cannot be taken back: deleting, sending an offer, leaving unsaved words.'],
  alternatives: [
    { instead: 'Toast with an action', when: 'it can be taken back: do it, and offer to undo' },
    { instead: 'Dialog', when: 'there is something to fill in' },
  ],
  parts: [
    { selector: '[data-component="AlertDialog"]', holds: 'the dialog element' },
    { selector: '[data-part="body"]', holds: 'further content, where there is any' },
    { selector: '[data-part="footer"]', holds: 'both buttons' },
  ],
  a11y: [
    'The role is `alertdialog`; title and description are read together.',
    'Focus starts on the button that changes nothing.',
    'A press beside it does nothing; Escape does not agree.',
  ],
} as const satisfies ComponentDocs;
