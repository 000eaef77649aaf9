import type { StateInventory } from '../../foundation/inventory.ts';
import type { SlateBarProps } from './SlateBar.tsx';
import { asked } from '../sample.ts';
import { askedInMarathi } from '../sample.mr.ts';

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
    long: {
      roleName: 'Ferrywoman who raced as a girl, lead, all three timelines',
      asked: asked.map((demand) =>
        demand.id === 'speaks'
          ? { ...demand, text: 'Konkani, native, and Portuguese for two songs' }
          : demand,
      ),
      onEditBrief: () => {},
    },
    devanagari: { roleName: 'होडीवाली, मुख्य भूमिका', asked: askedInMarathi, onEditBrief: () => {}, lang: 'mr' },
  },
} as const satisfies StateInventory<SlateBarProps>;
