import { forwardRef } from 'react';
import type { HTMLAttributes, ReactNode } from 'react';
import { cx } from '../../foundation/cx.ts';
import { root } from './EmptyState.css.ts';

export interface EmptyStateProps extends HTMLAttributes<HTMLDivElement> {
  /** One line: what would stand here. */
  children: ReactNode;
  /** The one thing to do about it: a button or a link. */
  action?: ReactNode;
}

/** What stands where nothing is: one line, one action. */
export const EmptyState = forwardRef<HTMLDivElement, EmptyStateProps>(function EmptyState(
  { action, className, children, ...props },
  ref,
) {
  return (
    <div ref={ref} data-component="EmptyState" className={cx(root, className)} {...props}>
      <p>{children}</p>
      {action}
    </div>
  );
});
