// layout/ScrollRegion/ScrollRegion.css.d.ts
export declare const scroller: Record<"block" | "both" | "inline", string>;

// layout/ScrollRegion/ScrollRegion.d.ts
import { scroller } from "./ScrollRegion.css.js";
import { HTMLAttributes, RefObject } from "react";
export interface ScrollRegionProps extends HTMLAttributes<HTMLDivElement> {
  /** Names the region while it scrolls. */
  label?: string;
  /** Id of the words that name it instead: a caption, a heading. */
  labelledBy?: string;
  /**
   * The way it scrolls: along the lines, down the page, or both.
   * @default 'inline'
   */
  axis?: keyof typeof scroller;
  /** The element that scrolls; `ref` is the box around it, which carries the edges. */
  scrollerRef?: RefObject<HTMLDivElement | null>;
}
/** A box that scrolls. While something is cut off it has a name, an edge, and takes focus, so that keys scroll it. */
export declare const ScrollRegion: import("react").ForwardRefExoticComponent<ScrollRegionProps & import("react").RefAttributes<HTMLDivElement>>;

// layout/ScrollRegion/index.d.ts
import { ScrollRegion, ScrollRegionProps } from "./ScrollRegion.js";
export { ScrollRegion, type ScrollRegionProps };
