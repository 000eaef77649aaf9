import { CrossIcon, DotsIcon, MoonIcon, PlusIcon } from '../../foundation/icons/index.ts';
import type { StateInventory } from '../../foundation/inventory.ts';
import type { IconButtonProps } from './IconButton.tsx';

export const iconButtonStates = {
  roles: ['button'],
  pattern: { name: 'Button', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/button/' },
  keys: [
    { key: 'Enter', does: 'presses' },
    { key: 'Space', does: 'presses' },
  ],
  states: {
    quiet: { label: 'Close', icon: CrossIcon },
    outline: { label: 'Add to list', icon: PlusIcon, tone: 'outline' },
    primary: { label: 'Add to list', icon: PlusIcon, tone: 'primary' },
    small: { label: 'More actions', icon: DotsIcon, size: 'small' },
    pressed: { label: 'Dark theme', icon: MoonIcon, 'aria-pressed': true },
    pending: { label: 'Add to list', icon: PlusIcon, tone: 'outline', pending: true },
    disabled: {
      label: 'Add to list',
      icon: PlusIcon,
      tone: 'outline',
      disabledReason: 'The list has six people',
    },
  },
} as const satisfies StateInventory<IconButtonProps>;
