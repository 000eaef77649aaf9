'use client';

import { forwardRef } from 'react';
import { Modal } from '../modal/Modal.tsx';
import type { ModalProps } from '../modal/Modal.tsx';
import { sizes } from './Drawer.css.ts';

export interface DrawerProps extends ModalProps {
  /**
   * 384 or 624 px wide; a sheet at the foot of a phone's screen.
   * @default 'small'
   */
  size?: keyof typeof sizes;
}

/** A modal panel along the end edge of the window. Focus returns to where it was when it closes. */
export const Drawer = forwardRef<HTMLDialogElement, DrawerProps>(function Drawer(
  { size = 'small', ...props },
  ref,
) {
  return <Modal ref={ref} component="Drawer" rootClass={sizes[size]} {...props} />;
});
