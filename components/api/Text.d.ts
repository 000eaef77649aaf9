// content/Text/Text.css.d.ts
export declare const variants: Record<"display" | "interface" | "label" | "name" | "nameLarge" | "nameSmall" | "prose" | "screen" | "title", string>;
export declare const tones: Record<"bad" | "info" | "ink" | "ink2" | "ink3" | "kokum" | "ok" | "teal" | "warn", string>;
export declare const weights: Record<"medium" | "regular" | "strong", string>;

// content/Text/Text.d.ts
import { tones, variants, weights } from "./Text.css.js";
import { HTMLAttributes } from "react";
export interface TextProps extends HTMLAttributes<HTMLElement> {
  /**
   * Type style of the visual direction.
   * @default 'interface'
   */
  variant?: keyof typeof variants;
  /** Colour by meaning. Left out, the text keeps the colour around it. */
  tone?: keyof typeof tones;
  /** Weight, where it differs from the style's own. */
  weight?: keyof typeof weights;
  /** Cuts the text at the end of one line. Never for names. */
  truncate?: boolean;
  /** Keeps lines to the reading measure of 624 px. */
  measure?: boolean;
  /**
   * The element to render.
   * @default 'span'
   */
  as?: 'span' | 'p' | 'div' | 'strong' | 'em' | 'small' | 'dt' | 'dd' | 'li' | 'figcaption' | 'blockquote';
  /** BCP 47 tag of the text; Devanagari takes its own sizes and faces from it. */
  lang?: string;
}
/** A run of text in one of the type styles. */
export declare const Text: import("react").ForwardRefExoticComponent<TextProps & import("react").RefAttributes<HTMLElement>>;

// content/Text/index.d.ts
import { Text, TextProps } from "./Text.js";
export { Text, type TextProps };
