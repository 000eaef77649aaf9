'use client';

import { forwardRef } from 'react';
import { cx } from '../../foundation/cx.ts';
import type { Icon } from '../../foundation/icons/index.ts';
import { BlockedReason } from '../Button/BlockedReason.tsx';
import { useBlockable } from '../Button/Button.tsx';
import type { BaseButtonProps } from '../Button/Button.tsx';
import { iconButton } from './IconButton.css.ts';

export interface IconButtonProps extends Omit<BaseButtonProps, 'children' | 'aria-label'> {
  /** The button's name: what it does, in two or three words. */
  label: string;
  /** The glyph. */
  icon: Icon;
}

/** A square button with a glyph alone; its name shows as a tooltip. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { label, icon: Glyph, tone = 'quiet', size = 'medium', className, ...props },
  ref,
) {
  const { reasonId, attributes } = useBlockable(props);
  return (
    <button
      ref={ref}
      type="button"
      aria-label={label}
      title={reasonId ? undefined : label}
      data-component="IconButton"
      className={cx(iconButton[tone][size], className)}
      {...attributes}
    >
      <Glyph size={size === 'medium' ? 'medium' : 'small'} />
      {reasonId && <BlockedReason id={reasonId} reason={props.disabledReason} />}
    </button>
  );
});
