// data/Disclosure/Disclosure.d.ts
import { SectionLevel } from "./Section.js";
import { HTMLAttributes, ReactNode } from "react";
export interface DisclosureProps extends HTMLAttributes<HTMLDivElement> {
  /** The heading, which is pressed to show or hide what follows. */
  label: ReactNode;
  /**
   * Level of the heading within the page.
   * @default 3
   */
  level?: SectionLevel;
  open?: boolean;
  /** @default false */
  defaultOpen?: boolean;
  /** Called when it was opened, also by find in page, or closed. */
  onOpenChange?: (open: boolean) => void;
  /** Why it cannot be opened or closed now; shown under the heading. */
  disabledReason?: string;
  /** What is shown and hidden. It stays in the document. */
  children?: ReactNode;
}
/** A heading that shows and hides what follows it. */
export declare const Disclosure: import("react").ForwardRefExoticComponent<DisclosureProps & import("react").RefAttributes<HTMLDivElement>>;

// data/Disclosure/Section.d.ts
import { ReactNode } from "react";
/** Levels that a heading within a page may have. */
export type SectionLevel = 2 | 3 | 4 | 5 | 6;

// data/Disclosure/index.d.ts
import { Disclosure, DisclosureProps } from "./Disclosure.js";
export { Disclosure, type DisclosureProps };
