import { CompareIcon, DeleteIcon, EditIcon } from '../../foundation/icons/index.ts';
import type { StateInventory } from '../../foundation/inventory.ts';
import type { MenuProps } from './Menu.tsx';

// Stories and checks open the menus; what the entries would do is the caller's.
const nothing = () => {};

export const menuStates = {
  roles: ['menu', 'menuitem', 'menuitemradio', 'separator'],
  pattern: { name: 'Menu button', url: 'https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/' },
  keys: [
    { key: 'Enter', does: 'opens on the first entry; chooses an entry' },
    { key: 'Space', does: 'opens on the first entry; chooses an entry' },
    { key: 'ArrowDown', does: 'opens on the first entry; goes to the next, from the last to the first' },
    { key: 'ArrowUp', does: 'opens on the last entry; goes to the one before, from the first to the last' },
    { key: 'Home', does: 'goes to the first entry' },
    { key: 'End', does: 'goes to the last entry' },
    { key: 'Escape', does: 'closes and gives focus back' },
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
