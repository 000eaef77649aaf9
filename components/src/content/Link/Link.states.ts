import type { StateInventory } from '../../foundation/inventory.ts';
import type { LinkProps } from './Link.tsx';

const href = '#devika';

export const linkStates = {
  roles: ['link'],
  pattern: { name: 'Link', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/link/' },
  keys: [{ key: 'Enter', does: 'goes there' }],
  states: {
    inline: { href, children: 'Devika’s showreel' },
    standalone: { href, variant: 'standalone', children: 'All submissions' },
    quiet: { href, variant: 'quiet', children: 'All submissions' },
    current: { href, variant: 'quiet', current: 'page', children: 'Submissions' },
    external: { href, external: true, children: 'Union rates for 2026' },
    externalAlone: { href, variant: 'standalone', external: true, children: 'Union rates for 2026' },
    longText: {
      href,
      variant: 'standalone',
      external: true,
      children: 'What the production office wrote about travel, nights and the second schedule in December',
    },
    devanagari: { href, variant: 'standalone', lang: 'mr', children: 'सर्व नावे पाहा' },
  },
} as const satisfies StateInventory<LinkProps>;
