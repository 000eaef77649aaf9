import type { StateInventory } from '../../foundation/inventory.ts';
import type { CopyButtonProps } from './CopyButton.tsx';

export const copyButtonStates = {
  roles: ['button', 'status'],
  pattern: { name: 'Button', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/button/' },
  keys: [
    { key: 'Enter', does: 'copies' },
    { key: 'Space', does: 'copies' },
  ],
  states: {
    copy: {},
    named: { children: 'Copy list' },
    outline: { tone: 'outline', size: 'medium' },
  },
} as const satisfies StateInventory<CopyButtonProps>;
