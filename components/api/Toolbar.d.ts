// actions/Toolbar/Toolbar.css.d.ts
export declare const orientations: Record<"horizontal" | "vertical", string>;

// actions/Toolbar/Toolbar.d.ts
import { orientations } from "./Toolbar.css.js";
import { HTMLAttributes } from "react";
export interface ToolbarProps extends Omit<HTMLAttributes<HTMLDivElement>, 'role'> {
  /** Names the toolbar: what its controls act on. */
  label: string;
  /**
   * Which arrows lead from control to control.
   * @default 'horizontal'
   */
  orientation?: keyof typeof orientations;
}
/** Controls that act on one thing, as one stop in the tab order; arrows lead from one to the next. */
export declare const Toolbar: import("react").ForwardRefExoticComponent<ToolbarProps & import("react").RefAttributes<HTMLDivElement>>;

// actions/Toolbar/ToolbarGroup.d.ts
import { HTMLAttributes } from "react";
export interface ToolbarGroupProps extends Omit<HTMLAttributes<HTMLDivElement>, 'role'> {
  /** Names what the controls have in common. */
  label: string;
}
/** Controls of a toolbar that belong together; a line stands before them. */
export declare const ToolbarGroup: import("react").ForwardRefExoticComponent<ToolbarGroupProps & import("react").RefAttributes<HTMLDivElement>>;

// actions/Toolbar/index.d.ts
import { Toolbar, ToolbarProps } from "./Toolbar.js";
import { ToolbarGroup, ToolbarGroupProps } from "./ToolbarGroup.js";
export { Toolbar, ToolbarGroup, type ToolbarGroupProps, type ToolbarProps };
