import type { StateInventory } from '../../foundation/inventory.ts';
import type { StreamingTextProps } from './StreamingText.tsx';

export const streamingTextStates = {
  roles: [],

  keys: [],
  states: {
    sentence: { text: '**Devika first:** native Konkani, swims professionally.' },
    streaming: {
      text: 'Her booking ends two days before you start. Shall I ask about 2 Jan',
      streaming: true,
    },
    waiting: { text: '', streaming: true },
    lists: {
      text: 'Three ways on:\n\n1. **Two years older**\n2. Include Nashik\n3. Lift the fee limit\n\n- one\n- two',
    },
    long: {
      text: '**Nobody meets everything.** Devika comes closest: native Konkani, swims professionally, free on all forty days, and her fee is half of what you allow.\n\nTarini has the dates and the age. Konkani is not on file for her, so it is worth a call before you pass:\n\n- Ask Teapot Talent whether she speaks it at home\n- Ask for a voice note, two minutes, any story she likes\n\nFarzana is out on dates and on fee.',
    },
    link: { text: 'The [rules for minors](https://example.org/minors) apply.' },
    hostile: {
      text: '<img src=x onerror=alert(1)> ![pixel](https://example.org/p.png) [press](javascript:alert(1))',
    },
    devanagari: { text: '**आधी चित्रलेखा:** कोंकणी मातृभाषा, पोहता येते.', lang: 'mr' },
  },
} as const satisfies StateInventory<StreamingTextProps>;
