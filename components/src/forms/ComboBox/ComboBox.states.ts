import type { StateInventory } from '../../foundation/inventory.ts';
import type { ComboBoxProps } from './ComboBox.tsx';
import type { ComboBoxOption } from './option.ts';

/** Dialects a casting desk asks for. */
export const dialects: readonly ComboBoxOption[] = [
  { value: 'agri', label: 'Agri Koli', hint: 'Raigad coast' },
  { value: 'ahirani', label: 'Ahirani', hint: 'Khandesh' },
  { value: 'awadhi', label: 'Awadhi' },
  { value: 'bambaiya', label: 'Bambaiya Hindi' },
  { value: 'bundeli', label: 'Bundeli' },
  { value: 'haryanvi', label: 'Haryanvi' },
  { value: 'konkani', label: 'Konkani', disabledReason: 'No dialect coach on this shoot' },
  { value: 'malvani', label: 'Malvani', hint: 'Sindhudurg' },
  { value: 'varhadi', label: 'वऱ्हाडी', hint: 'विदर्भ', lang: 'mr' },
];

export const comboBoxStates = {
  roles: ['combobox', 'listbox', 'option'],
  pattern: { name: 'Combobox', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/combobox/' },
  keys: [
    { key: 'a letter', does: 'types, opens the list, and leaves the options that match' },
    {
      key: 'ArrowDown',
      does: 'opens on the first or the chosen option; goes to the next, from the last to the first',
    },
    { key: 'ArrowUp', does: 'opens on the last option; goes to the one before, from the first to the last' },
    { key: 'Alt+ArrowDown', does: 'opens without going to an option' },
    { key: 'Alt+ArrowUp', does: 'closes' },
    { key: 'PageDown', does: 'goes ten options on' },
    { key: 'PageUp', does: 'goes ten options back' },
    { key: 'Enter', does: 'takes the active option; sends the form where the list is closed' },
    { key: 'Escape', does: 'closes; where closed, clears' },
    { key: 'Home', does: 'moves the caret to the start' },
    { key: 'End', does: 'moves the caret to the end' },
    { key: 'Tab', does: 'takes the active option and goes on' },
    { key: 'Backspace', does: 'deletes; at the start of the input takes the last tag away' },
  ],
  states: {
    empty: { placeholder: 'Malvani' },
    chosen: { defaultValue: 'malvani' },
    hint: { hint: 'As spoken at home' },
    optional: { optional: true },
    invalid: { invalid: 'Choose the dialect of the sides' },
    disabled: { defaultValue: 'malvani', disabledReason: 'The brief is locked' },
    readOnly: { defaultValue: 'malvani', readOnly: true },
    pending: { pending: true, defaultValue: 'malvani' },
    multiple: { multiple: true, defaultValue: ['malvani', 'varhadi', 'bambaiya'] },
    multipleReadOnly: { multiple: true, defaultValue: ['malvani', 'varhadi'], readOnly: true },
    freeEntry: { freeEntry: true, defaultValue: 'Samvedi, as in Vasai' },
  },
} as const satisfies StateInventory<ComboBoxProps>;
