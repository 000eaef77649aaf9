import type { StateInventory } from '../../foundation/inventory.ts';
import type { DisclosureProps } from './Disclosure.tsx';

const children = 'Passed on 2 December: dates clash with the second schedule. Kept as backup for Coach.';

export const disclosureStates = {
  roles: ['heading', 'button'],
  pattern: { name: 'Disclosure', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/' },
  keys: [
    { key: 'Enter', does: 'shows or hides the panel' },
    { key: 'Space', does: 'shows or hides the panel' },
  ],
  states: {
    closed: { label: 'Passed, 6', children },
    open: { label: 'Passed, 6', defaultOpen: true, children },
    disabled: { label: 'Passed', disabledReason: 'Nobody has been passed on yet', children },
    longText: {
      label: 'Everything that was said about dates, fees and travel between the second and third round',
      defaultOpen: true,
      children,
    },
    devanagari: {
      label: 'नाकारलेले, ६',
      lang: 'mr',
      defaultOpen: true,
      children: '२ डिसेंबरला नाकारले: तारखा जुळत नाहीत.',
    },
  },
} as const satisfies StateInventory<DisclosureProps>;
