// forms/TextField/TextField.d.ts
import { FieldProps } from "../Field/useField.js";
import "../Field/index.js";
import { FieldSize } from "../Field/control.css.js";
import { InputHTMLAttributes, ReactNode } from "react";
export interface TextFieldProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'prefix' | 'children' | 'disabled'> {
  /**
   * What is written, for the platform: its keyboard on a phone and its help. `search` brings a button that clears.
   * Not for choices: take Switch or Select.
   * @default 'text'
   */
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password' | 'number';
  /**
   * `medium` is 32 px high, `small` 24 px; both are 48 px by touch.
   * @default 'medium'
   */
  size?: FieldSize;
  /** Stands before what is written, and is no part of the value: `₹`. Read after the hint. */
  prefix?: ReactNode;
  /** Stands after what is written, and is no part of the value: `a day`. Read after the hint. */
  suffix?: ReactNode;
}
/** A field for one line of text. `onChange` is the native event. `ref`, `id` and input attributes go to the control. */
export declare const TextField: import("react").ForwardRefExoticComponent<TextFieldProps & import("react").RefAttributes<HTMLInputElement>>;

// forms/TextField/index.d.ts
import { TextField, TextFieldProps } from "./TextField.js";
export { TextField, type TextFieldProps };
