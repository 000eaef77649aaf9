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
    small: { label: 'Project', defaultValue: 'Girgaon Gym', size: 'small' },
    money: {
      label: 'Fee',
      prefix: '₹',
      suffix: 'a day',
      inputMode: 'numeric',
      defaultValue: '40,000',
      hint: 'Without tax',
    },
    search: { label: 'Find a person', type: 'search', defaultValue: 'Aarohi' },
    searchEmpty: { label: 'Find a person', type: 'search', placeholder: 'Name, skill or dialect' },
    pending: { label: 'Project', defaultValue: 'Girgaon Gym', pending: true },
    moneyInvalid: { label: 'Fee', prefix: '₹', suffix: 'a day', invalid: 'Give the fee in rupees' },
    marathi: { label: 'भूमिका', lang: 'mr', defaultValue: 'ताई, मोठी बहीण' },
  },
} as const satisfies StateInventory<TextFieldProps>;
