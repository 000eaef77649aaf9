import type { StateInventory } from '../../foundation/inventory.ts';
import type { FileInputProps } from './FileInput.tsx';

export const fileInputStates = {
  roles: ['button', 'list', 'listitem'],
  keys: [
    { key: 'Enter', does: 'opens the picker; on a button of the list takes the file out' },
    { key: 'Space', does: 'as Enter' },
  ],
  states: {
    empty: { label: 'Self-tape' },
    multiple: { label: 'Portraits', multiple: true, accept: 'image/*', hint: 'JPEG or PNG, 10 MB at most' },
    optional: { label: 'Self-tape', optional: true },
    invalid: { label: 'Self-tape', invalid: 'Choose the self-tape to send it' },
    disabled: { label: 'Self-tape', disabledReason: 'The call is closed' },
    readOnly: { label: 'Self-tape', readOnly: true },
    pending: { label: 'Self-tape', pending: true },
    marathi: { label: 'सेल्फ-टेप', lang: 'mr' },
  },
} as const satisfies StateInventory<FileInputProps>;
