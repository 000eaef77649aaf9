import type { StateInventory } from '../../foundation/inventory.ts';
import type { CheckboxGroupProps } from './CheckboxGroup.tsx';

const languages = [
  { value: 'mr', label: 'Marathi' },
  { value: 'hi', label: 'Hindi' },
  { value: 'kok', label: 'Konkani' },
];

export const checkboxGroupStates = {
  roles: ['group', 'checkbox'],
  pattern: { name: 'Checkbox', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/checkbox/' },
  keys: [
    { key: 'Tab', does: 'goes to the next box' },
    { key: 'Space', does: 'checks or unchecks; on the box for all: all, none, the last choice' },
  ],
  states: {
    mixed: { label: 'Speaks', options: languages, selectAll: 'All languages', defaultValue: ['mr', 'hi'] },
    none: { label: 'Speaks', options: languages },
    all: {
      label: 'Speaks',
      options: languages,
      selectAll: 'All languages',
      defaultValue: ['mr', 'hi', 'kok'],
    },
    hints: {
      label: 'Skills',
      hint: 'Only what can be shown on the day',
      options: [
        { value: 'box', label: 'Boxing', hint: 'Two years of training or more' },
        { value: 'swim', label: 'Swimming', disabledReason: 'The scene in the well was cut' },
      ],
      defaultValue: ['box'],
    },
    invalid: { label: 'Speaks', options: languages, invalid: 'Choose at least one language of the role' },
    disabled: {
      label: 'Speaks',
      options: languages,
      defaultValue: ['mr'],
      disabledReason: 'The brief is closed',
    },
    readOnly: { label: 'Speaks', options: languages, defaultValue: ['mr'], readOnly: true },
    pending: { label: 'Speaks', options: languages, defaultValue: ['mr'], pending: true },
    optional: { label: 'Speaks', options: languages, optional: true },
    empty: { label: 'Speaks', options: [], hint: 'The brief names no language' },
    marathi: {
      label: 'भाषा',
      lang: 'mr',
      options: [
        { value: 'mr', label: 'मराठी' },
        { value: 'en', label: 'English', lang: 'en' },
      ],
      selectAll: 'सर्व भाषा',
      defaultValue: ['mr'],
    },
  },
} as const satisfies StateInventory<CheckboxGroupProps>;
