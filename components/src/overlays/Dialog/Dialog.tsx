'use client';

import { forwardRef } from 'react';
import { Modal } from '../modal/Modal.tsx';
import type { ModalProps } from '../modal/Modal.tsx';
import { sizes } from './Dialog.css.ts';

export type { DialogCloseReason } from '../modal/Modal.tsx';

export interface DialogProps extends ModalProps {
  /**
   * 384 or 624 px wide; a sheet at the foot of a phone's screen.
   * @default 'small'
   */
  size?: keyof typeof sizes;
}

/** A modal dialog on the platform's own `<dialog>`. Focus returns to where it was when the dialog closes. */
export const Dialog = forwardRef<HTMLDialogElement, DialogProps>(function Dialog(
  { size = 'small', ...props },
  ref,
) {
  return <Modal ref={ref} component="Dialog" rootClass={sizes[size]} {...props} />;
});
