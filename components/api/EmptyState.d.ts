// feedback/EmptyState/EmptyState.d.ts
import { HTMLAttributes, ReactNode } from "react";
export interface EmptyStateProps extends HTMLAttributes<HTMLDivElement> {
  /** One line: what would stand here. */
  children: ReactNode;
  /** The one thing to do about it: a button or a link. */
  action?: ReactNode;
}
/** What stands where nothing is: one line, one action. */
export declare const EmptyState: import("react").ForwardRefExoticComponent<EmptyStateProps & import("react").RefAttributes<HTMLDivElement>>;

// feedback/EmptyState/index.d.ts
import { EmptyState, EmptyStateProps } from "./EmptyState.js";
export { EmptyState, type EmptyStateProps };
