'use client';

import { forwardRef, useId, useRef } from 'react';
import type { FocusEvent, HTMLAttributes, KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../actions/Button/index.ts';
import type { ButtonSize, ButtonTone } from '../../actions/Button/Button.css.ts';
import { IconButton } from '../../actions/IconButton/index.ts';
import { Heading } from '../../content/Heading/index.ts';
import { cx } from '../../foundation/cx.ts';
import { CrossIcon } from '../../foundation/icons/index.ts';
import type { Icon } from '../../foundation/icons/index.ts';
import { usePopover } from '../../foundation/popover/usePopover.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { modalStrings } from '../modal/modal.strings.ts';
import { focusIn } from '../modal/useModal.ts';
import { body, header, popovers, root, title as titleClass } from './Popover.css.ts';

export interface PopoverProps extends Omit<HTMLAttributes<HTMLDivElement>, 'title'> {
  /** The word of the button that opens it; its name where `icon` is given. */
  trigger: string;
  /** Shows a glyph in the place of the word. */
  icon?: Icon;
  /** @default 'outline' */
  tone?: ButtonTone;
  /** @default 'medium' */
  size?: ButtonSize;
  /**
   * Which edge of the button the popover keeps to.
   * @default 'start'
   */
  align?: keyof typeof popovers;
  /** Why it cannot be opened now; the button stays in reach and says it. */
  disabledReason?: string;
  /** Names what has opened. */
  title: ReactNode;
  /** It has opened or closed. */
  onOpenChange?: (open: boolean) => void;
  /** Rendered while open. Focus goes to `[data-autofocus]`, else to the first control, else to the popover. */
  children?: ReactNode;
}

/** A button that opens a detail beside itself; the page stays in use. */
export const Popover = forwardRef<HTMLDivElement, PopoverProps>(function Popover(
  {
    trigger,
    icon,
    tone = 'outline',
    size = 'medium',
    align = 'start',
    disabledReason,
    title,
    onOpenChange,
    className,
    children,
    ...props
  },
  ref,
) {
  const strings = useStrings(modalStrings);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const open = usePopover(popover, {
    onOpen: (panel) => {
      focusIn(panel);
      onOpenChange?.(true);
    },
    onClose: () => {
      // A press on something else has moved focus there; anything else has left it nowhere.
      const { activeElement, body: page } = document;
      if (activeElement === page || popover.current?.contains(activeElement)) button.current?.focus();
      onOpenChange?.(false);
    },
  });

  const close = () => {
    popover.current?.hidePopover();
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // WebKit would close the dialog around the popover as well.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    const to = event.relatedTarget;
    if (to && to !== button.current && !event.currentTarget.contains(to)) popover.current?.hidePopover();
  };

  const triggerProps = {
    ref: button,
    tone,
    size,
    disabledReason,
    popoverTarget: id,
    'aria-haspopup': 'dialog',
    'aria-expanded': open,
  } as const;

  return (
    <div ref={ref} data-component="Popover" className={cx(root, className)} {...props}>
      {icon ? (
        <IconButton {...triggerProps} label={trigger} icon={icon} />
      ) : (
        <Button {...triggerProps}>{trigger}</Button>
      )}
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        tabIndex={-1}
        className={popovers[align]}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        {open && (
          <>
            <div className={header}>
              <Heading level={2} variant="nameSmall" id={`${id}-title`} className={titleClass}>
                {title}
              </Heading>
              <IconButton size="small" label={strings.close} icon={CrossIcon} onClick={close} />
            </div>
            <div className={body} data-part="body">
              {children}
            </div>
          </>
        )}
      </div>
    </div>
  );
});
