import type { ComponentDocs } from '../../foundation/inventory.ts';

export const toolbarDocs = {
  name: 'Toolbar',
  summary: 'Controls that act on one thing, as one stop in the tab order.',
  when: ['Three or more controls that act on the same list, table or text, and stay in sight.'],
  alternatives: [
    { instead: 'Inline', when: 'there are two, or they act on different things' },
    { instead: 'Menu', when: 'they are rare, or there is no room' },
  ],
  parts: [
    { selector: '[data-component="Toolbar"]', holds: 'the controls and groups' },
    { selector: '[data-component="ToolbarGroup"]', holds: 'controls that belong together' },
  ],
  a11y: [
    'One tab stop, which remembers the control that had focus last.',
    'A blocked control stays in reach of the arrows, so that its reason can be found.',
    'In a row left and right lead on; up and down stay with the control: a list to choose from, a menu button.',
    'Among radio buttons all arrows lead on and choose nothing; Space and Enter choose.',
    'In a text field the arrows move the caret, and lead on from the ends of the text.',
  ],
} as const satisfies ComponentDocs;
