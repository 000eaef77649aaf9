// layout/AppShell/AppNav.d.ts
import { Icon } from "../../foundation/icons/create-icon.js";
import "../../foundation/icons/index.js";
import { ElementType } from "react";
/** One place of the application. */
export interface AppShellNavItem {
  id: string;
  label: string;
  href: string;
  icon: Icon;
  /** Whether the person is there now. */
  current?: boolean;
}

// layout/AppShell/AppShell.d.ts
import { Icon } from "../../foundation/icons/create-icon.js";
import "../../foundation/icons/index.js";
import { AppShellNavItem } from "./AppNav.js";
import { ElementType, HTMLAttributes, ReactNode, Ref } from "react";
export interface AppShellProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /** The mark or wordmark at the head of the rail; a phone shows it nowhere. */
  brand: ReactNode;
  /** The main places: rows of the rail, tabs of a phone. At most five. */
  navItems: readonly AppShellNavItem[];
  /**
   * What renders a link of the navigation: takes `href`, `className`, `aria-current` and children.
   * @default 'a'
   */
  linkComponent?: ElementType;
  /** What stands under the navigation: projects and conversations. A drawer on a phone. */
  railContent?: ReactNode;
  /** Names the rail's content; needed with `railContent`. */
  railLabel?: string;
  /** The foot of the rail: who is signed in. */
  railFooter?: ReactNode;
  /** The bar over the main column: where one is, and what concerns all of it. */
  header: ReactNode;
  /** The main column; it scrolls. */
  children: ReactNode;
  /** Stays under the scrolled part of the main column: the composer, an action bar. */
  footer?: ReactNode;
  /** A column beside the main one in windows from 1240 px; a sheet over it in smaller ones. */
  panel?: ReactNode;
  /** Names the panel; needed with `panel`. */
  panelLabel?: string;
  /** The panel's bar, 56 px. */
  panelHeader?: ReactNode;
  /** The foot of the panel. */
  panelFooter?: ReactNode;
  /**
   * The glyph of the button that brings the panel up in small windows.
   * @default ListsIcon
   */
  panelIcon?: Icon;
  /** The part of the main column that scrolls. */
  scrollRef?: Ref<HTMLDivElement>;
}
/** The frame of the application: rail, main column and panel on a desktop; bar and tabs on a phone. */
export declare const AppShell: import("react").ForwardRefExoticComponent<AppShellProps & import("react").RefAttributes<HTMLDivElement>>;

// layout/AppShell/index.d.ts
import { AppShell, AppShellProps } from "./AppShell.js";
import { AppShellNavItem } from "./AppNav.js";
export { AppShell, type AppShellNavItem, type AppShellProps };
