'use client';

import { forwardRef, useId } from 'react';
import type { ProgressHTMLAttributes, ReactNode } from 'react';
import { complain } from '../../foundation/complain.ts';
import { cx } from '../../foundation/cx.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { label as labelClass, root, row, value as valueClass } from '../bar.css.ts';
import { bar, caret, small, unseen } from './Progress.css.ts';
import { progressStrings } from './Progress.strings.ts';

export interface ProgressProps extends Omit<
  ProgressHTMLAttributes<HTMLProgressElement>,
  'value' | 'children'
> {
  /** What is under way. */
  label: ReactNode;
  /** How much is done, from 0 to `max`. Left out, nobody knows how long it takes. */
  value?: number;
  /**
   * All there is to do.
   * @default 100
   */
  max?: number;
  /**
   * How much is done in words.
   * @default '12 of 40', or 'Working' without a value, in the language around
   */
  valueText?: string;
  /**
   * `small` stands in a line or a row: a steady caret beside the label, no bar.
   * @default 'medium'
   */
  size?: 'small' | 'medium';
}

/** How far work has come. `ref` and further attributes go to the `<progress>`. */
export const Progress = forwardRef<HTMLProgressElement, ProgressProps>(function Progress(
  { label, value, max = 100, valueText, size = 'medium', className, ...props },
  ref,
) {
  const strings = useStrings(progressStrings);
  const labelId = useId();
  if (process.env.NODE_ENV !== 'production' && value !== undefined && !(value >= 0 && value <= max))
    complain(
      'Progress',
      `value is ${value} of ${max}`,
      'the bar shows something else',
      'Keep it from 0 to max.',
    );
  const isSmall = size === 'small';
  const words = valueText ?? (value === undefined ? strings.working : strings.of(value, max));
  const control = (
    <progress
      ref={ref}
      aria-labelledby={labelId}
      max={max}
      value={value}
      aria-valuetext={words}
      className={isSmall ? unseen : bar}
      {...props}
    />
  );
  return isSmall ? (
    <span data-component="Progress" className={cx(small, className)}>
      <span className={caret} />
      <span id={labelId}>{label}</span>
      {value !== undefined && <span className={valueClass}>{words}</span>}
      {control}
    </span>
  ) : (
    <div data-component="Progress" className={cx(root, className)}>
      <div className={row}>
        <span id={labelId} className={labelClass}>
          {label}
        </span>
        <span className={valueClass}>{words}</span>
      </div>
      {control}
    </div>
  );
});
