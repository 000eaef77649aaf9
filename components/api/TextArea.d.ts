// forms/TextArea/TextArea.d.ts
import { FieldProps } from "../Field/useField.js";
import "../Field/index.js";
import { TextareaHTMLAttributes } from "react";
export interface TextAreaProps extends FieldProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'children' | 'disabled' | 'maxLength'> {
  /**
   * Lines shown at first.
   * @default 3
   */
  rows?: number;
  /**
   * Lines the field grows to with its text; from there on it scrolls.
   * @default 12
   */
  maxRows?: number;
  /**
   * Characters the text may have, counted as people count them. What is left is shown. A longer text is marked as
   * invalid and never cut.
   */
  limit?: number;
}
/**
 * A field for several lines of text, as high as they are. `onChange` is the native event. `ref`, `id` and attributes
 * of the text area go to the control.
 */
export declare const TextArea: import("react").ForwardRefExoticComponent<TextAreaProps & import("react").RefAttributes<HTMLTextAreaElement>>;

// forms/TextArea/index.d.ts
import { TextArea, TextAreaProps } from "./TextArea.js";
export { TextArea, type TextAreaProps };
