import type { ComponentDocs } from '../../foundation/inventory.ts';

export const radioGroupDocs = {
  name: 'RadioGroup',
  summary: 'One question with one answer, all answers in sight.',
  when: ['Two to six answers that exclude each other and are worth reading before choosing.'],
  alternatives: [
    { instead: 'Select', when: 'there are more answers than are worth the room' },
    { instead: 'CheckboxGroup', when: 'several answers may hold' },
    { instead: 'Switch', when: 'the answer is on or off and takes effect at once' },
  ],
  parts: [{ selector: '[data-component="RadioGroup"]', holds: 'the group: label, hint, answers, message' }],
  a11y: [
    'The radios are the platform’s own. Arrows choose the next or the one before, and go round, in every engine.',
    'In a toolbar arrows lead on without choosing; Space and Enter choose.',
    'The group is one stop of Tab: the chosen answer, or the first where none is.',
    'An answer that cannot be chosen says why, and arrows pass over it.',
  ],
} as const satisfies ComponentDocs;
