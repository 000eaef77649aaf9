import type { ComponentDocs } from '../../foundation/inventory.ts';

export const checkboxDocs = {
  name: 'Checkbox',
  summary: 'One thing to say yes to.',
  when: ['A yes that counts when its form is sent: travels, owns a two-wheeler, has read the terms.'],
  alternatives: [
    { instead: 'CheckboxGroup', when: 'several answers belong to one question' },
    { instead: 'Switch', when: 'the answer takes effect at once' },
    { instead: 'RadioGroup', when: 'no is an answer of its own that must be given' },
  ],
  parts: [{ selector: '[data-component="Checkbox"]', holds: 'control, label, hint and message' }],
  a11y: [
    'The words beside the box are its label, and can be pressed.',
    '`indeterminate` is read as partly checked.',
    'The mark is a drawing and the box a border: both stay in forced colours.',
  ],
} as const satisfies ComponentDocs;
