import type { StateInventory } from '../../foundation/inventory.ts';
import type { SelectProps } from './Select.tsx';

const options = [
  { value: 'mumbai', label: 'Mumbai' },
  { value: 'pune', label: 'Pune' },
  { value: 'nashik', label: 'Nashik' },
  { value: 'kolhapur', label: 'Kolhapur' },
];

export const selectStates = {
  roles: ['combobox'],
  keys: [
    { key: 'ArrowDown', does: 'chooses the next option; on some platforms opens the list' },
    { key: 'ArrowUp', does: 'chooses the option before' },
    { key: 'Home', does: 'chooses the first option' },
    { key: 'End', does: 'chooses the last option' },
    { key: 'a letter', does: 'chooses the next option that starts with it' },
  ],
  states: {
    chosen: { label: 'Shoots in', options, defaultValue: 'mumbai' },
    placeholder: { label: 'Shoots in', options, placeholder: 'Choose a city' },
    optional: { label: 'Shoots in', options, placeholder: 'Any city', optional: true },
    small: { label: 'Shoots in', options, size: 'small' },
    groups: {
      label: 'Stage',
      defaultValue: 'tape',
      options: [
        { value: 'asked', label: 'Avail asked', group: 'Dates' },
        { value: 'hold', label: 'On hold', group: 'Dates', disabledReason: 'the dates are not fixed' },
        { value: 'tape', label: 'Self-tape in', group: 'Auditions' },
        { value: 'call', label: 'Called back', group: 'Auditions' },
      ],
    },
    hint: { label: 'Shoots in', options, hint: 'Where most of the days are' },
    invalid: {
      label: 'Shoots in',
      options,
      placeholder: 'Choose a city',
      invalid: 'Choose the city of the shoot',
    },
    disabled: { label: 'Shoots in', options, disabledReason: 'The office sets the city' },
    readOnly: { label: 'Shoots in', options, readOnly: true },
    pending: { label: 'Shoots in', options, pending: true },
    empty: { label: 'Shoots in', options: [], placeholder: 'No city on file' },
    long: {
      label: 'Shoots in',
      options: [
        {
          value: 'far',
          label:
            'A small town between Sawantwadi and Vengurla, two hours from the nearest station and unit hotel',
        },
      ],
    },
    marathi: {
      label: 'चित्रीकरण कुठे',
      lang: 'mr',
      options: [
        { value: 'mumbai', label: 'मुंबई' },
        { value: 'pune', label: 'पुणे' },
      ],
    },
  },
} as const satisfies StateInventory<SelectProps>;
