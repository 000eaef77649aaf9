import type { ComponentDocs } from '../../foundation/inventory.ts';

export const formDocs = {
  name: 'Form',
  summary: 'Fields that are sent together, with a summary of what is wrong with them.',
  when: ['Two fields or more that are sent in one step: a brief, an avail check, a person on file.'],
  alternatives: [
    { instead: 'Switch', when: 'the change takes effect at once' },
    { instead: 'a field alone', when: 'one answer is saved as it is given' },
  ],
  parts: [
    { selector: '[data-component="Form"]', holds: 'summary and fields' },
    { selector: '[data-part="summary"]', holds: 'what is wrong, while something is' },
  ],
  a11y: [
    'After a submit with errors focus goes to the summary; each entry moves it to its field.',
    'Errors that come while somebody writes take no focus.',
    'The message of a field stands with the field as well: give it as `invalid`.',
    '`pending` refuses a second submit and leaves everything written and focused.',
    'The platform’s own checks run first; `noValidate` leaves them out.',
  ],
} as const satisfies ComponentDocs;
