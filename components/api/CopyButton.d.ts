// chat/CopyButton/CopyButton.d.ts
import { ButtonProps } from "../../actions/Button/Button.js";
import "../../actions/Button/index.js";
export interface CopyButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** The plain text to copy, made when it is asked for. */
  text: () => string;
  /** The button's word. "Copy" where left out. */
  children?: string;
}
/** Copies plain text and says so in its own place. Works without a secure context too. */
export declare const CopyButton: import("react").ForwardRefExoticComponent<CopyButtonProps & import("react").RefAttributes<HTMLButtonElement>>;

// chat/CopyButton/copy-text.d.ts
/**
 * Puts plain text on the clipboard. Over plain http on a local network there is no `navigator.clipboard`; the
 * older command still works there, from a press.
 * @returns whether the text was taken
 */
export declare function copyText(text: string): Promise<boolean>;

// chat/CopyButton/index.d.ts
import { CopyButton, CopyButtonProps } from "./CopyButton.js";
import { copyText } from "./copy-text.js";
export { CopyButton, type CopyButtonProps, copyText };
