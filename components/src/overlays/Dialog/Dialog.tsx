'use client';

import { forwardRef, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import type { DialogHTMLAttributes, MouseEvent, ReactNode, RefObject, SyntheticEvent } from 'react';
import { IconButton } from '../../actions/IconButton/index.ts';
import { Heading } from '../../content/Heading/index.ts';
import { Text } from '../../content/Text/index.ts';
import { cx } from '../../foundation/cx.ts';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { dialogStrings } from './Dialog.strings.ts';
import { body, close as closeClass, footer as footerClass, header, sizes } from './Dialog.css.ts';

/** How a dialog was asked to close. */
export type DialogCloseReason = 'escape' | 'backdrop' | 'button';

export interface DialogProps extends Omit<
  DialogHTMLAttributes<HTMLDialogElement>,
  'onClose' | 'open' | 'title'
> {
  /** Whether the dialog is shown. It is modal: the page behind takes no input. */
  open: boolean;
  /** A person asks to close it. Set `open` to false, or leave it where there is a reason to stay. */
  onClose: (reason: DialogCloseReason) => void;
  /** Names the dialog. */
  title: ReactNode;
  /** A sentence under the title. */
  description?: ReactNode;
  /** Buttons that end the dialog; the deciding one last. */
  footer?: ReactNode;
  /**
   * 384 or 624 px wide; a sheet at the foot of a phone's screen.
   * @default 'small'
   */
  size?: keyof typeof sizes;
  /**
   * The content. Focus goes to the element with `data-autofocus`, else to the first control of the content, else
   * to the first of the footer, else to the close button.
   */
  children?: ReactNode;
}

const focusable =
  'a[href], button, input:not([type="hidden"]), select, textarea, [tabindex]:not([tabindex="-1"])';

/** A modal dialog on the platform's own `<dialog>`. Focus returns to where it was when the dialog closes. */
export const Dialog = forwardRef<HTMLDialogElement, DialogProps>(function Dialog(
  { open, onClose, title, description, footer, size = 'small', className, children, ...props },
  ref,
) {
  const strings = useStrings(dialogStrings);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useImperativeHandle(ref, () => dialog.current as HTMLDialogElement);
  useModal(dialog, open);
  const content = useRef<HTMLDivElement>(null);
  const scrollsAlone = useScrollsAlone(content, open);

  // React hands on cancel and close from dialogs inside this one, although they do not bubble in the platform.
  const own = (event: SyntheticEvent) => event.target === event.currentTarget;

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      data-component="Dialog"
      className={cx(sizes[size], className)}
      {...props}
      onCancel={(event) => {
        if (!own(event)) return;
        event.preventDefault();
        onClose('escape');
      }}
      onClose={(event) => {
        // Chromium closes on a second Escape in a row whatever the page says: follow it.
        if (own(event) && open) onClose('escape');
      }}
      onClick={(event) => {
        props.onClick?.(event);
        if (own(event) && isOutside(event)) onClose('backdrop');
      }}
    >
      {open && (
        <>
          <div className={header}>
            <Heading level={2} variant="name" id={`${id}-title`}>
              {title}
            </Heading>
            {description && (
              <Text as="p" tone="ink2" id={`${id}-description`}>
                {description}
              </Text>
            )}
          </div>
          {children !== undefined && (
            <div
              ref={content}
              className={body}
              data-part="body"
              {...(scrollsAlone && { tabIndex: 0, role: 'group', 'aria-labelledby': `${id}-title` })}
            >
              {children}
            </div>
          )}
          {footer && (
            <footer className={footerClass} data-part="footer">
              {footer}
            </footer>
          )}
          <div className={closeClass}>
            <IconButton label={strings.close} icon={CrossIcon} onClick={() => onClose('button')} />
          </div>
        </>
      )}
    </dialog>
  );
});

/** Opens and closes the platform's dialog with the flag, moves focus in, and hands it back. */
function useModal(dialog: RefObject<HTMLDialogElement | null>, open: boolean) {
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    if (!element.open) {
      element.showModal();
      renewBehind(element);
    }
    const first = ['[data-autofocus]', '[data-part="body"]', '[data-part="footer"]']
      .map((part) => element.querySelector<HTMLElement>(part))
      .map((part) => (part?.matches(focusable) ? part : part?.querySelector<HTMLElement>(focusable)))
      .find((candidate) => candidate);
    first?.focus();
    return () => {
      if (element.open) element.close();
      // The platform gives focus back, but not where the opener lost it on the way (Safari does not focus
      // a clicked button).
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, [dialog, open]);
}

/** WebKit 2.50 lets Tab into a dialog behind another until the style of the one behind is computed anew. */
function renewBehind(dialog: HTMLDialogElement) {
  for (const behind of document.querySelectorAll<HTMLElement>('dialog:modal')) {
    if (behind === dialog) continue;
    behind.style.setProperty('--cm-behind', '1');
    behind.style.removeProperty('--cm-behind');
  }
}

/** Whether the content scrolls and holds nothing that a key could reach: then it is to be reached itself. */
function useScrollsAlone(content: RefObject<HTMLElement | null>, open: boolean): boolean {
  const [scrollsAlone, setScrollsAlone] = useState(false);
  useEffect(() => {
    const element = content.current;
    if (!open || !element) return;
    const look = () =>
      setScrollsAlone(element.scrollHeight > element.clientHeight && !element.querySelector(focusable));
    // A box at its greatest height does not change when its content grows; the content does.
    const observer = new ResizeObserver(look);
    for (const part of [element, ...element.children]) observer.observe(part);
    return () => observer.disconnect();
  }, [content, open]);
  return scrollsAlone;
}

/** A press on the backdrop is one on the dialog element, outside its box. */
function isOutside({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) {
  const box = currentTarget.getBoundingClientRect();
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}
