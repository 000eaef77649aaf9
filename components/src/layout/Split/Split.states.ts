import type { StateInventory } from '../../foundation/inventory.ts';
import type { SplitProps } from './Split.tsx';

export const splitStates = {
  roles: ['group', 'separator'],
  pattern: { name: 'Window splitter', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/' },
  keys: [
    { key: 'ArrowRight', does: 'moves the splitter to the right' },
    { key: 'ArrowLeft', does: 'moves the splitter to the left' },
    { key: 'ArrowDown', does: 'moves a horizontal splitter down' },
    { key: 'ArrowUp', does: 'moves a horizontal splitter up' },
    { key: 'Home', does: 'gives the first pane its least share' },
    { key: 'End', does: 'gives the first pane its greatest share' },
    { key: 'Enter', does: 'puts the first pane away, or brings it back' },
    { key: 'F6', does: 'goes to the other pane' },
  ],
  states: {
    half: { defaultValue: 50 },
    limited: { defaultValue: 30, min: 20, max: 60 },
    horizontal: { orientation: 'horizontal' },
    collapsed: { defaultValue: 0 },
  },
} as const satisfies StateInventory<SplitProps>;
