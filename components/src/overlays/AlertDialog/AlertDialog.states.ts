import type { StateInventory } from '../../foundation/inventory.ts';
import type { AlertDialogProps } from './AlertDialog.tsx';

const question = {
  title: 'Delete conversation?',
  description: 'Its 12 turns go for good. The list of people stays.',
  confirmLabel: 'Delete',
} as const;

export const alertDialogStates = {
  roles: ['alertdialog'],
  pattern: {
    name: 'Alert and message dialogs',
    url: 'https://www.w3.org/WAI/ARIA/apg/patterns/alertdialog/',
  },
  keys: [
    { key: 'Escape', does: 'does not agree, and closes' },
    { key: 'Tab', does: 'moves on inside; the page behind is out of reach' },
    { key: 'Shift+Tab', does: 'moves back inside' },
  ],
  states: {
    question,
    ownCancel: { ...question, cancelLabel: 'Keep it' },
    pending: { ...question, pending: true },
    disabled: { ...question, disabledReason: 'Two people still write in it' },
  },
} as const satisfies StateInventory<AlertDialogProps>;
