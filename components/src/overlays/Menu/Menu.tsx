'use client';

import { forwardRef, useId, useRef } from 'react';
import type { HTMLAttributes, KeyboardEvent } from 'react';
import { Button } from '../../actions/Button/index.ts';
import type { ButtonSize, ButtonTone } from '../../actions/Button/Button.css.ts';
import { IconButton } from '../../actions/IconButton/index.ts';
import { cx } from '../../foundation/cx.ts';
import { DotsIcon, DownIcon } from '../../foundation/icons/index.ts';
import type { Icon } from '../../foundation/icons/index.ts';
import { usePopover } from '../../foundation/popover/usePopover.ts';
import { MenuItems, enter } from './MenuItems.tsx';
import type { MenuEntry } from './entries.ts';
import { popovers, root } from './Menu.css.ts';

export interface MenuProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  /** Names the trigger and the menu. */
  label: string;
  /** What can be chosen, top to bottom. */
  items: readonly MenuEntry[];
  /**
   * The glyph of the trigger.
   * @default DotsIcon
   */
  icon?: Icon;
  /** Shows this word as the trigger instead of a glyph; `label` then names the menu alone. */
  triggerText?: string;
  /** @default 'quiet' */
  tone?: ButtonTone;
  /** @default 'medium' */
  size?: ButtonSize;
  /**
   * Which edge of the trigger the menu keeps to.
   * @default 'end'
   */
  align?: keyof typeof popovers;
  /** Why the menu cannot be opened now; the trigger stays in reach and says it. */
  disabledReason?: string;
}

/** A button that opens a short list of actions or of one choice. */
export const Menu = forwardRef<HTMLDivElement, MenuProps>(function Menu(
  {
    label,
    items,
    icon = DotsIcon,
    triggerText,
    tone = 'quiet',
    size = 'medium',
    align = 'end',
    disabledReason,
    className,
    ...props
  },
  ref,
) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  /** Where focus goes when the menu has opened. */
  const landing = useRef<'Home' | 'End'>('Home');
  const open = usePopover(popover, {
    onOpen: (menu) => {
      enter(menu, landing.current);
      landing.current = 'Home';
    },
  });

  const close = () => {
    popover.current?.hidePopover();
    trigger.current?.focus();
  };

  const onTriggerKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    landing.current = event.key === 'ArrowUp' ? 'End' : 'Home';
    // A click, and not showPopover: the trigger stays the popover's invoker and its anchor in every browser.
    if (!open) trigger.current?.click();
  };

  const triggerProps = {
    ref: trigger,
    tone,
    size,
    disabledReason,
    popoverTarget: id,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    'aria-controls': id,
    onKeyDown: onTriggerKeyDown,
  } as const;

  return (
    <div ref={ref} data-component="Menu" className={cx(root, className)} {...props}>
      {triggerText ? (
        <Button {...triggerProps}>
          {triggerText}
          <DownIcon />
        </Button>
      ) : (
        <IconButton {...triggerProps} label={label} icon={icon} />
      )}
      <div ref={popover} id={id} popover="auto" role="menu" aria-label={label} className={popovers[align]}>
        {open && <MenuItems items={items} onClose={close} onCloseAll={close} />}
      </div>
    </div>
  );
});
