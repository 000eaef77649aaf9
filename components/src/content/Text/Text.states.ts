import type { StateInventory } from '../../foundation/inventory.ts';
import type { TextProps } from './Text.tsx';

export const textStates = {
  roles: [],
  keys: [],
  states: {
    prose: { variant: 'prose', children: 'Her booking ends the day before you start.' },
    interface: { variant: 'interface', children: 'Marathi, native. Free 14 Dec on. ₹10,000' },
    label: { variant: 'label', children: 'Boxing not on file' },
    name: { variant: 'name', children: 'Chitrangi Sonavdekar' },
    second: { tone: 'ink2', children: 'Mumbai · 154 cm · represents herself' },
    third: { tone: 'ink3', children: '10:42' },
    missed: { tone: 'bad', children: 'Bhopal, asked Mumbai' },
    proseMarathi: { variant: 'prose', lang: 'mr', children: 'शूटच्या आदल्या दिवशी तिचं काम संपतं.' },
    nameMarathi: { variant: 'name', lang: 'mr', children: 'चित्रांगी सोनवडेकर' },
    labelHindi: { variant: 'label', lang: 'hi', children: 'बॉक्सिंग दर्ज नहीं' },
  },
} as const satisfies StateInventory<TextProps>;
