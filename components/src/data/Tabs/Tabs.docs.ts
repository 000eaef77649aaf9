import type { ComponentDocs } from '../../foundation/inventory.ts';

export const tabsDocs = {
  name: 'Tabs',
  summary: 'Several panels in one place, of which one is seen.',
  when: [
    'Views of one thing that nobody needs side by side: a person’s facts, tapes and dates.',
    'Two to seven short labels; more of them scroll in one row.',
  ],
  alternatives: [
    { instead: 'Accordion', when: 'people read several parts, one under another' },
    { instead: 'Link', when: 'each view has an address of its own' },
  ],
  parts: [
    { selector: '[data-component="Tabs"]', holds: 'the row of tabs and the panels' },
    { selector: '[role="tablist"]', holds: 'the tabs, in one row or column' },
    { selector: '[role="tabpanel"]', holds: 'what one tab shows; hidden while another is selected' },
  ],
  a11y: [
    'One tab is in the tab order; arrows move along the row and go round, Home and End go to its ends.',
    'A panel that holds nothing to focus takes focus itself.',
    'A blocked tab can be reached, says why, and does not open.',
  ],
} as const satisfies ComponentDocs;
