import { CalendarIcon, SelfTapeIcon, TalentIcon } from '../../foundation/icons/index.ts';
import type { StateInventory } from '../../foundation/inventory.ts';
import type { TabsProps } from './Tabs.tsx';

const items = [
  { id: 'facts', label: 'Facts', panel: 'Plays 22 to 28. Marathi, native. Boxing on file since March.' },
  { id: 'tapes', label: 'Self-tapes', panel: 'Two takes of scene 4, sent on Tuesday.' },
  { id: 'dates', label: 'Dates', panel: 'Free from 14 December. First refusal to 20 January.' },
] as const;

export const tabsStates = {
  roles: ['tablist', 'tab', 'tabpanel'],
  pattern: { name: 'Tabs', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/tabs/' },
  keys: [
    { key: 'Tab', does: 'goes to the selected tab, then into its panel' },
    { key: 'ArrowRight', does: 'goes to the next tab, from the last to the first; ArrowDown in a column' },
    { key: 'ArrowLeft', does: 'goes to the tab before, from the first to the last; ArrowUp in a column' },
    { key: 'Home', does: 'goes to the first tab' },
    { key: 'End', does: 'goes to the last tab' },
    { key: 'Enter', does: 'opens the tab, where focus alone does not' },
    { key: 'Space', does: 'opens the tab, where focus alone does not' },
  ],
  states: {
    horizontal: { label: 'About Devika', items },
    vertical: { label: 'About Devika', items, orientation: 'vertical', defaultSelected: 'tapes' },
    manual: { label: 'About Devika', items, activation: 'manual' },
    icons: {
      label: 'About Devika',
      items: [
        { ...items[0], icon: TalentIcon },
        { ...items[1], icon: SelfTapeIcon },
        { ...items[2], icon: CalendarIcon },
      ],
    },
    disabled: {
      label: 'About Devika',
      items: [items[0], { ...items[1], disabledReason: 'No tape has come in yet' }, items[2]],
    },
    devanagari: {
      label: 'देविकाबद्दल',
      items: [
        { id: 'facts', label: 'माहिती', lang: 'mr', panel: 'वय २२ ते २८. मराठी मातृभाषा.' },
        { id: 'dates', label: 'तारखा', lang: 'mr', panel: '१४ डिसेंबरपासून मोकळी.' },
      ],
    },
    many: {
      label: 'Shooting days',
      defaultSelected: 'day-14',
      items: Array.from({ length: 24 }, (_, at) => ({
        id: `day-${at + 1}`,
        label: `Day ${at + 1}`,
        panel: `Call at 07:00, scene ${at + 3}.`,
      })),
    },
    empty: { label: 'About Devika', items: [] },
  },
} as const satisfies StateInventory<TabsProps>;
