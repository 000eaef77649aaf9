import type { StateInventory } from '../../foundation/inventory.ts';
import type { ToolbarProps } from './Toolbar.tsx';

export const toolbarStates = {
  roles: ['toolbar', 'group'],
  pattern: { name: 'Toolbar', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/' },
  keys: [
    { key: 'Tab', does: 'comes in on the control that had focus last, and goes out' },
    { key: 'ArrowRight', does: 'goes to the next control, from the last to the first' },
    { key: 'ArrowLeft', does: 'goes to the control before, from the first to the last' },
    {
      key: 'ArrowDown',
      does: 'upright: goes to the next control; in a row to the next radio button of a group',
    },
    { key: 'ArrowUp', does: 'upright: goes to the control before; in a row to the radio button before' },
    { key: 'Home', does: 'goes to the first control' },
    { key: 'End', does: 'goes to the last control' },
  ],
  states: {
    horizontal: { label: 'Shortlist' },
    vertical: { label: 'Shortlist', orientation: 'vertical' },
  },
} as const satisfies StateInventory<ToolbarProps>;
