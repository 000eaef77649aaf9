import type { StateInventory } from '../../foundation/inventory.ts';
import type { SwitchProps } from './Switch.tsx';

export const switchStates = {
  roles: ['switch'],
  pattern: { name: 'Switch', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/switch/' },
  keys: [{ key: 'Space', does: 'turns it on or off; so does Enter' }],
  states: {
    off: { label: 'Share with the director' },
    on: { label: 'Share with the director', defaultChecked: true },
    hint: { label: 'Share with the director', hint: 'Fees stay in the office' },
    invalid: { label: 'Share with the director', invalid: 'Name a director before you share the list' },
    disabled: { label: 'Share with the director', disabledReason: 'The list is empty' },
    disabledOn: {
      label: 'Share with the director',
      defaultChecked: true,
      disabledReason: 'The project is closed',
    },
    readOnly: { label: 'Share with the director', defaultChecked: true, readOnly: true },
    pending: { label: 'Share with the director', defaultChecked: true, pending: true },
    long: {
      label:
        'Show people who are booked on some of the days, and say beside each of them which days of the shoot are still free',
    },
    marathi: { label: 'दिग्दर्शकाला दाखवा', lang: 'mr', defaultChecked: true },
  },
} as const satisfies StateInventory<SwitchProps>;
