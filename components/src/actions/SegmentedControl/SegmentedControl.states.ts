import { CompareIcon, ListsIcon, TalentIcon } from '../../foundation/icons/index.ts';
import type { StateInventory } from '../../foundation/inventory.ts';
import type { SegmentedControlProps } from './SegmentedControl.tsx';

const views = [
  { value: 'cards', label: 'Cards' },
  { value: 'table', label: 'Table' },
  { value: 'board', label: 'Board' },
] as const;
const single = { label: 'View', segments: views, defaultValue: 'cards' } as const;

export const segmentedControlStates = {
  roles: ['radiogroup', 'radio', 'group', 'button'],
  pattern: { name: 'Radio group', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/radio/' },
  keys: [
    { key: 'ArrowRight', does: 'chooses the next one, from the last the first' },
    { key: 'ArrowDown', does: 'chooses the next one, from the last the first' },
    { key: 'ArrowLeft', does: 'chooses the one before, from the first the last' },
    { key: 'ArrowUp', does: 'chooses the one before, from the first the last' },
    { key: 'Space', does: 'chooses the one with focus; with `multiple` adds or takes it away' },
  ],
  states: {
    single,
    none: { label: 'View', segments: views },
    small: { ...single, size: 'small' },
    icons: {
      ...single,
      segments: [
        { ...views[0], icon: TalentIcon },
        { ...views[1], icon: ListsIcon },
        { ...views[2], icon: CompareIcon },
      ],
    },
    iconsAlone: {
      ...single,
      segments: [
        { ...views[0], icon: TalentIcon, iconOnly: true },
        { ...views[1], icon: ListsIcon, iconOnly: true },
      ],
    },
    multiple: {
      label: 'Free in',
      multiple: true,
      defaultValue: ['nov', 'jan'],
      segments: [
        { value: 'nov', label: 'November' },
        { value: 'dec', label: 'December' },
        { value: 'jan', label: 'January' },
      ],
    },
    blockedSegment: {
      ...single,
      segments: [views[0], { ...views[1], disabledReason: 'Pick two people first' }, views[2]],
    },
    disabled: { ...single, disabledReason: 'The office has set it' },
    hint: { ...single, hint: 'Kept in this browser' },
    invalid: { label: 'View', segments: views, invalid: 'Choose how to see the list' },
    long: {
      label: 'Where the people are asked for their dates',
      defaultValue: 'agent',
      segments: [
        { value: 'agent', label: 'By their agent, in the words of the office' },
        { value: 'self', label: 'Themselves' },
        { value: 'both', label: 'Both, one after the other' },
      ],
    },
    devanagari: {
      label: 'भाषा',
      lang: 'mr',
      defaultValue: 'mr',
      segments: [
        { value: 'en', label: 'English', lang: 'en' },
        { value: 'hi', label: 'हिन्दी', lang: 'hi' },
        { value: 'mr', label: 'मराठी' },
      ],
    },
  },
} as const satisfies StateInventory<SegmentedControlProps>;
