import type { StateInventory } from '../../foundation/inventory.ts';
import type { HeadingProps } from './Heading.tsx';

export const headingStates = {
  roles: ['heading'],
  keys: [],
  states: {
    display: { level: 1, variant: 'display', children: 'Three for Tai' },
    title: { level: 2, variant: 'title', children: 'Say what is missing' },
    screen: { level: 3, variant: 'screen', children: 'Girgaon Gym, season 1' },
    name: { level: 4, variant: 'name', children: 'Chitrangi Sonavdekar' },
    displayMarathi: { level: 2, variant: 'display', lang: 'mr', children: 'ताईसाठी तीन' },
    titleMarathi: { level: 3, variant: 'title', lang: 'mr', children: 'जे नाही ते सांगा' },
    screenMarathi: { level: 4, variant: 'screen', lang: 'mr', children: 'गिरगाव जिम, पहिला हंगाम' },
  },
} as const satisfies StateInventory<HeadingProps>;
