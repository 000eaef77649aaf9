import type { StateInventory } from '../../foundation/inventory.ts';
import type { SuggestionListProps } from './SuggestionList.tsx';

const steps = [
  { label: 'Draft avail check for Devika', prompt: 'Draft an avail check for Devika' },
  { label: 'Konkani, fluent is fine', prompt: 'Fluent Konkani is fine' },
  { label: 'Include Nashik', prompt: 'Include Nashik' },
  { label: 'Lift the fee limit', prompt: 'Lift the fee limit' },
];

export const suggestionListStates = {
  roles: ['list', 'listitem', 'button'],
  pattern: { name: 'Button', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/button/' },
  keys: [
    { key: 'Enter', does: 'takes the step' },
    { key: 'Space', does: 'takes the step' },
  ],
  states: {
    four: { items: steps },
    one: { items: steps.slice(0, 1) },
    long: {
      items: [
        { label: 'Draft avail checks for all three people who clear everything', prompt: 'x' },
        ...steps.slice(1),
      ],
    },
    devanagari: {
      items: [
        { label: 'तारखा विचारा', prompt: 'x' },
        { label: 'नाशिकही चालेल', prompt: 'y' },
      ],
      lang: 'mr',
    },
  },
} as const satisfies StateInventory<SuggestionListProps>;
