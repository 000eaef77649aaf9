'use client';

import { forwardRef, useCallback, useId, useLayoutEffect, useRef } from 'react';
import type { ChangeEvent, CSSProperties, TextareaHTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { FieldFrame, give, useField } from '../Field/index.ts';
import type { FieldProps } from '../Field/index.ts';
import { area, counter as counterClass, MAX_ROWS, ROWS } from './TextArea.css.ts';
import { useLimit } from './useLimit.ts';

export interface TextAreaProps
  extends
    FieldProps,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'children' | 'disabled' | 'maxLength'> {
  /**
   * Lines shown at first.
   * @default 3
   */
  rows?: number;
  /**
   * Lines the field grows to with its text; from there on it scrolls.
   * @default 12
   */
  maxRows?: number;
  /**
   * Characters the text may have, counted as people count them. What is left is shown. A longer text is marked as
   * invalid and never cut.
   */
  limit?: number;
}

/**
 * A field for several lines of text, as high as they are. `onChange` is the native event. `ref`, `id` and attributes
 * of the text area go to the control.
 */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { rows = 3, maxRows, limit, invalid, style, readOnly, onChange, className, ...props },
  ref,
) {
  const counterId = useId();
  const counter = useRef<HTMLSpanElement>(null);
  const { value, defaultValue } = props;
  const { words, over, follow } = useLimit({ limit, value, defaultValue, counter });
  // Over the limit the count is the message, unless the caller has one.
  const counted = words !== '' && !(over && !invalid);
  const { control, frame, rest } = useField({
    ...props,
    invalid: invalid || (over && words),
    'aria-describedby': cx(props['aria-describedby'], counted && counterId),
  });
  const written = useRef<HTMLTextAreaElement | null>(null);
  const keep = useCallback(
    (element: HTMLTextAreaElement | null) => {
      written.current = element;
      return give(ref, element);
    },
    [ref],
  );
  useLayoutEffect(() => {
    if (written.current) grow(written.current);
  });
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    if (limit !== undefined) follow(event.target.value);
    grow(event.target);
    onChange?.(event);
  };
  return (
    <FieldFrame component="TextArea" frame={frame} className={className}>
      <textarea
        ref={keep}
        rows={rows}
        className={area}
        style={{ ...style, [ROWS]: rows, [MAX_ROWS]: maxRows } as CSSProperties}
        {...rest}
        {...control}
        readOnly={readOnly || frame.pending}
        onChange={change}
      />
      {limit !== undefined && (
        <span ref={counter} id={counterId} hidden={!counted} className={counterClass}>
          {words}
        </span>
      )}
    </FieldFrame>
  );
});

/** For browsers that do not size a field by its text: Firefox, as of version 153. */
function grow(element: HTMLTextAreaElement) {
  if (CSS.supports('field-sizing', 'content')) return;
  element.style.blockSize = 'auto';
  element.style.blockSize = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
}
