// overlays/Tooltip/Tooltip.d.ts
import { HTMLAttributes, ReactElement } from "react";
/** What a control must take, to have a tip. */
interface Described {
  'aria-describedby'?: string | undefined;
  title?: string | undefined;
}
export interface TooltipProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'children'> {
  /** A few words on the control. Read as its description, so never its name over again. */
  text: string;
  /**
   * Milliseconds a pointer rests before the tip shows; focus by key shows it at once.
   * @default 500
   */
  delayMs?: number;
  /** One control that takes focus, and that hands `aria-describedby` on to its element. */
  children: ReactElement<Described>;
}
/** A short description of a control, shown while it is pointed at or has focus by key. */
export declare const Tooltip: import("react").ForwardRefExoticComponent<TooltipProps & import("react").RefAttributes<HTMLSpanElement>>;
export {};

// overlays/Tooltip/index.d.ts
import { Tooltip, TooltipProps } from "./Tooltip.js";
export { Tooltip, type TooltipProps };
