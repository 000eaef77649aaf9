import type { StateInventory } from '../../foundation/inventory.ts';
import type { SizeCardProps } from './SizeCard.tsx';

// A drawing in place of a photo: nobody is shown, and the sample needs no network.
const src = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5" width="128" height="160"><path fill="#c9b59b" d="M0 0h4v5H0z"/><path fill="#6b4b3a" d="M.5 5c0-1.3.7-1.9 1.5-1.9S3.500 3.700 3.500 5zM2 1a.95.95 0 1 1 0 1.900A.95.95 0 0 1 2 1z"/></svg>',
)}`;

export const sizeCardStates = {
  roles: ['img'],

  keys: [],
  states: {
    profile: { size: 'profile' },
    entry: { size: 'entry' },
    card: { size: 'card' },
    board: { size: 'board' },
    row: { size: 'row' },
    tiny: { size: 'tiny' },
    heightNotOnFile: { size: 'profile', heightCm: undefined },
    child: { size: 'profile', heightCm: 118 },
    oneName: { size: 'profile', name: 'Jugal' },
    devanagari: { size: 'profile', name: 'चित्रलेखा घुमटकर' },
    photo: { size: 'profile', src },
    photoSmall: { size: 'card', src },
    photoFailed: { size: 'profile', src: 'data:image/png;base64,broken' },
    labelled: { size: 'board', label: 'Devika Mhambre, no portrait on file' },
  },
} as const satisfies StateInventory<SizeCardProps>;
