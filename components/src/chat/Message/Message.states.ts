import type { StateInventory } from '../../foundation/inventory.ts';
import type { MessageProps } from './Message.tsx';

export const messageStates = {
  roles: ['article'],

  keys: [],
  states: {
    you: { speaker: 'you', time: '2026-11-22T05:12:00Z', timeZone: 'Asia/Kolkata' },
    assistant: { speaker: 'assistant', time: '2026-11-22T05:12:00Z', timeZone: 'Asia/Kolkata' },
    timeless: { speaker: 'you' },
  },
} as const satisfies StateInventory<MessageProps>;
