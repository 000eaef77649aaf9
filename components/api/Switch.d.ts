// forms/Switch/Switch.d.ts
import { FieldProps } from "../Field/useField.js";
import "../Field/index.js";
import { InputHTMLAttributes } from "react";
export interface SwitchProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role' | 'size' | 'children' | 'disabled'> {
  /** Shows the state and takes no change; the switch keeps its place in the tab order. */
  readOnly?: boolean;
}
/**
 * Turns one thing on or off, at once. `onChange` is the event of the check box it is, and `checked` or
 * `defaultChecked` its state. `ref`, `id` and input attributes go to the control.
 */
export declare const Switch: import("react").ForwardRefExoticComponent<SwitchProps & import("react").RefAttributes<HTMLInputElement>>;

// forms/Switch/index.d.ts
import { Switch, SwitchProps } from "./Switch.js";
export { Switch, type SwitchProps };
