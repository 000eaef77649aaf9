// casting/SlateBar/SlateBar.d.ts
import { Asked } from "../types.js";
import { HTMLAttributes } from "react";
export interface SlateBarProps extends HTMLAttributes<HTMLDivElement> {
  /** Name of the role. */
  roleName?: string;
  /** What the role asks. Up to three demands stand in columns, the others in the fold. */
  asked: readonly Asked[];
  /** Opens the brief for changes. Left out, there is no "Edit brief". */
  onEditBrief?: () => void;
}
/** What a role asks, on ink. What people have goes on paper below it, in the same columns. */
export declare const SlateBar: import("react").ForwardRefExoticComponent<SlateBarProps & import("react").RefAttributes<HTMLDivElement>>;

// casting/SlateBar/index.d.ts
import { SlateBar, SlateBarProps } from "./SlateBar.js";
export { SlateBar, type SlateBarProps };
