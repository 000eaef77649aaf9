'use client';

import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { complain } from '../../foundation/complain.ts';
import { cx } from '../../foundation/cx.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { root, rows as rowsClass, said } from './Skeleton.css.ts';
import { skeletonStrings } from './Skeleton.strings.ts';

export interface SkeletonProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'role'> {
  /**
   * How many rows are expected.
   * @default 3
   */
  rows?: number;
  /**
   * As high as what will stand there: a line of text of 24 px, a row of a list, an entry of a result sheet of 104 px.
   * @default 'row'
   */
  height?: keyof typeof rowsClass;
  /**
   * What is on its way; heard, not seen.
   * @default 'Loading' in the language around
   */
  label?: string;
}

/** Rows at their final height for what is on its way, so that nothing jumps when it comes. */
export const Skeleton = forwardRef<HTMLDivElement, SkeletonProps>(function Skeleton(
  { rows = 3, height = 'row', label, className, ...props },
  ref,
) {
  const strings = useStrings(skeletonStrings);
  const isCount = Number.isInteger(rows) && rows > 0;
  if (process.env.NODE_ENV !== 'production' && !isCount)
    complain('Skeleton', `rows is ${rows}`, 'there is nothing to draw', 'Give a whole number above 0.');
  return (
    <div
      ref={ref}
      role="status"
      aria-busy="true"
      data-component="Skeleton"
      className={cx(root, className)}
      {...props}
    >
      <span className={said}>{label ?? strings.loading}</span>
      {Array.from({ length: isCount ? rows : 0 }, (_, at) => (
        <div key={at} aria-hidden="true" className={rowsClass[height]} />
      ))}
    </div>
  );
});
