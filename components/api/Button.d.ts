// actions/Button/Button.css.d.ts
declare const tones: {
  primary: string;
  outline: string;
  quiet: string;
};
export type ButtonTone = keyof typeof tones;
export type ButtonSize = 'small' | 'medium';
export {};

// actions/Button/Button.d.ts
import { ButtonSize, ButtonTone } from "./Button.css.js";
import { ButtonHTMLAttributes } from "react";
/** What every button has, drawn with a word or with a glyph alone. */
export interface BaseButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /**
   * `primary` decides (one a view), `outline` acts, `quiet` stands in rows and bars.
   * @default 'outline'
   */
  tone?: ButtonTone;
  /**
   * `medium` is a control of 32 px (48 by touch), `small` one of 24 px (48 by touch).
   * @default 'medium'
   */
  size?: ButtonSize;
  /** Work is under way: the button keeps its focus and its name, and takes no presses. */
  pending?: boolean;
  /**
   * Why the button cannot be pressed now. It stays focusable, so that the reason can be found; there is no
   * `disabled` without one.
   */
  disabledReason?: string;
}
export interface ButtonProps extends BaseButtonProps {}
/** A button with a word. The default type is `button`; ask for `submit` where a form is sent. */
export declare const Button: import("react").ForwardRefExoticComponent<ButtonProps & import("react").RefAttributes<HTMLButtonElement>>;

// actions/Button/index.d.ts
import { Button, ButtonProps } from "./Button.js";
export { Button, type ButtonProps };
