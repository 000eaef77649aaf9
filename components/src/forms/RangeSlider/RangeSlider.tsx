'use client';

import { forwardRef } from 'react';
import type { CSSProperties, ForwardedRef, HTMLAttributes, ReactElement, RefAttributes } from 'react';
import { complain } from '../../foundation/complain.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { GroupFrame, useField } from '../Field/index.ts';
import type { FieldProps } from '../Field/index.ts';
import { rangeSliderStrings } from './RangeSlider.strings.ts';
import { band, fromShare, rail, thumbs, toShare, tracks, values as valuesClass } from './RangeSlider.css.ts';
import { share } from './scale.ts';
import { useRange } from './useRange.ts';
import type { Range } from './useRange.ts';

/** What callbacks hand on: a number for one thumb, two numbers for two. */
type Given<Value> = Value extends number ? number : Range;

export interface RangeSliderProps<Value extends Range | number = Range>
  extends FieldProps, Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'defaultValue' | 'onChange'> {
  /** Lowest value. */
  min: number;
  /** Highest value; where the steps do not lead to it, the last before it. */
  max: number;
  /**
   * What an arrow key changes. Page keys change a tenth of the scale.
   * @default 1
   */
  step?: number;
  /** A number for one thumb, `[from, to]` for two. */
  value?: Value;
  /** @default `[min, max]` */
  defaultValue?: Value;
  /** The value has changed, while a thumb is moved too. */
  onChange?: (value: Given<Value>) => void;
  /** A thumb was let go, or a key: search with the value now. */
  onCommit?: (value: Given<Value>) => void;
  /**
   * Words for a value, seen and read: "₹40,000".
   * @default the number as it is
   */
  format?: (value: number) => string;
  /**
   * Least difference of two values.
   * @default 0
   */
  minGap?: number;
  /** Sends one value under this name, two as `name[0]` and `name[1]`. */
  name?: string;
  /** Shows the value and takes no other. */
  readOnly?: boolean;
  /** @default 'horizontal' */
  orientation?: 'horizontal' | 'vertical';
}

/**
 * One or two values on a scale: an age that is played, a band of fees. `onChange` gets values, not events. `ref` and
 * further attributes go to the group.
 */
export const RangeSlider = forwardRef(function RangeSlider(
  props: RangeSliderProps<Range | number>,
  ref: ForwardedRef<HTMLDivElement>,
) {
  const strings = useStrings(rangeSliderStrings);
  const { control, frame, rest } = useField(props);
  const {
    min,
    max,
    step = 1,
    value,
    defaultValue,
    onChange,
    onCommit,
    format = String,
    minGap = 0,
    name,
    readOnly,
    orientation = 'horizontal',
    ...attributes
  } = rest;
  if (process.env.NODE_ENV !== 'production') check({ min, max, step, given: value ?? defaultValue, minGap });

  const held = readOnly || frame.pending;
  const scale = { min, max, step: step > 0 ? step : 1 };
  const { values, boundsOf, track, thumbHandlers, trackHandlers } = useRange({
    ...scale,
    value,
    defaultValue,
    onChange,
    onCommit,
    minGap,
    vertical: orientation === 'vertical',
    blocked: Boolean(control.disabled || held),
  });
  const two = values.length > 1;
  const nameId = `${control.id}-name`;
  const shares = {
    [fromShare]: two ? share(values[0] ?? min, scale) : 0,
    [toShare]: share(values.at(-1) ?? max, scale),
  } as CSSProperties;

  return (
    <GroupFrame
      component="RangeSlider"
      groupRef={ref}
      aria-labelledby={nameId}
      {...attributes}
      role="group"
      aria-busy={control['aria-busy']}
      id={control.id}
      frame={{
        ...frame,
        label: (
          <>
            <span id={nameId}>{frame.label}</span>
            <span className={valuesClass}>{values.map((one) => format(one)).join('–')}</span>
          </>
        ),
      }}
    >
      <div
        ref={track}
        className={tracks[orientation][two ? 'two' : 'one']}
        style={shares}
        data-blocked={control.disabled}
        role="presentation"
        {...trackHandlers}
      >
        <div className={rail}>
          <div className={band} />
          {values.map((one, at) => {
            const id = `${control.id}-thumb-${at}`;
            const [low, high] = boundsOf(at);
            const end = at === 0 ? 'from' : 'to';
            return (
              <span
                key={id}
                id={id}
                role="slider"
                tabIndex={0}
                data-thumb={at}
                aria-label={two ? strings[end] : undefined}
                aria-labelledby={two ? `${nameId} ${id}` : nameId}
                aria-describedby={control['aria-describedby']}
                aria-orientation={orientation}
                aria-valuemin={low}
                aria-valuemax={high}
                aria-valuenow={one}
                aria-valuetext={format(one)}
                aria-disabled={control.disabled}
                aria-readonly={held || undefined}
                aria-invalid={control['aria-invalid']}
                className={thumbs[two ? end : 'only']}
                {...thumbHandlers}
              />
            );
          })}
        </div>
      </div>
      {name !== undefined &&
        !control.disabled &&
        values.map((one, at) => (
          <input key={`${name}-${at}`} type="hidden" name={two ? `${name}[${at}]` : name} value={one} />
        ))}
    </GroupFrame>
  );
}) as <Value extends Range | number = Range>(
  props: RangeSliderProps<Value> & RefAttributes<HTMLDivElement>,
) => ReactElement;

interface Checked {
  min: number;
  max: number;
  step: number;
  given: Range | number | undefined;
  minGap: number;
}

function check({ min, max, step, given, minGap }: Checked) {
  const why = 'no thumb can be moved';
  if (min > max) complain('RangeSlider', `min is ${min} and max is ${max}`, why, 'Swap them.');
  if (step <= 0) complain('RangeSlider', `step is ${step}`, 'steps of 1 are taken', 'Give a step above 0.');
  const values = typeof given === 'number' ? [given] : (given ?? []);
  const [low = min, high = max] = values;
  if (low > high)
    complain('RangeSlider', `the value goes from ${low} to ${high}`, 'the thumbs are crossed', 'Swap them.');
  if (min <= max && values.some((value) => value < min || value > max))
    complain(
      'RangeSlider',
      `the value ${values.join(', ')} lies outside of ${min} to ${max}`,
      'a thumb stands at an end that is not its value',
      'Widen the scale or mend the value.',
    );
  if (minGap > max - min)
    complain('RangeSlider', `minGap is ${minGap} on a scale of ${max - min}`, why, 'Make it smaller.');
}
