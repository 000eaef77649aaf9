// content/Avatar/Avatar.css.d.ts
export declare const sizes: Record<"large" | "medium" | "small" | "tiny", string>;

// content/Avatar/Avatar.d.ts
import { sizes } from "./Avatar.css.js";
import { HTMLAttributes } from "react";
export interface AvatarProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'children' | 'id'> {
  /** The person's id: it picks the ground and means nothing else. */
  id: string;
  /** The person's whole name; its initials stand where no photo is. */
  name: string;
  /** Address of the photo. Where it cannot be loaded, the initials come back. */
  src?: string;
  /**
   * What is heard instead of the picture. Give "" where the name stands beside it.
   * @default the name
   */
  alt?: string;
  /**
   * A square of 24, 32, 48 or 64 px.
   * @default 'small'
   */
  size?: keyof typeof sizes;
}
/** A small square portrait of somebody who uses the product or takes part in a conversation. */
export declare const Avatar: import("react").ForwardRefExoticComponent<AvatarProps & import("react").RefAttributes<HTMLSpanElement>>;

// content/Avatar/index.d.ts
import { Avatar, AvatarProps } from "./Avatar.js";
export { Avatar, type AvatarProps };
