// overlays/Popover/Popover.css.d.ts
export declare const popovers: {
  start: string;
  end: string;
};

// overlays/Popover/Popover.d.ts
import { ButtonSize, ButtonTone } from "../../actions/Button/Button.css.js";
import { Icon } from "../../foundation/icons/create-icon.js";
import "../../foundation/icons/index.js";
import { popovers } from "./Popover.css.js";
import { HTMLAttributes, ReactNode } from "react";
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
export declare const Popover: import("react").ForwardRefExoticComponent<PopoverProps & import("react").RefAttributes<HTMLDivElement>>;

// overlays/Popover/index.d.ts
import { Popover, PopoverProps } from "./Popover.js";
export { Popover, type PopoverProps };
