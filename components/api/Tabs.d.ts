// data/Tabs/Tabs.css.d.ts
export declare const roots: Record<"horizontal" | "vertical", string>;

// data/Tabs/Tabs.d.ts
import { Icon } from "../../foundation/icons/create-icon.js";
import "../../foundation/icons/index.js";
import { roots } from "./Tabs.css.js";
import { HTMLAttributes, ReactNode } from "react";
/** A tab and what it shows. */
export interface TabItem {
  /** Stable within the row. */
  id: string;
  label: string;
  /** What stands under the row while the tab is selected. */
  panel: ReactNode;
  icon?: Icon;
  /** Why the tab cannot be opened now. It can be reached, and says so. */
  disabledReason?: string;
  /** BCP 47 tag of the label, where it differs from the page. */
  lang?: string;
}
export interface TabsProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'onSelect'> {
  /** Names the row of tabs. */
  label: string;
  items: readonly TabItem[];
  /** Id of the tab that is open. */
  selected?: string;
  /**
   * Id of the tab that is open at first.
   * @default the first that can be opened
   */
  defaultSelected?: string;
  /** Called with the id of the tab that was opened. */
  onSelect?: (id: string) => void;
  /**
   * `automatic` opens a tab as focus comes to it; `manual` on Enter, Space or a press. Take `manual` where a panel
   * takes time to load.
   * @default 'automatic'
   */
  activation?: 'automatic' | 'manual';
  /**
   * Tabs beside each other above the panel, or one under another before it.
   * @default 'horizontal'
   */
  orientation?: keyof typeof roots;
  /** Keeps what every panel holds in the document, hidden: what was written or scrolled there stays. */
  keepMounted?: boolean;
}
/** Several panels in one place, of which one is seen. */
export declare const Tabs: import("react").ForwardRefExoticComponent<TabsProps & import("react").RefAttributes<HTMLDivElement>>;

// data/Tabs/index.d.ts
import { TabItem, Tabs, TabsProps } from "./Tabs.js";
export { type TabItem, Tabs, type TabsProps };
