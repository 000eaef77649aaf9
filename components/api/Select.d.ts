// forms/Select/Select.d.ts
import { FieldProps } from "../Field/useField.js";
import "../Field/index.js";
import { FieldSize } from "../Field/control.css.js";
import { SelectHTMLAttributes } from "react";
export interface SelectOption {
  /** What stands for it in the value; unlike any other of the list. */
  value: string;
  /** What is read. */
  label: string;
  /** Why it cannot be chosen now; read after the label. */
  disabledReason?: string;
  /** Heading it stands under, together with the others of that heading. */
  group?: string;
  /** Language of its words, where it is not the one around. */
  lang?: string;
}
export interface SelectProps extends FieldProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'size' | 'multiple' | 'children' | 'disabled'> {
  options: readonly SelectOption[];
  /** Stands there while nothing is chosen. Where the field is `optional`, choosing it again takes the answer back. */
  placeholder?: string;
  /**
   * `medium` is 32 px high, `small` 24 px; both are 48 px by touch.
   * @default 'medium'
   */
  size?: FieldSize;
  /** Shows the answer and takes no change; the list keeps its place in the tab order. */
  readOnly?: boolean;
}
/**
 * One of many, in the platform's own list. `onChange` is the native event, `value` or `defaultValue` the choice.
 * `ref`, `id` and attributes of the select go to the control.
 */
export declare const Select: import("react").ForwardRefExoticComponent<SelectProps & import("react").RefAttributes<HTMLSelectElement>>;

// forms/Select/index.d.ts
import { Select, SelectOption, SelectProps } from "./Select.js";
export { Select, type SelectOption, type SelectProps };
