import type { StateInventory } from '../../foundation/inventory.ts';
import type { TagGroupProps } from './TagGroup.tsx';

// What a removal does is the caller's.
const nothing = () => {};
const items = [
  { id: 'age', label: 'Plays 22 to 28' },
  { id: 'dialect', label: 'Varhadi' },
  { id: 'skill', label: 'Boxes' },
  { id: 'dates', label: 'Free 14 to 20 December' },
] as const;

export const tagGroupStates = {
  roles: ['grid', 'row', 'gridcell', 'button'],
  pattern: { name: 'Grid', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/grid/' },
  keys: [
    { key: 'ArrowRight', does: 'goes to the next tag; so does ArrowDown' },
    { key: 'ArrowLeft', does: 'goes to the tag before; so does ArrowUp' },
    { key: 'Home', does: 'goes to the first tag' },
    { key: 'End', does: 'goes to the last tag' },
    { key: 'PageDown', does: 'goes five tags on' },
    { key: 'PageUp', does: 'goes five tags back' },
    { key: 'Delete', does: 'removes the tag; so does Backspace' },
    { key: 'Space', does: 'chooses the tag, where tags can be chosen; so does Enter' },
    { key: 'F2', does: 'goes to the button of the tag, and back; so does Enter where tags cannot be chosen' },
    { key: 'Escape', does: 'goes back from the button to the tag' },
  ],
  states: {
    removable: { label: 'Filters', items, onRemove: nothing },
    readOnly: { label: 'Asked for', items },
    single: { label: 'Sort by', items, selectionMode: 'single', defaultSelected: ['dialect'] },
    multiple: {
      label: 'Filters',
      items,
      onRemove: nothing,
      selectionMode: 'multiple',
      defaultSelected: ['age', 'skill'],
    },
    longText: {
      label: 'Filters',
      onRemove: nothing,
      items: [
        { id: 'long', label: 'Has held a whole scene in Varhadi or Puneri on camera, on file with a source' },
      ],
    },
    devanagari: {
      label: 'गाळण्या',
      lang: 'mr',
      onRemove: nothing,
      items: [
        { id: 'age', label: 'वय २२ ते २८' },
        { id: 'dialect', label: 'वऱ्हाडी' },
      ],
    },
    empty: { label: 'Filters', items: [], onRemove: nothing },
  },
} as const satisfies StateInventory<TagGroupProps>;
