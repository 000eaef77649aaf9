import type { ComponentDocs } from '../../foundation/inventory.ts';

export const meterDocs = {
  name: 'Meter',
  summary: 'An amount of a known most: a quota, places taken.',
  when: ['How many checks of the day are used, how many places of a list are taken.'],
  alternatives: [
    { instead: 'Progress', when: 'it goes on until it is done' },
    { instead: 'words', when: 'there is one number; "4 places left" needs no bar' },
  ],
  parts: [
    { selector: '[data-component="Meter"]', holds: 'label, amount in words and bar' },
    { selector: '[role="meter"]', holds: 'the bar' },
  ],
  a11y: [
    'The role is `meter`, named by its label; the amount is said in words.',
    'Nearly full and full are said with a glyph and a word, never by colour alone.',
  ],
} as const satisfies ComponentDocs;
