import type { StateInventory } from '../../foundation/inventory.ts';
import type { DrawerProps } from './Drawer.tsx';

export const drawerStates = {
  roles: ['dialog'],
  pattern: { name: 'Dialog (modal)', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/' },
  keys: [
    { key: 'Escape', does: 'asks to close' },
    { key: 'Tab', does: 'moves on inside; the page behind is out of reach' },
    { key: 'Shift+Tab', does: 'moves back inside' },
  ],
  states: {
    short: { title: 'Filter people' },
    described: { title: 'Filter people', description: '38 of 212 people are shown.' },
    wide: { title: 'Edit brief', size: 'medium' },
  },
} as const satisfies StateInventory<DrawerProps>;
