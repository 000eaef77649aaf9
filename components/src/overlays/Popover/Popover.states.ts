import type { StateInventory } from '../../foundation/inventory.ts';
import type { PopoverProps } from './Popover.tsx';

export const popoverStates = {
  roles: ['button', 'dialog'],
  keys: [
    { key: 'Enter', does: 'opens, and focus goes in' },
    { key: 'Space', does: 'opens, and focus goes in' },
    { key: 'Escape', does: 'closes and gives focus back' },
    { key: 'Tab', does: 'moves on inside, then to what follows the button' },
  ],
  states: {
    word: { trigger: 'Fee', title: 'What the fee covers' },
    quiet: { trigger: 'Fee', title: 'What the fee covers', tone: 'quiet' },
    small: { trigger: 'Fee', title: 'What the fee covers', size: 'small' },
    disabled: { trigger: 'Fee', title: 'What the fee covers', disabledReason: 'No fee is on file' },
  },
} as const satisfies StateInventory<PopoverProps>;
