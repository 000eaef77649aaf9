// forms/Checkbox/Checkbox.d.ts
import { FieldProps } from "../Field/useField.js";
import "../Field/index.js";
import { InputHTMLAttributes } from "react";
export interface CheckboxProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'size' | 'children' | 'disabled'> {
  /**
   * Stands for several things of which some are chosen and some not. A press does not end it: it holds until the
   * caller takes it away.
   * @default false
   */
  indeterminate?: boolean;
  /** Shows the answer and takes no change; the box keeps its place in the tab order. */
  readOnly?: boolean;
}
/**
 * One thing to say yes to. `onChange` is the native event, `checked` or `defaultChecked` the state. `ref`, `id` and
 * input attributes go to the control.
 */
export declare const Checkbox: import("react").ForwardRefExoticComponent<CheckboxProps & import("react").RefAttributes<HTMLInputElement>>;

// forms/Checkbox/index.d.ts
import { Checkbox, CheckboxProps } from "./Checkbox.js";
export { Checkbox, type CheckboxProps };
