import type { ComponentDocs } from '../../foundation/inventory.ts';

export const tagGroupDocs = {
  name: 'TagGroup',
  summary: 'Short words in force, such as filters, that can be taken away one by one.',
  when: ['Filters of a search, skills asked for, names a message goes to.'],
  alternatives: [
    { instead: 'Badge', when: 'a word is read and never removed' },
    { instead: 'EvidenceChip', when: 'the words prove or miss what a role asks' },
  ],
  parts: [
    { selector: '[data-component="TagGroup"]', holds: 'the label and the tags' },
    { selector: '[role="gridcell"]', holds: 'one tag' },
  ],
  a11y: [
    'One tag is in the tab order; arrows go from tag to tag in reading order and stop at the ends.',
    'Delete and Backspace remove; focus goes to the neighbour, or to the group when nothing is left.',
    'A removal is announced, and each cross says what it removes.',
  ],
} as const satisfies ComponentDocs;
