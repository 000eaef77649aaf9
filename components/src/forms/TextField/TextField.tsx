import { forwardRef, useId } from 'react';
import type { InputHTMLAttributes, ReactNode } from 'react';
import { cx } from '../../foundation/cx.ts';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/strings-context.ts';
import {
  controls,
  hint as hintClass,
  label as labelClass,
  message,
  optional as optionalClass,
  root,
} from './TextField.css.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

export interface TextFieldProps extends Omit<InputHTMLAttributes<Control>, 'size' | 'children'> {
  /** What the field asks for. */
  label: ReactNode;
  /** What helps to answer; read after the label. */
  hint?: ReactNode;
  /** What is wrong with the value and how to mend it. Marks the field as invalid. */
  invalid?: ReactNode;
  /** Says that the field may stay empty. Most fields are required, so only the others are marked. */
  optional?: boolean;
  /** Takes several lines. */
  multiline?: boolean;
  /**
   * Lines shown at first, where `multiline`.
   * @default 3
   */
  rows?: number;
}

/** A field for text with its label, hint and message. `ref`, `id` and input attributes go to the control. */
export const TextField = forwardRef<Control, TextFieldProps>(function TextField(
  { label, hint, invalid, optional, multiline, rows = 3, className, id, ...props },
  ref,
) {
  const strings = useStrings();
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const messageId = invalid ? `${controlId}-message` : undefined;
  const shared = {
    ...props,
    id: controlId,
    'aria-invalid': invalid ? true : undefined,
    'aria-describedby': cx(props['aria-describedby'], hintId, messageId) || undefined,
  };
  return (
    <div data-component="TextField" className={cx(root, className)}>
      <label htmlFor={controlId} className={labelClass}>
        {label}
        {optional && <span className={optionalClass}>{strings.optional}</span>}
      </label>
      {hint && (
        <span id={hintId} className={hintClass}>
          {hint}
        </span>
      )}
      {multiline ? (
        // One of two elements; each takes this ref.
        <textarea ref={ref as never} rows={rows} className={controls.multiline} {...shared} />
      ) : (
        <input ref={ref as never} type="text" className={controls.single} {...shared} />
      )}
      {invalid && (
        <span id={messageId} className={message}>
          <CrossIcon />
          <span>{invalid}</span>
        </span>
      )}
    </div>
  );
});
