// overlays/Dialog/Dialog.css.d.ts
export declare const sizes: Record<"medium" | "small", string>;

// overlays/Dialog/Dialog.d.ts
import { DialogCloseReason, ModalProps } from "../modal/Modal.js";
import { sizes } from "./Dialog.css.js";
export interface DialogProps extends ModalProps {
  /**
   * 384 or 624 px wide; a sheet at the foot of a phone's screen.
   * @default 'small'
   */
  size?: keyof typeof sizes;
}
/** A modal dialog on the platform's own `<dialog>`. Focus returns to where it was when the dialog closes. */
export declare const Dialog: import("react").ForwardRefExoticComponent<DialogProps & import("react").RefAttributes<HTMLDialogElement>>;

// overlays/Dialog/index.d.ts
import { Dialog, DialogProps } from "./Dialog.js";
export { Dialog, type DialogProps };
