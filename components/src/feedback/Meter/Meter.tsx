'use client';

import { forwardRef, useId } from 'react';
import type { CSSProperties, HTMLAttributes, ReactNode } from 'react';
import { complain } from '../../foundation/complain.ts';
import { cx } from '../../foundation/cx.ts';
import { WarnIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { label as labelClass, root, row, value as valueClass } from '../bar.css.ts';
import { fillProperty, fills, meter } from './Meter.css.ts';
import { meterStrings } from './Meter.strings.ts';

export interface MeterProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'role'> {
  /** What is measured. */
  label: ReactNode;
  /** The amount, from 0 to `max`. */
  value: number;
  /**
   * The most there can be.
   * @default 100
   */
  max?: number;
  /** From here on it is nearly full, and says so. */
  high?: number;
  /**
   * The amount in words.
   * @default '12 of 40' in the language around
   */
  valueText?: string;
}

/** An amount of a known most: a quota, places taken. */
export const Meter = forwardRef<HTMLDivElement, MeterProps>(function Meter(
  { label, value, max = 100, high = Infinity, valueText, className, ...props },
  ref,
) {
  const strings = useStrings(meterStrings);
  const id = useId();
  if (process.env.NODE_ENV !== 'production' && !(value >= 0 && value <= max))
    complain(
      'Meter',
      `value is ${value} of ${max}`,
      'the bar shows the nearest end',
      'Keep it from 0 to max.',
    );
  const level = value >= max ? 'full' : value >= high ? 'nearly' : 'some';
  const amount = valueText ?? strings.of(value, max);
  const words = level === 'some' ? amount : `${amount}, ${strings[level]}`;
  const share = Math.min(1, Math.max(0, value / max));
  return (
    <div ref={ref} data-component="Meter" className={cx(root, className)} {...props}>
      <div className={row}>
        <span id={id} className={labelClass}>
          {label}
        </span>
        <span className={valueClass}>
          {level !== 'some' && <WarnIcon />}
          {words}
        </span>
      </div>
      <div
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={words}
        className={meter}
      >
        <span className={fills[level]} style={{ [fillProperty]: `${share * 100}%` } as CSSProperties} />
      </div>
    </div>
  );
});
