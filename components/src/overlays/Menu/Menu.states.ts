import { CompareIcon, DeleteIcon, EditIcon, LinkIcon } from '../../foundation/icons/index.ts';
import type { StateInventory } from '../../foundation/inventory.ts';
import type { MenuProps } from './Menu.tsx';

// Stories and checks open the menus; what the entries would do is the caller's.
const nothing = () => {};

export const menuStates = {
  roles: ['menu', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'group', 'separator'],
  pattern: { name: 'Menu button', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/' },
  keys: [
    { key: 'Enter', does: 'opens on the first entry; chooses an entry and closes' },
    { key: 'Space', does: 'opens on the first entry; chooses an entry; checks without closing' },
    { key: 'ArrowDown', does: 'opens on the first entry; goes to the next, from the last to the first' },
    { key: 'ArrowUp', does: 'opens on the last entry; goes to the one before, from the first to the last' },
    { key: 'ArrowRight', does: 'opens the menu of an entry; ArrowLeft from right to left' },
    { key: 'ArrowLeft', does: 'closes the menu of an entry; ArrowRight from right to left' },
    { key: 'Home', does: 'goes to the first entry' },
    { key: 'End', does: 'goes to the last entry' },
    { key: 'Escape', does: 'closes one menu and gives focus back to what opened it' },
    { key: 'Tab', does: 'closes and goes on from the trigger' },
    { key: 'a letter', does: 'goes to the next entry that starts with it' },
  ],
  states: {
    actions: {
      label: 'More actions',
      items: [
        { id: 'rename', label: 'Rename', icon: EditIcon, onSelect: nothing },
        {
          id: 'compare',
          label: 'Compare',
          icon: CompareIcon,
          disabledReason: 'Pick two people first',
          onSelect: nothing,
        },
        { id: 'copy', label: 'Copy link', icon: LinkIcon, onSelect: nothing },
        {
          id: 'move',
          label: 'Move to',
          items: [
            { id: 'gym', label: 'Girgaon Gym', onSelect: nothing },
            { id: 'ferry', label: 'Last Ferry to Gorai', onSelect: nothing },
          ],
        },
        'separator',
        {
          id: 'delete',
          label: 'Delete conversation',
          icon: DeleteIcon,
          destructive: true,
          onSelect: nothing,
        },
      ],
    },
    branches: {
      label: 'More actions',
      items: [
        { id: 'rename', label: 'Rename', icon: EditIcon, shortcut: 'Control+E', onSelect: nothing },
        {
          id: 'move',
          label: 'Move to',
          hint: 'Its people come along',
          items: [
            { id: 'gym', label: 'Girgaon Gym', onSelect: nothing },
            {
              id: 'ferry',
              label: 'Last Ferry to Gorai, the series with the long working title',
              items: [
                { id: 'ferry-1', label: 'Season 1', onSelect: nothing },
                { id: 'ferry-2', label: 'Season 2', onSelect: nothing },
              ],
            },
          ],
        },
      ],
    },
    groups: {
      label: 'View',
      triggerText: 'View',
      align: 'start',
      items: [
        {
          group: 'Columns',
          items: [
            { id: 'fee', label: 'Fee', multiple: true, checked: true, onSelect: nothing },
            { id: 'dates', label: 'Dates', multiple: true, checked: false, onSelect: nothing },
          ],
        },
        'separator',
        {
          group: 'Order',
          items: [
            { id: 'name', label: 'By name', checked: true, onSelect: nothing },
            { id: 'answer', label: 'By last answer', checked: false, onSelect: nothing },
          ],
        },
      ],
    },
    blocked: { label: 'More actions', items: [], disabledReason: 'The list is locked' },
    choice: {
      label: 'Language',
      triggerText: 'English',
      align: 'start',
      items: [
        { id: 'en', label: 'English', checked: true, onSelect: nothing },
        { id: 'hi', label: 'हिन्दी', lang: 'hi', checked: false, onSelect: nothing },
        { id: 'mr', label: 'मराठी', lang: 'mr', checked: false, onSelect: nothing },
      ],
    },
  },
} as const satisfies StateInventory<MenuProps>;
