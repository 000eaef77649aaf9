'use client';

import { forwardRef, useId, useImperativeHandle, useRef } from 'react';
import type { DialogHTMLAttributes, ReactNode, SyntheticEvent } from 'react';
import { button } from '../../actions/Button/Button.css.ts';
import { squares } from '../../actions/IconButton/IconButton.css.ts';
import { cx } from '../../foundation/cx.ts';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import {
  body,
  close as closeClass,
  description as descriptionClass,
  footer as footerClass,
  header,
  title as titleClass,
} from './modal.css.ts';
import { modalStrings } from './modal.strings.ts';
import { isOutside, useModal, useScrollsAlone } from './useModal.ts';

/** How a dialog was asked to close. */
export type DialogCloseReason = 'escape' | 'backdrop' | 'button';

/** What every modal panel takes. */
export interface ModalProps extends Omit<
  DialogHTMLAttributes<HTMLDialogElement>,
  'onClose' | 'open' | 'title'
> {
  /** Whether it is shown. It is modal: the page behind takes no input. */
  open: boolean;
  /** A person asks to close it. Set `open` to false, or leave it where there is a reason to stay. */
  onClose: (reason: DialogCloseReason) => void;
  /** Names it. */
  title: ReactNode;
  /** A sentence under the title. */
  description?: ReactNode;
  /** Buttons that end it; the deciding one last. */
  footer?: ReactNode;
  /**
   * The content. Focus goes to the element with `data-autofocus`, else to the first control of the content, else
   * to the first of the footer, else to the close button.
   */
  children?: ReactNode;
}

interface OwnProps extends ModalProps {
  /** The component's name, for `data-component`. */
  component: string;
  /** Where it stands. */
  rootClass: string;
  /** Only its buttons and Escape close it: no close button, no press beside it. */
  strict?: boolean;
}

/** What Dialog, Drawer and AlertDialog share: the platform's own `<dialog>`, opened as a modal one. */
export const Modal = forwardRef<HTMLDialogElement, OwnProps>(function Modal(
  { component, rootClass, strict, open, onClose, title, description, footer, className, children, ...props },
  ref,
) {
  const strings = useStrings(modalStrings);
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
      aria-modal
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      data-component={component}
      className={cx(rootClass, className)}
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
        if (!strict && own(event) && isOutside(event)) onClose('backdrop');
      }}
    >
      {open && (
        <>
          <div className={header}>
            <h2 id={`${id}-title`} className={titleClass}>
              {title}
            </h2>
            {description && (
              <p id={`${id}-description`} className={descriptionClass}>
                {description}
              </p>
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
          {!strict && (
            <div className={closeClass}>
              <button
                type="button"
                aria-label={strings.close}
                title={strings.close}
                className={cx(button.quiet.medium, squares.medium)}
                onClick={() => onClose('button')}
              >
                <CrossIcon size="medium" />
              </button>
            </div>
          )}
        </>
      )}
    </dialog>
  );
});
