'use client';

import { forwardRef } from 'react';
import type { TextareaHTMLAttributes } from 'react';
import { FieldFrame, useField } from '../Field/index.ts';
import type { FieldProps } from '../Field/index.ts';
import { area } from './TextArea.css.ts';

export interface TextAreaProps
  extends FieldProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'children' | 'disabled'> {
  /**
   * Lines shown at first.
   * @default 3
   */
  rows?: number;
}

/** A field for several lines of text. `ref`, `id` and attributes of the text area go to the control. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { rows = 3, className, ...props },
  ref,
) {
  const { control, frame, rest } = useField(props);
  return (
    <FieldFrame component="TextArea" frame={frame} className={className}>
      <textarea ref={ref} rows={rows} className={area} {...rest} {...control} />
    </FieldFrame>
  );
});
