'use client';

import { cloneElement, forwardRef, isValidElement, useId, useImperativeHandle, useRef } from 'react';
import type { HTMLAttributes, ReactElement } from 'react';
import { complain } from '../../foundation/complain.ts';
import { cx } from '../../foundation/cx.ts';
import { useLatest } from '../../foundation/latest.ts';
import { root as rootClass, tip } from './Tooltip.css.ts';
import { useTip } from './useTip.ts';

/** What a control must take, to have a tip. */
interface Described {
  'aria-describedby'?: string | undefined;
  title?: string | undefined;
}

export interface TooltipProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'children'> {
  /** A few words on the control. Read as its description, so never its name over again. */
  text: string;
  /**
   * Milliseconds a pointer rests before the tip shows; focus by key shows it at once.
   * @default 500
   */
  delayMs?: number;
  /** One control that takes focus, and that hands `aria-describedby` on to its element. */
  children: ReactElement<Described>;
}

/** A short description of a control, shown while it is pointed at or has focus by key. */
export const Tooltip = forwardRef<HTMLSpanElement, TooltipProps>(function Tooltip(
  { text, delayMs = 500, className, children, ...props },
  ref,
) {
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  useImperativeHandle(ref, () => root.current as HTMLSpanElement);
  useTip(root, useLatest(delayMs));
  const isElement = isValidElement<Described>(children);
  if (process.env.NODE_ENV !== 'production') {
    if (!isElement)
      complain('Tooltip', 'its child is no element', 'nothing can be described', 'Give it one control.');
    if (!text.trim())
      complain('Tooltip', 'text is empty', 'no tip is shown', 'Say something, or leave the tooltip out.');
  }
  return (
    <span ref={root} data-component="Tooltip" className={cx(rootClass, className)} {...props}>
      {isElement
        ? cloneElement(children, {
            'aria-describedby': cx(children.props['aria-describedby'], id),
            // The platform's own tip would lie over this one.
            title: undefined,
          })
        : children}
      <span id={id} role="tooltip" popover="manual" className={tip}>
        {text}
      </span>
    </span>
  );
});
