import type { StateInventory } from '../../foundation/inventory.ts';
import type { SlateBarProps } from './SlateBar.tsx';
import { asked } from '../sample.ts';

export const slateBarStates = {
  roles: ['group', 'list', 'button'],

  keys: [
    { key: 'Enter', does: 'opens the brief' },
    { key: 'Space', does: 'opens the brief' },
  ],
  states: {
    full: { roleName: 'Ferrywoman, lead', asked },
    editable: { roleName: 'Ferrywoman, lead', asked, onEditBrief: () => {} },
    columnsOnly: { roleName: 'Ferrywoman, lead', asked: asked.slice(0, 3) },
    oneDemand: { roleName: 'Ferrywoman', asked: asked.slice(1, 2) },
    nameless: { asked },
  },
} as const satisfies StateInventory<SlateBarProps>;
