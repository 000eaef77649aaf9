import type { StateInventory } from '../../foundation/inventory.ts';
import type { ToastOptions } from './queue.ts';

const nothing = () => {};

export const toastStates = {
  roles: ['region', 'status', 'alert', 'button'],
  pattern: { name: 'Alert', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/alert/' },
  keys: [
    { key: 'F6', does: 'goes to the messages, and back' },
    { key: 'Escape', does: 'closes the message that holds focus' },
  ],
  states: {
    undo: { text: 'Tai moved to Girgaon Gym', tone: 'ok', action: { label: 'Undo', onAction: nothing } },
    info: { text: 'Two people have answered', durationMs: Infinity },
    warn: { text: 'The fee is above what the brief allows', tone: 'warn', durationMs: Infinity },
    bad: {
      text: 'The avail check was not sent: no connection',
      tone: 'bad',
      action: { label: 'Send again', onAction: nothing },
    },
    long: {
      text: 'Chitrangi Sonavdekar is now first on the list for Tai, after she sent a new tape and dates for November and December that clash with nothing',
      durationMs: Infinity,
    },
    devanagari: { text: 'तारखा विचारल्या', tone: 'ok', lang: 'mr', durationMs: Infinity },
  },
} as const satisfies StateInventory<ToastOptions>;
