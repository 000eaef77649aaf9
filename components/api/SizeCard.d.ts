// casting/SizeCard/SizeCard.d.ts
import { SizeCardSize } from "./drawing.js";
import { SVGProps } from "react";
export interface SizeCardProps extends Omit<SVGProps<SVGSVGElement>, 'ref' | 'children' | 'name'> {
  /** The person's id: it picks the palette and means nothing else. */
  id: string;
  /** The person's whole name; only its initials are drawn. */
  name: string;
  /** Height on file, in cm. Left out, there is no long tick. */
  heightCm?: number;
  /** Address of the headshot, where there is one that may be shown. Until it is there, and where it fails, the drawing stands. */
  src?: string;
  /**
   * `profile` 128 × 160, `entry` 64 × 80, `card` 48 × 60, `board` 44 × 56, `row` 40 × 48, `tiny` 32 × 32.
   * @default 'entry'
   */
  size?: SizeCardSize;
  /** What the card says where no name stands beside it. Without it the card is hidden from assistive technology. */
  label?: string;
}
/**
 * The headshot of a person; where there is none, a size card and not a face: the given initial stands over the
 * surname's, and ticks on the edge tell the height on file.
 */
export declare const SizeCard: import("react").ForwardRefExoticComponent<SizeCardProps & import("react").RefAttributes<SVGSVGElement>>;

// casting/SizeCard/drawing.d.ts
/** Width and height in px. */
export declare const sizes: {
  readonly profile: readonly [128, 160];
  readonly entry: readonly [64, 80];
  readonly card: readonly [48, 60];
  readonly board: readonly [44, 56];
  readonly row: readonly [40, 48];
  readonly tiny: readonly [32, 32];
};
export type SizeCardSize = keyof typeof sizes;

// casting/SizeCard/index.d.ts
import { SizeCard, SizeCardProps } from "./SizeCard.js";
import { SizeCardSize } from "./drawing.js";
export { SizeCard, type SizeCardProps, type SizeCardSize };
