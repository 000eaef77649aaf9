// overlays/Menu/Menu.css.d.ts
export declare const popovers: {
  start: string;
  end: string;
};

// overlays/Menu/Menu.d.ts
import { ButtonSize, ButtonTone } from "../../actions/Button/Button.css.js";
import { Icon } from "../../foundation/icons/create-icon.js";
import "../../foundation/icons/index.js";
import { MenuEntry } from "./entries.js";
import { popovers } from "./Menu.css.js";
import { HTMLAttributes } from "react";
export interface MenuProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /** Names the trigger and the menu. */
  label: string;
  /** What can be chosen, top to bottom. */
  items: readonly MenuEntry[];
  /**
   * The glyph of the trigger.
   * @default DotsIcon
   */
  icon?: Icon;
  /** Shows this word as the trigger instead of a glyph; `label` then names the menu alone. */
  triggerText?: string;
  /** @default 'quiet' */
  tone?: ButtonTone;
  /** @default 'medium' */
  size?: ButtonSize;
  /**
   * Which edge of the trigger the menu keeps to.
   * @default 'end'
   */
  align?: keyof typeof popovers;
  /** Why the menu cannot be opened now; the trigger stays in reach and says it. */
  disabledReason?: string;
}
/** A button that opens a short list of actions or of one choice. */
export declare const Menu: import("react").ForwardRefExoticComponent<MenuProps & import("react").RefAttributes<HTMLDivElement>>;

// overlays/Menu/entries.d.ts
import { Icon } from "../../foundation/icons/create-icon.js";
import "../../foundation/icons/index.js";
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
export {};

// overlays/Menu/index.d.ts
import { Menu, MenuProps } from "./Menu.js";
import { MenuBranch, MenuEntry, MenuGroup, MenuItem } from "./entries.js";
export { Menu, type MenuBranch, type MenuEntry, type MenuGroup, type MenuItem, type MenuProps };
