// content/Media/Media.css.d.ts
export declare const ratios: Record<"16:9" | "1:1" | "3:2" | "3:4" | "4:3" | "4:5" | "9:16", string>;
export declare const fits: Record<"contain" | "cover", string>;

// content/Media/Media.d.ts
import { fits, ratios } from "./Media.css.js";
import { HTMLAttributes, ReactNode } from "react";
export interface MediaProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  /** Address of the picture. */
  src: string;
  /** What the picture shows, in words. "" says that it is decoration and shows nothing that matters. */
  alt: string;
  /**
   * Width to height. The room is kept before the picture comes, so that nothing moves.
   * @default '16:9'
   */
  ratio?: keyof typeof ratios;
  /**
   * Whether the picture fills its room and loses its edges, or is shown whole.
   * @default 'cover'
   */
  fit?: keyof typeof fits;
  /** Pictures of other sizes, as in `srcset` of an image. */
  srcSet?: string;
  /** How wide the picture is shown, as in `sizes` of an image. */
  sizes?: string;
  /**
   * `eager` is for a picture that is seen as the page opens.
   * @default 'lazy'
   */
  loading?: 'lazy' | 'eager';
  /**
   * Address of the same picture in a few pixels, a `data:` address at best: shown blurred until the picture is there.
   */
  preview?: string;
  /** Words under the picture. */
  caption?: ReactNode;
}
/** A picture in room of its own, with words for who does not see it. */
export declare const Media: import("react").ForwardRefExoticComponent<MediaProps & import("react").RefAttributes<HTMLElement>>;

// content/Media/index.d.ts
import { Media, MediaProps } from "./Media.js";
export { Media, type MediaProps };
