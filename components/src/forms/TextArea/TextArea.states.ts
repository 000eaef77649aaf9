import type { StateInventory } from '../../foundation/inventory.ts';
import type { TextAreaProps } from './TextArea.tsx';

const brief = 'Elder sister, plays 22 to 28, boxes on camera.';

export const textAreaStates = {
  roles: ['textbox'],
  keys: [{ key: 'Enter', does: 'starts a line' }],
  states: {
    filled: { label: 'Brief', defaultValue: brief },
    empty: { label: 'Brief', placeholder: 'Who she is, and what she has to do on camera' },
    oneRow: { label: 'Brief', rows: 1 },
    capped: {
      label: 'Brief',
      maxRows: 4,
      defaultValue: Array.from({ length: 8 }, (_, at) => `Scene ${at + 1}: at the gym, night.`).join('\n'),
    },
    limit: { label: 'Brief', defaultValue: brief, limit: 200 },
    overLimit: { label: 'Brief', defaultValue: brief, limit: 40 },
    hint: { label: 'Brief', hint: 'Two or three sentences are enough' },
    optional: { label: 'Note', optional: true },
    invalid: { label: 'Brief', invalid: 'Say what the role asks for', limit: 200 },
    disabled: { label: 'Brief', defaultValue: brief, disabledReason: 'The brief is closed' },
    readOnly: { label: 'Brief', defaultValue: brief, readOnly: true },
    pending: { label: 'Brief', defaultValue: brief, pending: true },
    marathi: { label: 'भूमिका', lang: 'mr', defaultValue: 'मोठी बहीण, वय २२ ते २८, बॉक्सिंग करते.', limit: 100 },
  },
} as const satisfies StateInventory<TextAreaProps>;
