import type { ComponentDocs } from '../../foundation/inventory.ts';

export const serviceStatusDocs = {
  name: 'ServiceStatus',
  summary: 'Who answers now: Claude, roster search alone, or nobody.',
  when: ['In the top bar, all the time.'],
  alternatives: [{ instead: 'Notice', when: 'one answer was affected' }],
  parts: [{ selector: '[data-component="ServiceStatus"]', holds: 'glyph and words' }],
  a11y: ['Words carry the state; the glyph is hidden.'],
} as const satisfies ComponentDocs;
