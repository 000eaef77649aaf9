import type { ComponentDocs } from '../../foundation/inventory.ts';

export const scrollRegionDocs = {
  name: 'ScrollRegion',
  summary: 'A box that scrolls, by touch, pointer and keys.',
  when: [
    'Something wider than a phone that must not be broken: a schedule, a strip of portraits.',
    'A list that must not push what follows off the screen.',
  ],
  alternatives: [
    { instead: 'DataTable', when: 'it holds rows and columns: it scrolls by itself' },
    { instead: 'Grid', when: 'what it holds may wrap' },
  ],
  parts: [{ selector: '[data-component="ScrollRegion"]', holds: 'the edges and the box that scrolls' }],
  a11y: [
    'While something is cut off, the box is a named region and takes focus; while nothing is, it is neither.',
    'A hairline along the edges says that there is more, and stays in forced colours.',
    'Give `blockSize` or `maxBlockSize` to the root by a class of yours where it scrolls down the page.',
  ],
} as const satisfies ComponentDocs;
