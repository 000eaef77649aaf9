import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { aligns, gaps, justifies } from '../gap.css.ts';
import type { Gap } from '../gap.css.ts';
import { root, wraps } from './Inline.css.ts';

export interface InlineProps extends HTMLAttributes<HTMLElement> {
  /**
   * Distance between neighbours and between lines, by token name.
   * @default '1'
   */
  gap?: Gap;
  /**
   * Where children sit on the block axis.
   * @default 'center'
   */
  align?: keyof typeof aligns;
  /**
   * How children share the line.
   * @default 'start'
   */
  justify?: keyof typeof justifies;
  /**
   * Whether children flow onto further lines.
   * @default true
   */
  wrap?: boolean;
  /**
   * The element to render.
   * @default 'div'
   */
  as?: 'div' | 'span' | 'ul' | 'ol' | 'p' | 'header' | 'footer';
}

/** Sets children beside each other and owns the space between them. */
export const Inline = forwardRef<HTMLElement, InlineProps>(function Inline(
  { gap = '1', align = 'center', justify = 'start', wrap = true, as: Element = 'div', className, ...props },
  ref,
) {
  return (
    <Element
      // The element is one of several; each takes this ref.
      ref={ref as never}
      data-component="Inline"
      className={cx(
        root,
        gaps[gap],
        aligns[align],
        justifies[justify],
        wraps[wrap ? 'wrap' : 'nowrap'],
        className,
      )}
      {...props}
    />
  );
});
