import type { StateInventory } from '../../foundation/inventory.ts';
import type { TextFieldProps } from './TextField.tsx';

export const textFieldStates = {
  roles: ['textbox'],
  keys: [],
  states: {
    empty: { label: 'Project', placeholder: 'Girgaon Gym' },
    filled: { label: 'Project', defaultValue: 'Girgaon Gym, season 1' },
    hint: { label: 'Project', hint: 'As on the call sheet' },
    optional: { label: 'Note', optional: true },
    invalid: {
      label: 'Fee',
      defaultValue: '40,000 $',
      invalid: 'Give the fee in rupees a day, such as ₹40,000',
    },
    disabled: { label: 'Fee', defaultValue: '₹40,000 a day', disabledReason: 'Fees are set by the office' },
    readOnly: { label: 'Role', defaultValue: 'Tai, lead', readOnly: true },
    marathi: { label: 'भूमिका', lang: 'mr', defaultValue: 'ताई, मोठी बहीण' },
  },
} as const satisfies StateInventory<TextFieldProps>;
