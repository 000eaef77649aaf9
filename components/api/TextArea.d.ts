// forms/TextArea/TextArea.d.ts
import { FieldProps } from "../Field/useField.js";
import "../Field/index.js";
import { TextareaHTMLAttributes } from "react";
export interface TextAreaProps extends FieldProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'children' | 'disabled'> {
  /**
   * Lines shown at first.
   * @default 3
   */
  rows?: number;
}
/** A field for several lines of text. `ref`, `id` and attributes of the text area go to the control. */
export declare const TextArea: import("react").ForwardRefExoticComponent<TextAreaProps & import("react").RefAttributes<HTMLTextAreaElement>>;

// forms/TextArea/index.d.ts
import { TextArea, TextAreaProps } from "./TextArea.js";
export { TextArea, type TextAreaProps };
