import type { ComponentDocs } from '../../foundation/inventory.ts';

export const textFieldDocs = {
  name: 'TextField',
  summary: 'A field for text with its label, its hint and its message.',
  when: ['Anything the person writes in their own words: names, notes, fees.'],
  alternatives: [
    { instead: 'TextArea', when: 'the text has several lines' },
    { instead: 'Composer', when: 'the text is a turn of a conversation' },
  ],
  parts: [
    { selector: '[data-component="TextField"]', holds: 'label, hint, control and message' },
    { selector: '[data-part="prefix"]', holds: 'what stands before the value' },
    { selector: '[data-part="suffix"]', holds: 'what stands after the value' },
    { selector: '[data-part="clear"]', holds: 'the button of a search that clears it' },
  ],
  a11y: [
    'The label is always seen; a placeholder is an example and never the label.',
    '`invalid` says what is wrong and how to mend it, marks the control, and is read with it.',
    '`prefix` and `suffix` are no part of the value; they are read as part of the description.',
    '`pending` keeps focus and value, and says that work is under way.',
    'Text is 16 px, so that iOS does not zoom the page.',
  ],
} as const satisfies ComponentDocs;
