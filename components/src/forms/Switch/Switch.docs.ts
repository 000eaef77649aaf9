import type { ComponentDocs } from '../../foundation/inventory.ts';

export const switchDocs = {
  name: 'Switch',
  summary: 'Turns one thing on or off, and it holds from that moment.',
  when: ['A setting that takes effect at once: share a list, hide people without a reel.'],
  alternatives: [
    { instead: 'Checkbox', when: 'the answer counts only when its form is sent' },
    { instead: 'RadioGroup', when: 'the two states need names of their own' },
  ],
  parts: [{ selector: '[data-component="Switch"]', holds: 'control, label, hint and message' }],
  a11y: [
    'The label says what is on, and stays the same in both states.',
    'Space turns it; Enter is left to the form around it.',
    'On and off differ by the place of the block, and not by colour alone.',
    '`pending` keeps focus and state, and says that work is under way.',
  ],
} as const satisfies ComponentDocs;
