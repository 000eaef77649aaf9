import type { StateInventory } from '../../foundation/inventory.ts';
import type { MediaProps } from './Media.tsx';

// A drawing in place of a photo, so that the samples need no network.
const src = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" preserveAspectRatio="xMidYMid slice"><path fill="#d8dfeb" d="M0 0h16v9H0z"/><path fill="#b5c4dc" d="M0 6l4-3 4 3 3-2 5 4v1H0z"/></svg>',
)}`;
const alt = 'The gym on the second floor, seen from the stairs';

/** The same in a few pixels. */
const preview = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" preserveAspectRatio="xMidYMid slice"><path fill="#d8dfeb" d="M0 0h16v9H0z"/><path fill="#b5c4dc" d="M0 5h16v4H0z"/></svg>',
)}`;

export const mediaStates = {
  roles: ['figure', 'img'],
  keys: [],
  states: {
    wide: { src, alt },
    caption: { src, alt, caption: 'Location for days 3 to 9, no lift' },
    decorative: { src, alt: '', ratio: '3:2' },
    preview: { src, alt, preview },
    square: { src, alt, ratio: '1:1' },
    portrait: { src, alt, ratio: '4:5' },
    whole: { src, alt, ratio: '4:3', fit: 'contain' },
    failed: { src: 'data:image/png;base64,broken', alt },
  },
} as const satisfies StateInventory<MediaProps>;
