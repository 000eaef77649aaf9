// overlays/Dialog/Dialog.css.d.ts
export declare const sizes: Record<"small" | "medium", string>;

// overlays/Dialog/Dialog.d.ts
import { sizes } from "./Dialog.css.js";
import { DialogHTMLAttributes, ReactNode } from "react";
/** How a dialog was asked to close. */
export type DialogCloseReason = 'escape' | 'backdrop' | 'button';
export interface DialogProps extends Omit<DialogHTMLAttributes<HTMLDialogElement>, 'onClose' | 'open' | 'title'> {
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
/** A modal dialog on the platform's own `<dialog>`. Focus returns to where it was when the dialog closes. */
export declare const Dialog: import("react").ForwardRefExoticComponent<DialogProps & import("react").RefAttributes<HTMLDialogElement>>;

// overlays/Dialog/index.d.ts
import { Dialog, DialogProps } from "./Dialog.js";
export { Dialog, type DialogProps };
