// casting/TalentCard/TalentCard.d.ts
import { Asked, Item } from "../types.js";
import { HTMLAttributes, ReactNode } from "react";
export interface TalentCardProps extends HTMLAttributes<HTMLElement> {
  item: Item;
  /** What the role asks: answers stand in the columns of its slate. Left out, everything is a chip. */
  asked?: readonly Asked[];
  /** Place on the shortlist, from 1. Left out, the person is not picked. */
  place?: number;
  /** Picks the person or takes them off. Left out, there is no pick key. */
  onPick?: (item: Item) => void;
  /** Shows all facts with their sources. Left out, there is no "Why, with sources". */
  onWhy?: (item: Item) => void;
  /** Further actions, beside "Why": small quiet buttons. */
  actions?: ReactNode;
  /**
   * `phone`: one row of 64 where the container is narrower than 600 px. `always`: one row anywhere. A folded
   * card says what is missing, and opens in place.
   * @default 'never'
   */
  fold?: 'never' | 'phone' | 'always';
  /**
   * Level of the name in the outline of the page.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
}
/** One person of an answer: the name first, then what is on file for each thing asked, and what is not. */
export declare const TalentCard: import("react").ForwardRefExoticComponent<TalentCardProps & import("react").RefAttributes<HTMLElement>>;

// casting/TalentCard/index.d.ts
import { TalentCard, TalentCardProps } from "./TalentCard.js";
export { TalentCard, type TalentCardProps };
