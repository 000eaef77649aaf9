import type { StateInventory } from '../../foundation/inventory.ts';
import type { AccordionProps } from './Accordion.tsx';

const items = [
  {
    id: 'plays',
    label: 'Plays',
    content: 'Tai, the elder sister. 22 to 28, Varhadi at home, Marathi at work.',
  },
  { id: 'needs', label: 'Needs', content: 'Boxes, or has trained for two months. Rides a scooter.' },
  { id: 'dates', label: 'Dates', content: '14 December to 20 January, nights in the second week.' },
] as const;

export const accordionStates = {
  roles: ['heading', 'button', 'region'],
  pattern: { name: 'Accordion', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/accordion/' },
  keys: [
    { key: 'Enter', does: 'opens or closes the section' },
    { key: 'Space', does: 'opens or closes the section' },
    { key: 'ArrowDown', does: 'goes to the next heading, from the last to the first' },
    { key: 'ArrowUp', does: 'goes to the heading before, from the first to the last' },
    { key: 'Home', does: 'goes to the first heading' },
    { key: 'End', does: 'goes to the last heading' },
  ],
  states: {
    closed: { items },
    open: { items, defaultOpen: ['needs'] },
    multiple: { items, multiple: true, defaultOpen: ['plays', 'dates'] },
    oneStaysOpen: {
      items: [{ ...items[0], label: 'Who she is' }, items[1], items[2]],
      collapsible: false,
      defaultOpen: ['plays'],
    },
    disabled: { items: [items[0], { ...items[1], disabledReason: 'The brief is not in yet' }, items[2]] },
    devanagari: {
      items: [
        { id: 'plays', label: 'भूमिका', lang: 'mr', content: 'ताई, मोठी बहीण. वय २२ ते २८.' },
        { id: 'dates', label: 'तारखा', lang: 'mr', content: '१४ डिसेंबर ते २० जानेवारी.' },
      ],
      defaultOpen: ['plays'],
    },
    empty: { items: [] },
  },
} as const satisfies StateInventory<AccordionProps>;
