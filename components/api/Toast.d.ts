// feedback/Toast/ToastRegion.d.ts
import { HTMLAttributes } from "react";
export interface ToastRegionProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /**
   * How many are shown at once; the others wait.
   * @default 3
   */
  most?: number;
}
/** Where toasts are shown: once in a page, at the end of what it holds. F6 leads there and back. */
export declare const ToastRegion: import("react").ForwardRefExoticComponent<ToastRegionProps & import("react").RefAttributes<HTMLDivElement>>;

// feedback/Toast/index.d.ts
import { ToastRegion, ToastRegionProps } from "./ToastRegion.js";
import { ToastOptions, toast } from "./queue.js";
export { type ToastOptions, ToastRegion, type ToastRegionProps, toast };

// feedback/Toast/queue.d.ts
import { Tone } from "../tones.js";
export interface ToastOptions {
  /** What happened, in one sentence. */
  text: string;
  /** `bad` interrupts what a screen reader says; the others wait. */
  tone?: Tone;
  /** One thing to do about it; it closes the toast. */
  action?: {
    label: string;
    onAction: () => void;
  };
  /**
   * Milliseconds it is shown; `Infinity` until it is closed. Time stands still while it is pointed at, holds focus,
   * or the window is hidden.
   * @default 8000, or Infinity with an action
   */
  durationMs?: number;
  /** A toast with the id of one that waits or is shown takes its place. */
  id?: string;
  /** BCP 47 tag of the text, where it differs from the page. */
  lang?: string;
}
/**
 * Shows a message for a while, in the `ToastRegion` of the page.
 *
 * ```ts
 * toast({ text: 'Moved to Girgaon Gym', action: { label: 'Undo', onAction: undo } });
 * ```
 * @returns a function that closes it
 */
export declare function toast(options: ToastOptions): () => void;
