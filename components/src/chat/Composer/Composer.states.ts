import type { StateInventory } from '../../foundation/inventory.ts';
import type { ComposerProps } from './Composer.tsx';

export const composerStates = {
  roles: ['textbox', 'button', 'status'],

  keys: [
    { key: 'Enter', does: 'sends the message' },
    { key: 'Shift+Enter', does: 'breaks the line' },
  ],
  states: {
    empty: {},
    draft: { defaultDraft: 'Ferrywoman: 24 to 30, Konkani at home, swims on camera' },
    streaming: { streaming: true },
    streamingWithDraft: { streaming: true, defaultDraft: 'Two years older is fine' },
    sixLines: { defaultDraft: 'One\ntwo\nthree\nfour\nfive\nsix\nseven' },
    nearlyFull: { maxLength: 40, defaultDraft: 'A message of nearly forty characters..' },
    tooLong: { maxLength: 20, defaultDraft: 'A message of more than twenty characters' },
    devanagari: { lang: 'mr', defaultDraft: 'आई, ४८ ते ५५, मालवणी' },
  },
} as const satisfies StateInventory<ComposerProps>;
