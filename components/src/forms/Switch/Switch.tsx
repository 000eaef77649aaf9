'use client';

import { forwardRef } from 'react';
import type { InputHTMLAttributes } from 'react';
import { ChoiceFrame, hold, useField } from '../Field/index.ts';
import type { FieldProps } from '../Field/index.ts';
import { track } from '../Field/choice.css.ts';

export interface SwitchProps
  extends
    FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role' | 'size' | 'children' | 'disabled'> {
  /** Shows the state and takes no change; the switch keeps its place in the tab order. */
  readOnly?: boolean;
}

/**
 * Turns one thing on or off, at once. `onChange` is the event of the check box it is, and `checked` or
 * `defaultChecked` its state. `ref`, `id` and input attributes go to the control.
 */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch(
  { className, readOnly, onClick, onChange, onKeyDown, ...props },
  ref,
) {
  const { control, frame, rest } = useField(props);
  return (
    <ChoiceFrame component="Switch" frame={frame} className={className}>
      <input
        ref={ref}
        {...rest}
        {...control}
        {...hold({ readOnly, pending: frame.pending, onClick, onChange })}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          // Enter would send the form; on a switch it turns, as Space does.
          if (event.key !== 'Enter' || event.defaultPrevented) return;
          event.preventDefault();
          event.currentTarget.click();
        }}
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a check box has its state by itself
        role="switch"
        className={track}
      />
    </ChoiceFrame>
  );
});
