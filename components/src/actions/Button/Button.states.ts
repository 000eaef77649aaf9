import type { StateInventory } from '../../foundation/inventory.ts';
import type { ButtonProps } from './Button.tsx';

export const buttonStates = {
  roles: ['button'],
  pattern: { name: 'Button', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/button/' },
  keys: [
    { key: 'Enter', does: 'presses' },
    { key: 'Space', does: 'presses' },
  ],
  states: {
    outline: { children: 'Ask more' },
    primary: { tone: 'primary', children: 'Send avail check' },
    quiet: { tone: 'quiet', children: 'Differences only' },
    small: { size: 'small', children: 'Edit brief' },
    pressed: { 'aria-pressed': true, children: 'Differences only' },
    pending: { pending: true, children: 'Saving' },
    primaryPending: { tone: 'primary', pending: true, children: 'Sending' },
    disabled: { disabledReason: 'Pick two people to compare them', children: 'Compare' },
    devanagari: { lang: 'mr', children: 'तारखा विचारा' },
  },
} as const satisfies StateInventory<ButtonProps>;
