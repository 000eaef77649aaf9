'use client';

import { forwardRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../actions/Button/index.ts';
import { complain } from '../../foundation/complain.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { sizes } from '../Dialog/Dialog.css.ts';
import { Modal } from '../modal/Modal.tsx';
import type { ModalProps } from '../modal/Modal.tsx';
import { alertDialogStrings } from './AlertDialog.strings.ts';

export interface AlertDialogProps extends Omit<ModalProps, 'onClose' | 'footer' | 'description'> {
  /** The question, in few words. */
  title: ReactNode;
  /** What happens if the person agrees, and what stays. Read with the title. */
  description: ReactNode;
  /** The button that does it: its verb, never "OK". */
  confirmLabel: string;
  /** The person agrees. */
  onConfirm: () => void;
  /**
   * The button that leaves everything as it is. It has focus first.
   * @default 'Cancel' in the language around
   */
  cancelLabel?: string;
  /** The person does not agree: by the button or by Escape. */
  onCancel: () => void;
  /** What was agreed to is under way. */
  pending?: boolean;
  /** Why the person cannot agree now. */
  disabledReason?: string;
}

/** A question that interrupts, because something is lost unless the person decides. */
export const AlertDialog = forwardRef<HTMLDialogElement, AlertDialogProps>(function AlertDialog(
  { confirmLabel, onConfirm, cancelLabel, onCancel, pending, disabledReason, ...props },
  ref,
) {
  const strings = useStrings(alertDialogStrings);
  if (process.env.NODE_ENV !== 'production' && !props.description)
    complain(
      'AlertDialog',
      'it has no description',
      'people do not hear what they decide on',
      'Say what happens, and what stays.',
    );
  return (
    <Modal
      ref={ref}
      role="alertdialog"
      component="AlertDialog"
      rootClass={sizes.small}
      strict
      {...props}
      onClose={onCancel}
      footer={
        <>
          <Button data-autofocus="" onClick={onCancel}>
            {cancelLabel ?? strings.cancel}
          </Button>
          <Button
            tone="primary"
            onClick={onConfirm}
            {...(pending && { pending })}
            {...(disabledReason && { disabledReason })}
          >
            {confirmLabel}
          </Button>
        </>
      }
    />
  );
});
