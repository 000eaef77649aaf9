import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import type { EvidenceKind } from '../model/answers.ts';
import { Glyph } from '../model/glyph.tsx';
import { glyphs, kinds, root } from './EvidenceChip.css.ts';

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
export const EvidenceChip = forwardRef<HTMLSpanElement, EvidenceChipProps>(function EvidenceChip(
  { kind, className, children, ...props },
  ref,
) {
  return (
    <span
      ref={ref}
      data-component="EvidenceChip"
      data-kind={kind}
      className={cx(root, kinds[kind], className)}
      {...props}
    >
      <Glyph kind={kind} className={glyphs[kind]} />
      <span>{children}</span>
    </span>
  );
});
