import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { measured, tones, truncated, variants, weights } from './Text.css.ts';

export interface TextProps extends HTMLAttributes<HTMLElement> {
  /**
   * Type style of the visual direction.
   * @default 'interface'
   */
  variant?: keyof typeof variants;
  /** Colour by meaning. Left out, the text keeps the colour around it. */
  tone?: keyof typeof tones;
  /** Weight, where it differs from the style's own. */
  weight?: keyof typeof weights;
  /** Cuts the text at the end of one line. Never for names. */
  truncate?: boolean;
  /** Keeps lines to the reading measure of 624 px. */
  measure?: boolean;
  /**
   * The element to render.
   * @default 'span'
   */
  as?: 'span' | 'p' | 'div' | 'strong' | 'em' | 'small' | 'dt' | 'dd' | 'li' | 'figcaption' | 'blockquote';
  /** BCP 47 tag of the text; Devanagari takes its own sizes and faces from it. */
  lang?: string;
}

/** A run of text in one of the type styles. */
export const Text = forwardRef<HTMLElement, TextProps>(function Text(
  { variant = 'interface', tone, weight, truncate, measure, as: Element = 'span', className, ...props },
  ref,
) {
  return (
    <Element
      // The element is one of several; each takes this ref.
      ref={ref as never}
      data-component="Text"
      className={cx(
        variants[variant],
        tone && tones[tone],
        weight && weights[weight],
        truncate && truncated,
        measure && measured,
        className,
      )}
      {...props}
    />
  );
});
