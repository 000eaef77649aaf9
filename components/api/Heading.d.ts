// content/Heading/Heading.d.ts
import { variants } from "../Text/Text.css.js";
import { HTMLAttributes } from "react";
declare const elements: {
  readonly 1: "h1";
  readonly 2: "h2";
  readonly 3: "h3";
  readonly 4: "h4";
  readonly 5: "h5";
  readonly 6: "h6";
};
export interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  /** Place in the outline of the page; says nothing about size. */
  level: keyof typeof elements;
  /**
   * Type style of the visual direction.
   * @default 'screen'
   */
  variant?: keyof typeof variants;
  /** BCP 47 tag of the text; Devanagari takes its own sizes and faces from it. */
  lang?: string;
}
/** A heading: its level orders the page, its variant sets its size. */
export declare const Heading: import("react").ForwardRefExoticComponent<HeadingProps & import("react").RefAttributes<HTMLHeadingElement>>;
export {};

// content/Heading/index.d.ts
import { Heading, HeadingProps } from "./Heading.js";
export { Heading, type HeadingProps };
