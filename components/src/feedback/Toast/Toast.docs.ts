import type { ComponentDocs } from '../../foundation/inventory.ts';

export const toastDocs = {
  name: 'Toast',
  summary: 'A message that shows for a while: what was done, and how to take it back.',
  when: [
    'Something the person did is done, and the page shows it nowhere else: moved, sent, copied.',
    'It can be taken back: do it at once, and offer to undo.',
  ],
  alternatives: [
    { instead: 'Banner', when: 'it holds until something changes' },
    { instead: 'the message of a field', when: 'there is something to mend in the form' },
    { instead: 'AlertDialog', when: 'nothing may go on before the person decides' },
  ],
  parts: [
    { selector: '[data-component="ToastRegion"]', holds: 'the landmark, while there is something in it' },
    { selector: '[data-part="toast"]', holds: 'one message' },
  ],
  a11y: [
    'A landmark with a name; F6 leads there and back. Each message is a status, a failure an alert.',
    'Time stands still while a message is pointed at, holds focus, or the window is hidden.',
    'A message with an action stays until it is closed, unless a time is given.',
    'It moves into the topmost modal dialog, where it can be heard and pressed.',
  ],
} as const satisfies ComponentDocs;
