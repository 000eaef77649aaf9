// casting/ComparisonTable/ComparisonTable.d.ts
import { Comparison } from "../types.js";
import { HTMLAttributes } from "react";
type Person = Comparison['people'][number];
export interface ComparisonTableProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  comparison: Comparison;
  /** `talentId`s on the shortlist, in order. */
  picked?: readonly string[];
  /** Picks a person or takes them off. Left out, there are no pick keys. */
  onPick?: (person: Person) => void;
}
/**
 * The same questions put to each person, side by side. What was asked stands on ink in a column of its own; what
 * is on file but was not asked stands below, without it.
 */
export declare const ComparisonTable: import("react").ForwardRefExoticComponent<ComparisonTableProps & import("react").RefAttributes<HTMLDivElement>>;
export {};

// casting/ComparisonTable/index.d.ts
import { ComparisonTable, ComparisonTableProps } from "./ComparisonTable.js";
export { ComparisonTable, type ComparisonTableProps };
