import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { gaps } from '../gap.css.ts';
import type { Gap } from '../gap.css.ts';
import { aligns, mins, root } from './Grid.css.ts';

export interface GridProps extends HTMLAttributes<HTMLElement> {
  /**
   * The least a column may be: 144, 216 or 288 px. There are as many columns as fit.
   * @default 'medium'
   */
  min?: keyof typeof mins;
  /**
   * Distance between columns and between rows, by token name.
   * @default '2'
   */
  gap?: Gap;
  /**
   * Whether children of one row are equally high.
   * @default 'stretch'
   */
  align?: keyof typeof aligns;
  /**
   * The element to render.
   * @default 'div'
   */
  as?: 'div' | 'ul' | 'ol' | 'section';
}

/** Sets children in as many equal columns as fit, and owns the space between them. */
export const Grid = forwardRef<HTMLElement, GridProps>(function Grid(
  { min = 'medium', gap = '2', align = 'stretch', as: Element = 'div', className, ...props },
  ref,
) {
  return (
    <Element
      // The element is one of several; each takes this ref.
      ref={ref as never}
      data-component="Grid"
      className={cx(root, mins[min], gaps[gap], aligns[align], className)}
      {...props}
    />
  );
});
