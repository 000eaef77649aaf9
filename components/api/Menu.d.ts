// overlays/Menu/Menu.css.d.ts
export declare const popovers: {
  start: string;
  end: string;
};

// overlays/Menu/Menu.d.ts
import { ButtonSize, ButtonTone } from "../../actions/Button/Button.css.js";
import { Icon } from "../../foundation/icons/create-icon.js";
import "../../foundation/icons/index.js";
import { MenuEntry } from "./MenuItems.js";
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
}
/** A button that opens a short list of actions or of one choice. */
export declare const Menu: import("react").ForwardRefExoticComponent<MenuProps & import("react").RefAttributes<HTMLDivElement>>;

// overlays/Menu/MenuItems.d.ts
import { Icon } from "../../foundation/icons/create-icon.js";
import "../../foundation/icons/index.js";
/** One thing to choose. */
export interface MenuItem {
  /** Stable within the menu. */
  id: string;
  label: string;
  icon?: Icon;
  /** Where set, the entry is one of a choice, and this says whether it is the chosen one. */
  checked?: boolean;
  /** Marks what cannot be taken back. */
  destructive?: boolean;
  /** Why the entry cannot be chosen now; shown under its label. */
  disabledReason?: string;
  /** BCP 47 tag of the label, where it differs from the page. */
  lang?: string;
  onSelect: () => void;
}
/** An entry: an item or a line between groups. */
export type MenuEntry = MenuItem | 'separator';

// overlays/Menu/index.d.ts
import { Menu, MenuProps } from "./Menu.js";
import { MenuEntry, MenuItem } from "./MenuItems.js";
export { Menu, type MenuEntry, type MenuItem, type MenuProps };
