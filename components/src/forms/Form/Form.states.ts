import type { StateInventory } from '../../foundation/inventory.ts';
import type { FormProps } from './Form.tsx';

export const formStates = {
  roles: ['form', 'group', 'link'],
  keys: [
    {
      key: 'Enter',
      does: 'in a field of one line sends the form; on an entry of the summary goes to its field',
    },
  ],
  states: {
    empty: {},
    errors: { errors: { project: 'Name the project', fee: 'Give the fee in rupees' } },
    oneError: { errors: { '': 'The brief was changed on another device. Read it again before you save.' } },
    pending: { pending: true },
  },
} as const satisfies StateInventory<FormProps>;
