import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { variants } from '../Text/Text.css.ts';
import { root } from './Heading.css.ts';

const elements = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

export interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  /** Place in the outline of the page; says nothing about size. */
  level: keyof typeof elements;
  /**
   * Type style of the visual direction.
   * @default 'screen'
   */
  variant?: keyof typeof variants;
  /** BCP 47 tag of the text; Devanagari takes its own sizes and faces from it. */
  lang?: string;
}

/** A heading: its level orders the page, its variant sets its size. */
export const Heading = forwardRef<HTMLHeadingElement, HeadingProps>(function Heading(
  { level, variant = 'screen', className, ...props },
  ref,
) {
  const Element = elements[level];
  return (
    <Element
      ref={ref}
      data-component="Heading"
      className={cx(variants[variant], root, className)}
      {...props}
    />
  );
});
