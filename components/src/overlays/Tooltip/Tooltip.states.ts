import type { StateInventory } from '../../foundation/inventory.ts';
import type { TooltipProps } from './Tooltip.tsx';

export const tooltipStates = {
  roles: ['tooltip'],
  pattern: { name: 'Tooltip', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/tooltip/' },
  keys: [{ key: 'Escape', does: 'hides the tip; focus stays' }],
  states: {
    short: { text: 'Last asked on 12 November' },
    long: {
      text: 'Asks everybody on the list for their dates again, also those who have answered, and keeps both answers',
    },
    devanagari: { lang: 'mr', text: 'शेवटचं विचारलं १२ नोव्हेंबरला' },
  },
} as const satisfies StateInventory<Partial<TooltipProps>>;
