'use client';

import { forwardRef, useId } from 'react';
import type { ButtonHTMLAttributes, MouseEvent } from 'react';
import { cx } from '../../foundation/cx.ts';
import { BlockedReason } from './BlockedReason.tsx';
import { button } from './Button.css.ts';
import type { ButtonSize, ButtonTone } from './Button.css.ts';

/** What every button has, drawn with a word or with a glyph alone. */
export interface BaseButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /**
   * `primary` decides (one a view), `outline` acts, `quiet` stands in rows and bars.
   * @default 'outline'
   */
  tone?: ButtonTone;
  /**
   * `medium` is a control of 32 px (48 by touch), `small` one of 24 px (48 by touch).
   * @default 'medium'
   */
  size?: ButtonSize;
  /** Work is under way: the button keeps its focus and its name, and takes no presses. */
  pending?: boolean;
  /**
   * Why the button cannot be pressed now. It stays focusable, so that the reason can be found; there is no
   * `disabled` without one.
   */
  disabledReason?: string;
}

export interface ButtonProps extends BaseButtonProps {}

/** Attributes over its own of a button that is blocked; shared with IconButton. */
export const blockedAttributes = (own: BaseButtonProps, reasonId: string, pending: boolean | undefined) => ({
  'aria-disabled': true,
  'aria-describedby': cx(own['aria-describedby'], reasonId),
  'data-pending': pending ? '' : undefined,
  onClick: swallow,
});

// Also keeps a blocked submit button from submitting its form, by pointer or by Enter.
function swallow(event: MouseEvent) {
  event.preventDefault();
  event.stopPropagation();
}

/** A button with a word. The default type is `button`; ask for `submit` where a form is sent. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { tone = 'outline', size = 'medium', className, children, pending, disabledReason, ...own },
  ref,
) {
  const reasonId = useId();
  const look = button[tone][size];
  const blocked = pending || disabledReason !== undefined;
  // Words alone are the only child then, which React writes at once: a page has many buttons.
  return (
    <button
      ref={ref}
      type="button"
      data-component="Button"
      className={className ? `${look} ${className}` : look}
      {...own}
      {...(blocked && blockedAttributes(own, reasonId, pending))}
    >
      {blocked ? (
        <>
          {children}
          <BlockedReason id={reasonId} reason={disabledReason} />
        </>
      ) : (
        children
      )}
    </button>
  );
});
