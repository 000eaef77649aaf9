// forms/RadioGroup/RadioGroup.d.ts
import { FieldProps } from "../Field/useField.js";
import { ChoiceOption } from "../Field/options.js";
import "../Field/index.js";
import { HTMLAttributes } from "react";
export interface RadioGroupProps extends FieldProps, Omit<HTMLAttributes<HTMLDivElement>, 'onChange' | 'defaultValue' | 'children' | 'role'> {
  /** The answers. Beyond 100 they scroll in a box of their own. */
  options: readonly ChoiceOption[];
  /** Value of the chosen option, kept by the caller; an empty string where none is chosen. */
  value?: string;
  /**
   * Value of the option chosen at first; none where it is empty.
   * @default ''
   */
  defaultValue?: string;
  /** Gets the value of the option that was chosen. */
  onChange?: (value: string) => void;
  /**
   * Under which the chosen value is sent with the form.
   * @default one of its own
   */
  name?: string;
  /** A form is not sent before an option is chosen. */
  required?: boolean;
  /** Shows the answer and takes no change. */
  readOnly?: boolean;
}
/** One question with one answer. `ref` and attributes go to the group. */
export declare const RadioGroup: import("react").ForwardRefExoticComponent<RadioGroupProps & import("react").RefAttributes<HTMLDivElement>>;

// forms/RadioGroup/index.d.ts
import { RadioGroup, RadioGroupProps } from "./RadioGroup.js";
export { RadioGroup, type RadioGroupProps };
