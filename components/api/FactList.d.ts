// casting/FactList/FactList.d.ts
import { LabelledFact } from "../types.js";
import { HTMLAttributes } from "react";
export interface FactListProps extends HTMLAttributes<HTMLDivElement> {
  facts: readonly LabelledFact[];
}
/** What is on file about a person, each fact with where it came from and when. */
export declare const FactList: import("react").ForwardRefExoticComponent<FactListProps & import("react").RefAttributes<HTMLDivElement>>;

// casting/FactList/index.d.ts
import { FactList, FactListProps } from "./FactList.js";
export { FactList, type FactListProps };
