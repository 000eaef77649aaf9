'use client';

import { forwardRef } from 'react';
import type { InputHTMLAttributes, ReactNode } from 'react';
import { cx } from '../../foundation/cx.ts';
import { FieldFrame, useField } from '../Field/index.ts';
import type { FieldProps } from '../Field/index.ts';
import { lines } from '../Field/control.css.ts';
import type { FieldSize } from '../Field/control.css.ts';
import { ClearButton } from './ClearButton.tsx';
import { clearableLines, joinedLines, line, prefixed, suffixed } from './TextField.css.ts';

export interface TextFieldProps
  extends
    FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'prefix' | 'children' | 'disabled'> {
  /**
   * What is written, for the platform: its keyboard on a phone and its help. `search` brings a button that clears.
   * Not for choices: take Switch or Select.
   * @default 'text'
   */
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password' | 'number';
  /**
   * `medium` is 32 px high, `small` 24 px; both are 48 px by touch.
   * @default 'medium'
   */
  size?: FieldSize;
  /** Stands before what is written, and is no part of the value: `₹`. Read after the hint. */
  prefix?: ReactNode;
  /** Stands after what is written, and is no part of the value: `a day`. Read after the hint. */
  suffix?: ReactNode;
}

/** A field for one line of text. `onChange` is the native event. `ref`, `id` and input attributes go to the control. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(props, ref) {
  const { control, frame, rest } = useField(props);
  const { className, size = 'medium', prefix, suffix, type = 'text' } = rest;
  // Filled in place: a form has many of these, and each copy of its attributes is seen in the time it takes.
  const own = Object.assign(rest, control, {
    ref,
    type,
    className: lines[size],
    // Attributes of an input as well, with another meaning.
    size: undefined,
    prefix: undefined,
    suffix: undefined,
  });
  if (frame.pending) own.readOnly = true;
  if (!prefix && !suffix && type !== 'search')
    return FieldFrame({
      component: 'TextField',
      frame,
      className,
      children: <input {...own} />,
    });
  const prefixId = `${control.id}-prefix`;
  const suffixId = `${control.id}-suffix`;
  return (
    <FieldFrame component="TextField" frame={frame} className={className}>
      <span className={line}>
        {prefix && (
          <span id={prefixId} className={prefixed} data-part="prefix">
            {prefix}
          </span>
        )}
        <input
          {...own}
          className={(type === 'search' ? clearableLines : joinedLines)[size]}
          // Without one the platform cannot tell whether there is something to clear.
          placeholder={own.placeholder ?? (type === 'search' ? ' ' : undefined)}
          aria-describedby={cx(
            control['aria-describedby'],
            prefix ? prefixId : null,
            suffix ? suffixId : null,
          )}
        />
        {type === 'search' && <ClearButton />}
        {suffix && (
          <span id={suffixId} className={suffixed} data-part="suffix">
            {suffix}
          </span>
        )}
      </span>
    </FieldFrame>
  );
});
