import type { StateInventory } from '../../foundation/inventory.ts';
import type { ServiceStatusProps } from './ServiceStatus.tsx';

export const serviceStatusStates = {
  roles: [],

  keys: [],
  states: {
    claude: { state: 'claude' },
    embedded: { state: 'embedded' },
    offline: { state: 'offline' },
  },
} as const satisfies StateInventory<ServiceStatusProps>;
