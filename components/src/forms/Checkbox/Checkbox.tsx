'use client';

import { forwardRef, useCallback } from 'react';
import type { ChangeEvent, InputHTMLAttributes } from 'react';
import { ChoiceFrame, give, hold, useField } from '../Field/index.ts';
import type { FieldProps } from '../Field/index.ts';
import { check } from '../Field/choice.css.ts';

export interface CheckboxProps
  extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'size' | 'children' | 'disabled'> {
  /**
   * Stands for several things of which some are chosen and some not. A press does not end it: it holds until the
   * caller takes it away.
   * @default false
   */
  indeterminate?: boolean;
  /** Shows the answer and takes no change; the box keeps its place in the tab order. */
  readOnly?: boolean;
}

/**
 * One thing to say yes to. `onChange` is the native event, `checked` or `defaultChecked` the state. `ref`, `id` and
 * input attributes go to the control.
 */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { className, indeterminate = false, readOnly, onClick, onChange, ...props },
  ref,
) {
  const { control, frame, rest } = useField(props);
  // The state is a property and no attribute. A new function makes React call it again.
  const mark = useCallback(
    (input: HTMLInputElement | null) => {
      if (input) input.indeterminate = indeterminate;
      return give(ref, input);
    },
    [ref, indeterminate],
  );
  const keep = (event: ChangeEvent<HTMLInputElement>) => {
    // The platform takes it away at every press.
    event.target.indeterminate = indeterminate;
    onChange?.(event);
  };
  return (
    <ChoiceFrame component="Checkbox" frame={frame} className={className}>
      <input
        ref={mark}
        {...rest}
        {...control}
        {...hold({ readOnly, pending: frame.pending, onClick, onChange: keep })}
        type="checkbox"
        className={check}
      />
    </ChoiceFrame>
  );
});
