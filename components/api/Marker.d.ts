// chat/Marker/Marker.d.ts
import { HTMLAttributes } from "react";
export interface MarkerProps extends HTMLAttributes<HTMLSpanElement> {
  /** The words of the recommended next step. */
  children: string;
}
/**
 * The hand-drawn underline on the recommended next step: one a screen. It is drawn once, when it appears, and
 * carries no meaning that the place of the words does not carry too.
 */
export declare const Marker: import("react").ForwardRefExoticComponent<MarkerProps & import("react").RefAttributes<HTMLSpanElement>>;

// chat/Marker/index.d.ts
import { Marker, MarkerProps } from "./Marker.js";
export { Marker, type MarkerProps };
