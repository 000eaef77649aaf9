import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { group } from './Toolbar.css.ts';

export interface ToolbarGroupProps extends Omit<HTMLAttributes<HTMLDivElement>, 'role'> {
  /** Names what the controls have in common. */
  label: string;
}

/** Controls of a toolbar that belong together; a line stands before them. */
export const ToolbarGroup = forwardRef<HTMLDivElement, ToolbarGroupProps>(function ToolbarGroup(
  { label, className, children, ...props },
  ref,
) {
  return (
    <div
      ref={ref}
      role="group"
      aria-label={label}
      data-component="ToolbarGroup"
      className={cx(group, className)}
      {...props}
    >
      {children}
    </div>
  );
});
