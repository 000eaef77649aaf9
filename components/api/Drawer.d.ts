// overlays/Drawer/Drawer.css.d.ts
export declare const sizes: Record<"medium" | "small", string>;

// overlays/Drawer/Drawer.d.ts
import { ModalProps } from "../modal/Modal.js";
import { sizes } from "./Drawer.css.js";
export interface DrawerProps extends ModalProps {
  /**
   * 384 or 624 px wide; a sheet at the foot of a phone's screen.
   * @default 'small'
   */
  size?: keyof typeof sizes;
}
/** A modal panel along the end edge of the window. Focus returns to where it was when it closes. */
export declare const Drawer: import("react").ForwardRefExoticComponent<DrawerProps & import("react").RefAttributes<HTMLDialogElement>>;

// overlays/Drawer/index.d.ts
import { Drawer, DrawerProps } from "./Drawer.js";
export { Drawer, type DrawerProps };
