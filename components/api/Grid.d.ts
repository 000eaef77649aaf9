// layout/Grid/Grid.css.d.ts
/** Never wider than the grid itself, so that one column fits any screen. */
export declare const mins: Record<"medium" | "narrow" | "wide", string>;
export declare const aligns: Record<"start" | "stretch", string>;

// layout/Grid/Grid.d.ts
import { Gap } from "../gap.css.js";
import { aligns, mins } from "./Grid.css.js";
import { HTMLAttributes } from "react";
export interface GridProps extends HTMLAttributes<HTMLElement> {
  /**
   * The least a column may be: 144, 216 or 288 px. There are as many columns as fit.
   * @default 'medium'
   */
  min?: keyof typeof mins;
  /**
   * Distance between columns and between rows, by token name.
   * @default '2'
   */
  gap?: Gap;
  /**
   * Whether children of one row are equally high.
   * @default 'stretch'
   */
  align?: keyof typeof aligns;
  /**
   * The element to render.
   * @default 'div'
   */
  as?: 'div' | 'ul' | 'ol' | 'section';
}
/** Sets children in as many equal columns as fit, and owns the space between them. */
export declare const Grid: import("react").ForwardRefExoticComponent<GridProps & import("react").RefAttributes<HTMLElement>>;

// layout/Grid/index.d.ts
import { Grid, GridProps } from "./Grid.js";
export { Grid, type GridProps };
