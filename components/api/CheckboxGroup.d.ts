// forms/CheckboxGroup/CheckboxGroup.d.ts
import { FieldProps } from "../Field/useField.js";
import { ChoiceOption } from "../Field/options.js";
import "../Field/index.js";
import { HTMLAttributes, ReactNode } from "react";
export interface CheckboxGroupProps extends FieldProps, Omit<HTMLAttributes<HTMLDivElement>, 'onChange' | 'defaultValue' | 'children' | 'role'> {
  /** The answers. Beyond 100 they scroll in a box of their own. */
  options: readonly ChoiceOption[];
  /** Values of the chosen options; kept by the caller. */
  value?: readonly string[];
  /**
   * Values of the options chosen at first.
   * @default []
   */
  defaultValue?: readonly string[];
  /** Gets the values of the chosen options, in the order of the options. */
  onChange?: (values: string[]) => void;
  /** Under which the chosen values are sent with the form. */
  name?: string;
  /** Label of a box above the options that stands for all of them: checked, unchecked, or partly checked. */
  selectAll?: ReactNode;
  /** Shows the answers and takes no change. */
  readOnly?: boolean;
}
/** One question with any number of answers. `ref` and attributes go to the group. */
export declare const CheckboxGroup: import("react").ForwardRefExoticComponent<CheckboxGroupProps & import("react").RefAttributes<HTMLDivElement>>;

// forms/CheckboxGroup/index.d.ts
import { CheckboxGroup, CheckboxGroupProps } from "./CheckboxGroup.js";
export { CheckboxGroup, type CheckboxGroupProps };
