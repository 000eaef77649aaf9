// data/Accordion/Accordion.d.ts
import { SectionLevel } from "../Disclosure/Section.js";
import { HTMLAttributes, ReactNode } from "react";
/** A heading and what it shows. */
export interface AccordionItem {
  /** Stable within the accordion. */
  id: string;
  label: ReactNode;
  /** What is shown and hidden. It stays in the document. */
  content: ReactNode;
  /** Why it cannot be opened or closed now; shown under the heading. */
  disabledReason?: string;
  /** BCP 47 tag of label and content, where it differs from the page. */
  lang?: string;
}
export interface AccordionProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /** Top to bottom. */
  items: readonly AccordionItem[];
  /** Ids of the sections that are open. */
  open?: readonly string[];
  /** Ids of the sections that are open at first. */
  defaultOpen?: readonly string[];
  /** Called with the ids of all open sections. */
  onOpenChange?: (ids: readonly string[]) => void;
  /** Whether opening one section leaves the others open. */
  multiple?: boolean;
  /**
   * Whether the last open section can be closed.
   * @default true
   */
  collapsible?: boolean;
  /**
   * Level of the headings within the page.
   * @default 3
   */
  level?: SectionLevel;
}
/** Headings, one under another, each showing and hiding its part. */
export declare const Accordion: import("react").ForwardRefExoticComponent<AccordionProps & import("react").RefAttributes<HTMLDivElement>>;

// data/Accordion/index.d.ts
import { Accordion, AccordionItem, AccordionProps } from "./Accordion.js";
export { Accordion, type AccordionItem, type AccordionProps };
