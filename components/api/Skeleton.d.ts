// feedback/Skeleton/Skeleton.css.d.ts
export declare const rows: Record<"entry" | "line" | "row", string>;

// feedback/Skeleton/Skeleton.d.ts
import { rows } from "./Skeleton.css.js";
import { HTMLAttributes } from "react";
export interface SkeletonProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'role'> {
  /**
   * How many rows are expected.
   * @default 3
   */
  rows?: number;
  /**
   * As high as what will stand there: a line of text of 24 px, a row of a list, an entry of a result sheet of 104 px.
   * @default 'row'
   */
  height?: keyof typeof rows;
  /**
   * What is on its way; heard, not seen.
   * @default 'Loading' in the language around
   */
  label?: string;
}
/** Rows at their final height for what is on its way, so that nothing jumps when it comes. */
export declare const Skeleton: import("react").ForwardRefExoticComponent<SkeletonProps & import("react").RefAttributes<HTMLDivElement>>;

// feedback/Skeleton/index.d.ts
import { Skeleton, SkeletonProps } from "./Skeleton.js";
export { Skeleton, type SkeletonProps };
