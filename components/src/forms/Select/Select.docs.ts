import type { ComponentDocs } from '../../foundation/inventory.ts';

export const selectDocs = {
  name: 'Select',
  summary: 'One of many, in the platform’s own list.',
  when: ['Seven answers or more that people know before they open the list: city, month, stage.'],
  alternatives: [
    { instead: 'RadioGroup', when: 'there are few answers, and reading them helps to choose' },
    { instead: 'ComboBox', when: 'the list is so long that people look for theirs by typing' },
    { instead: 'Menu', when: 'the entries do something instead of answering' },
  ],
  parts: [{ selector: '[data-component="Select"]', holds: 'label, hint, control and message' }],
  a11y: [
    'The list is the platform’s: its keys, its typeahead, its picker on a phone.',
    'An option that cannot be chosen says why in its own words, as the platform shows no more than one line.',
    'The chevron is a drawing in the text’s colour, and stays in forced colours.',
  ],
} as const satisfies ComponentDocs;
