import type { ComponentDocs } from '../../foundation/inventory.ts';

export const dataTableDocs = {
  name: 'DataTable',
  summary: 'Rows and columns: read, sorted by a column, chosen by check boxes.',
  when: [
    'The same few facts of many people, roles or days, compared down the columns.',
    'A choice of rows that an action then takes: release, send, compare.',
  ],
  alternatives: [
    { instead: 'ComparisonTable', when: 'few people are held against what a role asks' },
    { instead: 'FactList', when: 'one person has many facts' },
  ],
  parts: [
    { selector: '[data-component="DataTable"]', holds: 'the region that scrolls, and what is said about it' },
    { selector: 'tr[data-row]', holds: 'one row' },
    { selector: 'tr[data-selected]', holds: 'a row that is chosen' },
  ],
  a11y: [
    'A table, not a grid: every check box and link in it is reached by Tab, and screen readers read by cell.',
    'Where it is wider or taller than its box, the box is a named region that takes focus and scrolls by keys.',
    'On a phone it scrolls in its own box with the row’s name in place; the page never scrolls both ways.',
    'Each check box is named by the name of its row; the one above is mixed while some are chosen.',
    'Over 100 rows the document holds those near what is seen, each says its place in the whole, and cells keep to one line.',
  ],
} as const satisfies ComponentDocs;
