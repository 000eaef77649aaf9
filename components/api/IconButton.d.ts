// actions/IconButton/IconButton.d.ts
import "../../foundation/icons/index.js";
import { Icon } from "../../foundation/icons/create-icon.js";
import { BaseButtonProps } from "../Button/Button.js";
export interface IconButtonProps extends Omit<BaseButtonProps, 'children' | 'aria-label'> {
  /** The button's name: what it does, in two or three words. */
  label: string;
  /** The glyph. */
  icon: Icon;
}
/** A square button with a glyph alone; its name shows as a tooltip. */
export declare const IconButton: import("react").ForwardRefExoticComponent<IconButtonProps & import("react").RefAttributes<HTMLButtonElement>>;

// actions/IconButton/index.d.ts
import { IconButton, IconButtonProps } from "./IconButton.js";
export { IconButton, type IconButtonProps };
