// layout/Inline/Inline.d.ts
import { Gap, aligns, justifies } from "../gap.css.js";
import { HTMLAttributes } from "react";
export interface InlineProps extends HTMLAttributes<HTMLElement> {
  /**
   * Distance between neighbours and between lines, by token name.
   * @default '1'
   */
  gap?: Gap;
  /**
   * Where children sit on the block axis.
   * @default 'center'
   */
  align?: keyof typeof aligns;
  /**
   * How children share the line.
   * @default 'start'
   */
  justify?: keyof typeof justifies;
  /**
   * Whether children flow onto further lines.
   * @default true
   */
  wrap?: boolean;
  /**
   * The element to render.
   * @default 'div'
   */
  as?: 'div' | 'span' | 'ul' | 'ol' | 'p' | 'header' | 'footer';
}
/** Sets children beside each other and owns the space between them. */
export declare const Inline: import("react").ForwardRefExoticComponent<InlineProps & import("react").RefAttributes<HTMLElement>>;

// layout/Inline/index.d.ts
import { Inline, InlineProps } from "./Inline.js";
export { Inline, type InlineProps };
