import { complain, twice } from '../../foundation/complain.ts';
import type { Icon } from '../../foundation/icons/index.ts';

interface BaseItem {
  /** Stable within the menu. */
  id: string;
  label: string;
  icon?: Icon;
  /** A few words under the label; read as its description. */
  hint?: string;
  /** Why the entry cannot be chosen now; shown in the place of the hint. */
  disabledReason?: string;
  /** BCP 47 tag of the label, where it differs from the page. */
  lang?: string;
}

/** One thing to choose. */
export interface MenuItem extends BaseItem {
  /** Where set, the entry is one of a choice, and this says whether it is the chosen one. */
  checked?: boolean;
  /** With `checked`: others may be checked beside it, and the menu stays open when it is pressed. */
  multiple?: boolean;
  /** Keys that do the same, as `aria-keyshortcuts` writes them: `Control+E`. The menu shows them only. */
  shortcut?: string;
  /** Marks what cannot be taken back. */
  destructive?: boolean;
  onSelect: () => void;
}

/** An entry that opens a menu of its own. */
export interface MenuBranch extends BaseItem {
  items: readonly MenuEntry[];
}

/** Entries under a word of their own. */
export interface MenuGroup {
  /** Names the group; shown above it. */
  group: string;
  items: readonly (MenuItem | MenuBranch)[];
}

/** An entry: an item, an item with a menu of its own, a group, or a line between groups. */
export type MenuEntry = MenuItem | MenuBranch | MenuGroup | 'separator';

/** Says to the developer what is wrong with the entries of one menu. */
export function complainOf(items: readonly MenuEntry[]) {
  const ids = items.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'group' in entry ? entry.items.map(({ id }) => id) : [entry.id];
  });
  const double = twice(ids);
  if (double !== undefined)
    complain('Menu', `the id "${double}" comes twice`, 'React mixes the entries up', 'Make ids unique.');
  if (ids.length === 0)
    complain('Menu', 'it has no entries', 'there is nothing to go to', 'Leave the menu out, or block it.');
}
