import { ClockIcon, HoldIcon } from '../../foundation/icons/index.ts';
import type { StateInventory } from '../../foundation/inventory.ts';
import type { BadgeProps } from './Badge.tsx';

export const badgeStates = {
  roles: [],
  keys: [],
  states: {
    neutral: { children: 'Considered' },
    ok: { tone: 'ok', children: 'Confirmed' },
    warn: { tone: 'warn', children: 'First refusal, second position' },
    bad: { tone: 'bad', children: 'Booked to 14 Dec' },
    info: { tone: 'info', children: 'Avail check sent' },
    teal: { tone: 'teal', children: 'On file' },
    ownGlyph: { tone: 'warn', icon: HoldIcon, children: 'On hold' },
    neutralGlyph: { icon: ClockIcon, children: 'Due on Friday' },
    noGlyph: { tone: 'ok', icon: null, children: 'Confirmed' },
    count: { count: 4, children: 'new submissions' },
    manyCounted: { tone: 'info', count: 128, children: 'new submissions' },
    longText: {
      tone: 'bad',
      children: 'Booked on another production until the fourteenth of December, asked from the ninth',
    },
    devanagari: { tone: 'ok', lang: 'mr', children: 'निश्चित' },
  },
} as const satisfies StateInventory<BadgeProps>;
