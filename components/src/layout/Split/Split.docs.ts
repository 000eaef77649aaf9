import type { ComponentDocs } from '../../foundation/inventory.ts';

export const splitDocs = {
  name: 'Split',
  summary: 'Two panes beside each other or one above the other, with an edge that can be moved.',
  when: ['A list and what is chosen in it: submissions and one person, roles and one breakdown.'],
  alternatives: [
    { instead: 'AppShell', when: 'it is the frame of the application: rail, thread, panel' },
    { instead: 'Grid', when: 'neither part is the detail of the other' },
  ],
  parts: [
    { selector: '[data-component="Split"]', holds: 'both panes and the splitter' },
    { selector: '[data-part="primary"]', holds: 'the pane that the value sizes' },
    { selector: '[data-part="secondary"]', holds: 'the pane that takes the rest' },
  ],
  a11y: [
    'The splitter has the name of the pane it sizes, and says its share, the least and the greatest.',
    'Enter or a double press puts the first pane away and brings it back; F6 goes from pane to pane.',
    'Panes one above the other keep their splitter at any width; Up and Down move it.',
    'Under 600 px of room panes beside each other stand one under another, and there is no splitter.',
    'Give the root a height where the panes are to scroll by themselves.',
  ],
} as const satisfies ComponentDocs;
