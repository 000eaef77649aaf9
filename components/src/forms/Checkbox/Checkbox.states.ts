import type { StateInventory } from '../../foundation/inventory.ts';
import type { CheckboxProps } from './Checkbox.tsx';

export const checkboxStates = {
  roles: ['checkbox'],
  pattern: { name: 'Checkbox', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/checkbox/' },
  keys: [{ key: 'Space', does: 'checks or unchecks' }],
  states: {
    unchecked: { label: 'Rides a two-wheeler' },
    checked: { label: 'Rides a two-wheeler', defaultChecked: true },
    mixed: { label: 'All of the episode', indeterminate: true },
    hint: { label: 'Rides a two-wheeler', hint: 'With a licence that is valid on the day' },
    optional: { label: 'Rides a two-wheeler', optional: true },
    invalid: { label: 'Has read the terms', invalid: 'The avail check needs a yes to the terms' },
    disabled: { label: 'Rides a two-wheeler', disabledReason: 'The brief is closed' },
    disabledChecked: {
      label: 'Rides a two-wheeler',
      defaultChecked: true,
      disabledReason: 'The brief is closed',
    },
    readOnly: { label: 'Rides a two-wheeler', defaultChecked: true, readOnly: true },
    pending: { label: 'Rides a two-wheeler', defaultChecked: true, pending: true },
    long: {
      label:
        'Agrees that the self-tape may be shown to the director, to the producer and to the casting team of the platform until the role is closed',
    },
    marathi: { label: 'दुचाकी चालवते', lang: 'mr', defaultChecked: true },
  },
} as const satisfies StateInventory<CheckboxProps>;
