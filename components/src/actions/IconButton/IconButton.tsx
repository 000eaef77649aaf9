'use client';

import { forwardRef, useId } from 'react';
import { cx } from '../../foundation/cx.ts';
import type { Icon } from '../../foundation/icons/index.ts';
import { BlockedReason } from '../Button/BlockedReason.tsx';
import { blockedAttributes } from '../Button/Button.tsx';
import type { BaseButtonProps } from '../Button/Button.tsx';
import { button } from '../Button/Button.css.ts';
import { squares } from './IconButton.css.ts';
import { hidden, name } from './blocked.css.ts';

export interface IconButtonProps extends Omit<BaseButtonProps, 'children' | 'aria-label'> {
  /** The button's name: what it does, in two or three words. */
  label: string;
  /** The glyph. */
  icon: Icon;
}

/** A square button with a glyph alone; its name shows as a tooltip. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { label, icon: Glyph, tone = 'quiet', size = 'medium', className, pending, disabledReason, ...own },
  ref,
) {
  const reasonId = useId();
  const blocked = pending || disabledReason !== undefined;
  return (
    <button
      ref={ref}
      type="button"
      aria-label={blocked ? undefined : label}
      title={blocked ? undefined : label}
      data-component="IconButton"
      className={cx(button[tone][size], squares[size], className)}
      {...own}
      {...(blocked && blockedAttributes(own, reasonId, pending))}
    >
      <Glyph size={size} className={pending ? hidden : undefined} />
      {blocked && (
        <>
          <span className={name}>{label}</span>
          <BlockedReason id={reasonId} reason={disabledReason} />
        </>
      )}
    </button>
  );
});
