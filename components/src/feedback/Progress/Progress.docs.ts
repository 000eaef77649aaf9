import type { ComponentDocs } from '../../foundation/inventory.ts';

export const progressDocs = {
  name: 'Progress',
  summary: 'How far work has come that the person waits for.',
  when: ['An import, an upload, a check that asks many people: anything of more than a second or two.'],
  alternatives: [
    { instead: 'Skeleton', when: 'content is on its way, and its shape is known' },
    { instead: '`pending` of Button', when: 'one press is being answered' },
    { instead: 'Meter', when: 'it is an amount and not an advance' },
  ],
  parts: [{ selector: '[data-component="Progress"]', holds: 'label, value in words and bar' }],
  a11y: [
    'The platform’s `<progress>`, named by its label; the value is said in words.',
    'Nothing moves: where no value is known a steady caret says that work goes on.',
    'Steps are not announced one by one; say the end with `announce` or a toast.',
  ],
} as const satisfies ComponentDocs;
