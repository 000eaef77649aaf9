import type { StateInventory } from '../../foundation/inventory.ts';
import type { AvatarProps } from './Avatar.tsx';

// A drawing in place of a photo: nobody's face stands in the samples.
const src = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#d2e5e1" d="M0 0h8v8H0z"/><path fill="#0a4f50" d="M2 8V3h4v5z"/></svg>',
)}`;

export const avatarStates = {
  roles: ['img'],
  keys: [],
  states: {
    tiny: { size: 'tiny' },
    small: { size: 'small' },
    medium: { size: 'medium' },
    large: { size: 'large' },
    photo: { size: 'large', src },
    broken: { size: 'large', src: 'data:image/png;base64,broken' },
    beside: { size: 'medium', alt: '' },
    oneName: { size: 'medium', name: 'Jugal' },
    devanagari: { size: 'medium', id: 'kshitij', name: 'क्षितिज घुमटकर', lang: 'mr' },
  },
} as const satisfies StateInventory<AvatarProps>;
