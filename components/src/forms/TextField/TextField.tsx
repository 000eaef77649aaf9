'use client';

import { forwardRef } from 'react';
import type { InputHTMLAttributes } from 'react';
import { FieldFrame, useField } from '../Field/index.ts';
import type { FieldProps } from '../Field/index.ts';
import { singleLine } from '../Field/control.css.ts';

export interface TextFieldProps
  extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'children' | 'disabled'> {
  /**
   * What is written, for the platform: its keyboard on a phone and its help. Not for choices: take Switch or Select.
   * @default 'text'
   */
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password' | 'number';
}

/** A field for one line of text. `ref`, `id` and input attributes go to the control. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { className, ...props },
  ref,
) {
  const { control, frame, rest } = useField(props);
  return (
    <FieldFrame component="TextField" frame={frame} className={className}>
      <input ref={ref} type="text" className={singleLine} {...rest} {...control} />
    </FieldFrame>
  );
});
