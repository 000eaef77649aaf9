import type { ComponentDocs } from '../../foundation/inventory.ts';

export const segmentedControlDocs = {
  name: 'SegmentedControl',
  summary: 'A choice of few with all of them in sight, drawn as one control.',
  when: [
    'How something is shown: as cards or as a table, by name or by date.',
    'Up to five choices of a word each; `multiple` where any number of them holds.',
  ],
  alternatives: [
    { instead: 'RadioGroup', when: 'a choice needs words of explanation, or there are more than five' },
    { instead: 'Select', when: 'there is no room' },
    { instead: 'Tabs', when: 'each choice has a page of its own below' },
  ],
  parts: [{ selector: '[data-component="SegmentedControl"]', holds: 'label, hint, segments and message' }],
  a11y: [
    'One choice is the platform’s radio group; `multiple` is a group of buttons that stay pressed.',
    'The chosen one has a ground and a line: never colour alone, in forced colours too.',
    'A blocked segment can be reached, says why, and cannot be chosen.',
  ],
} as const satisfies ComponentDocs;
