import type { StateInventory } from '../../foundation/inventory.ts';
import type { BannerProps } from './Banner.tsx';

const nothing = () => {};

export const bannerStates = {
  roles: ['status', 'alert'],
  keys: [],
  states: {
    info: { children: 'The list for Tai is shared with the director.' },
    ok: { tone: 'ok', children: 'All 212 rows came in.' },
    warn: { tone: 'warn', children: 'Dates of two people are older than a month.' },
    bad: { tone: 'bad', children: '14 rows were left out: no name.', title: 'Not complete' },
    dismissed: { children: 'Fees are by the day from this season on.', onDismiss: nothing },
    appearing: { tone: 'bad', appears: true, children: 'The avail check was not sent: no connection.' },
    long: {
      tone: 'warn',
      onDismiss: nothing,
      children:
        'Chitrangi Sonavdekar and Aarohi Tandelwar are on first refusal for another series from 14 December to 9 January, so their dates may go before the director has seen their tapes.',
    },
    devanagari: { tone: 'ok', lang: 'mr', title: 'झालं', children: 'सगळ्या २१२ ओळी आल्या.' },
  },
} as const satisfies StateInventory<BannerProps>;
