import type { StateInventory } from '../../foundation/inventory.ts';
import type { AppShellProps } from './AppShell.tsx';

export const appShellStates = {
  roles: ['navigation', 'banner', 'main', 'region', 'complementary'],
  keys: [
    { key: 'Tab', does: 'first offers to skip to the content' },
    { key: 'Escape', does: 'puts an opened drawer or panel away and gives focus back' },
  ],
  states: {
    withPanel: {},
    withoutPanel: { panel: undefined, panelHeader: undefined, panelFooter: undefined },
    bare: { panel: undefined, railContent: undefined, railFooter: undefined, footer: undefined },
  },
} as const satisfies StateInventory<AppShellProps>;
