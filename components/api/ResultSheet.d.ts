// casting/ResultSheet/ResultSheet.d.ts
import { Item, Recommendation } from "../types.js";
import { HTMLAttributes, ReactNode } from "react";
export interface ResultSheetProps extends HTMLAttributes<HTMLElement> {
  recommendation: Recommendation;
  /** `talentId`s on the shortlist, in order: a person's place is the position in it. */
  picked?: readonly string[];
  /** Picks a person or takes them off. Left out, there are no pick keys. */
  onPick?: (item: Item) => void;
  /** Shows all facts of a person with their sources. */
  onWhy?: (item: Item) => void;
  /** Opens the brief for changes. */
  onEditBrief?: () => void;
  /** Further actions of one person, before "Why": small quiet buttons. */
  itemActions?: (item: Item) => ReactNode;
  /** Further actions of the whole list, before "Copy list". */
  actions?: ReactNode;
  /**
   * Level of the people's names in the outline of the page; "Near misses" stands at the same level.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
}
/** The answer for one role: what was asked on ink, the people on paper in the same columns, near misses apart. */
export declare const ResultSheet: import("react").ForwardRefExoticComponent<ResultSheetProps & import("react").RefAttributes<HTMLElement>>;

// casting/ResultSheet/index.d.ts
import { ResultSheet, ResultSheetProps } from "./ResultSheet.js";
export { ResultSheet, type ResultSheetProps };
