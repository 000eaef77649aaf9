// data/Badge/Badge.css.d.ts
export declare const tones: Record<"bad" | "info" | "neutral" | "ok" | "teal" | "warn", string>;

// data/Badge/Badge.d.ts
import { Icon } from "../../foundation/icons/create-icon.js";
import "../../foundation/icons/index.js";
import { tones } from "./Badge.css.js";
import { HTMLAttributes } from "react";
export interface BadgeProps extends HTMLAttributes<HTMLSpanElement> {
  /**
   * What the words mean. Each tone has a glyph of its own besides its colour.
   * @default 'neutral'
   */
  tone?: keyof typeof tones;
  /** The glyph instead of the tone's own; `null` where the words stand alone. */
  icon?: Icon | null;
  /** Shows a number. Over 99 it shows "99+", and says the number in full. */
  count?: number;
  /** The words: one to four. With `count` they are heard after the number and not seen. */
  children?: string;
}
/** A few words on the state of what it stands beside. It is read, never pressed. */
export declare const Badge: import("react").ForwardRefExoticComponent<BadgeProps & import("react").RefAttributes<HTMLSpanElement>>;

// data/Badge/index.d.ts
import { Badge, BadgeProps } from "./Badge.js";
export { Badge, type BadgeProps };
