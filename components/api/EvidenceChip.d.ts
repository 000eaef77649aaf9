// casting/EvidenceChip/EvidenceChip.d.ts
import { EvidenceKind } from "../model/answers.js";
import { HTMLAttributes } from "react";
export interface EvidenceChipProps extends HTMLAttributes<HTMLSpanElement> {
  /**
   * `met`: on file and as asked. `missed`: on file and not as asked; say both values. `unknown`: not on file.
   * `note`: neither for nor against.
   */
  kind: EvidenceKind;
  /** The evidence in a few words, e.g. "₹90,000, asked up to ₹40,000". */
  children: string;
}
/** One piece of evidence. Shape tells the kinds apart before colour does; it is read, never pressed. */
export declare const EvidenceChip: import("react").ForwardRefExoticComponent<EvidenceChipProps & import("react").RefAttributes<HTMLSpanElement>>;

// casting/EvidenceChip/index.d.ts
import { EvidenceChip, EvidenceChipProps } from "./EvidenceChip.js";
export { EvidenceChip, type EvidenceChipProps };
