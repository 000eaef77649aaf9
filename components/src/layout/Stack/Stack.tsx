import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { aligns, gaps } from '../gap.css.ts';
import type { Gap } from '../gap.css.ts';
import { root } from './Stack.css.ts';

export interface StackProps extends HTMLAttributes<HTMLElement> {
  /**
   * Distance between neighbours, by token name.
   * @default '2'
   */
  gap?: Gap;
  /**
   * Where children sit on the inline axis.
   * @default 'stretch'
   */
  align?: keyof typeof aligns;
  /**
   * The element to render.
   * @default 'div'
   */
  as?: 'div' | 'section' | 'article' | 'ul' | 'ol' | 'dl' | 'form' | 'fieldset';
}

/** Sets children one under another and owns the space between them. */
export const Stack = forwardRef<HTMLElement, StackProps>(function Stack(
  { gap = '2', align = 'stretch', as: Element = 'div', className, ...props },
  ref,
) {
  return (
    <Element
      // The element is one of several; each takes this ref.
      ref={ref as never}
      data-component="Stack"
      className={cx(root, gaps[gap], aligns[align], className)}
      {...props}
    />
  );
});
