import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { root, stroke } from './Marker.css.ts';

export interface MarkerProps extends HTMLAttributes<HTMLSpanElement> {
  /** The words of the recommended next step. */
  children: string;
}

/**
 * The hand-drawn underline on the recommended next step: one a screen. It is drawn once, when it appears, and
 * carries no meaning that the place of the words does not carry too.
 */
export const Marker = forwardRef<HTMLSpanElement, MarkerProps>(function Marker(
  { className, children, ...props },
  ref,
) {
  return (
    <span ref={ref} data-component="Marker" className={cx(root, className)} {...props}>
      {children}
      <svg
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        className={stroke}
      >
        <path d="M.4 2.6C22 1.1 58 .5 100 .9L99.3 5.6C74 4.9 38 5.3 0 7.2Z" />
      </svg>
    </span>
  );
});
