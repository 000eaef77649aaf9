// forms/TextField/TextField.d.ts
import { FieldProps } from "../Field/useField.js";
import "../Field/index.js";
import { InputHTMLAttributes } from "react";
export interface TextFieldProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'children' | 'disabled'> {
  /**
   * What is written, for the platform: its keyboard on a phone and its help. Not for choices: take Switch or Select.
   * @default 'text'
   */
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password' | 'number';
}
/** A field for one line of text. `ref`, `id` and input attributes go to the control. */
export declare const TextField: import("react").ForwardRefExoticComponent<TextFieldProps & import("react").RefAttributes<HTMLInputElement>>;

// forms/TextField/index.d.ts
import { TextField, TextFieldProps } from "./TextField.js";
export { TextField, type TextFieldProps };
