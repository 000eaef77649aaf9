import type { StateInventory } from '../../foundation/inventory.ts';
import type { TextAreaProps } from './TextArea.tsx';

export const textAreaStates = {
  roles: ['textbox'],
  keys: [{ key: 'Enter', does: 'starts a line' }],
  states: {
    filled: { label: 'Brief', defaultValue: 'Elder sister, plays 22 to 28, boxes on camera.' },
  },
} as const satisfies StateInventory<TextAreaProps>;
