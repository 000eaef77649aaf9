import type { ComponentDocs } from '../../foundation/inventory.ts';

export const checkboxGroupDocs = {
  name: 'CheckboxGroup',
  summary: 'One question with any number of answers.',
  when: ['Languages, skills, dates: answers that do not exclude each other, up to about a dozen.'],
  alternatives: [
    { instead: 'RadioGroup', when: 'only one answer holds' },
    { instead: 'Checkbox', when: 'there is one thing to say yes to' },
    { instead: 'ComboBox', when: 'there are so many answers that people look for theirs by typing' },
  ],
  parts: [{ selector: '[data-component="CheckboxGroup"]', holds: 'the group: label, hint, boxes, message' }],
  a11y: [
    'The group has the role `group`, the label as its name and the hint as its description.',
    '`selectAll` brings a box that controls the others and is read as partly checked where some are.',
    'From partly checked a press checks all, the next none, the third brings back what was chosen before.',
    'An option that cannot be chosen says why, and keeps its state when all are chosen.',
  ],
} as const satisfies ComponentDocs;
