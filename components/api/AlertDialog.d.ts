// overlays/AlertDialog/AlertDialog.d.ts
import { ModalProps } from "../modal/Modal.js";
import { ReactNode } from "react";
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
export declare const AlertDialog: import("react").ForwardRefExoticComponent<AlertDialogProps & import("react").RefAttributes<HTMLDialogElement>>;

// overlays/AlertDialog/index.d.ts
import { AlertDialog, AlertDialogProps } from "./AlertDialog.js";
export { AlertDialog, type AlertDialogProps };
