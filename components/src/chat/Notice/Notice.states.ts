import type { StateInventory } from '../../foundation/inventory.ts';
import type { NoticeProps } from './Notice.tsx';

export const noticeStates = {
  roles: ['button'],

  keys: [
    { key: 'Enter', does: 'tries again' },
    { key: 'Space', does: 'tries again' },
  ],
  states: {
    busy: { code: 'busy' },
    rateLimited: { code: 'rate_limited', retryAfterMs: 20_000, onRetry: () => {} },
    unavailable: { code: 'unavailable' },
    truncated: { code: 'truncated' },
    config: { code: 'config' },
    policy: { code: 'policy' },
    tooLong: { code: 'too_long' },
    stopped: { code: 'stopped', onRetry: () => {} },
    devanagari: { code: 'busy', text: 'क्लॉड थोडा वेळ व्यस्त आहे. तुमचे शब्द जपून ठेवले आहेत.', lang: 'mr' },
    ownWords: { code: 'busy', text: 'Claude is busy until about 11:15. Your words are kept.' },
  },
} as const satisfies StateInventory<NoticeProps>;
