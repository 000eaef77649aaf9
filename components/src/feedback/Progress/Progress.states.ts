import type { StateInventory } from '../../foundation/inventory.ts';
import type { ProgressProps } from './Progress.tsx';

export const progressStates = {
  roles: ['progressbar'],
  keys: [],
  states: {
    started: { label: 'Reading the roster', value: 0, max: 212 },
    half: { label: 'Reading the roster', value: 104, max: 212 },
    done: { label: 'Reading the roster', value: 212, max: 212 },
    ownWords: { label: 'Reading the roster', value: 104, max: 212, valueText: '108 rows to go' },
    unknown: { label: 'Asking 12 people for their dates' },
    small: { label: 'Asking for dates', size: 'small' },
    smallValue: { label: 'Asking for dates', size: 'small', value: 3, max: 12 },
    long: {
      label: 'Reading the roster of the office at Girgaon and of the one at Pune, with all tapes and sizes',
      value: 104,
      max: 212,
    },
    devanagari: { label: 'यादी वाचत आहे', lang: 'mr', value: 104, max: 212, valueText: '२१२ पैकी १०४' },
  },
} as const satisfies StateInventory<ProgressProps>;
