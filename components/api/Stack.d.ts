// layout/Stack/Stack.d.ts
import { Gap, aligns } from "../gap.css.js";
import { HTMLAttributes } from "react";
export interface StackProps extends HTMLAttributes<HTMLElement> {
  /**
   * Distance between neighbours, by token name.
   * @default '2'
   */
  gap?: Gap;
  /**
   * Where children sit on the inline axis.
   * @default 'stretch'
   */
  align?: keyof typeof aligns;
  /**
   * The element to render.
   * @default 'div'
   */
  as?: 'div' | 'section' | 'article' | 'ul' | 'ol' | 'dl' | 'form' | 'fieldset';
}
/** Sets children one under another and owns the space between them. */
export declare const Stack: import("react").ForwardRefExoticComponent<StackProps & import("react").RefAttributes<HTMLElement>>;

// layout/Stack/index.d.ts
import { Stack, StackProps } from "./Stack.js";
export { Stack, type StackProps };
