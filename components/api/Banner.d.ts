// feedback/Banner/Banner.d.ts
import { Tone } from "../tones.js";
import { HTMLAttributes, ReactNode } from "react";
export interface BannerProps extends Omit<HTMLAttributes<HTMLDivElement>, 'title' | 'role'> {
  /**
   * `info` tells, `ok` is done, `warn` asks for care, `bad` went wrong.
   * @default 'info'
   */
  tone?: Tone;
  /**
   * The word beside the glyph.
   * @default the tone's word in the language around
   */
  title?: ReactNode;
  /** What holds now, and what to do. */
  children: ReactNode;
  /** A small button or a link. */
  action?: ReactNode;
  /** The person takes it away: render it no more, and leave focus in a place that makes sense. */
  onDismiss?: () => void;
  /**
   * It comes up while the page is in use: it is announced, `bad` at once. One that is there from the start is not.
   * @default false
   */
  appears?: boolean;
}
/** Something that holds until it changes, over what it concerns. */
export declare const Banner: import("react").ForwardRefExoticComponent<BannerProps & import("react").RefAttributes<HTMLDivElement>>;

// feedback/Banner/index.d.ts
import { Banner, BannerProps } from "./Banner.js";
export { Banner, type BannerProps };
