import type { StateInventory } from '../../foundation/inventory.ts';
import type { DialogProps } from './Dialog.tsx';

export const dialogStates = {
  roles: ['dialog'],
  pattern: { name: 'Dialog (modal)', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/' },
  keys: [
    { key: 'Escape', does: 'asks to close' },
    { key: 'Tab', does: 'moves on inside, from the last to the first; the page behind is out of reach' },
    { key: 'Shift+Tab', does: 'moves back inside, from the first to the last' },
  ],
  states: {
    short: { title: 'Rename role' },
    described: {
      title: 'Delete conversation?',
      description: 'Its 12 turns go for good. The list of people stays.',
    },
    wide: { title: 'Edit brief', size: 'medium' },
  },
} as const satisfies StateInventory<DialogProps>;
