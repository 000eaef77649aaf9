// forms/ComboBox/ComboBox.d.ts
import { FieldProps } from "../Field/useField.js";
import "../Field/index.js";
import { ComboBoxFilter, ComboBoxOption } from "./option.js";
import { InputHTMLAttributes } from "react";
type InputAttributes = Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'children' | 'disabled' | 'value' | 'defaultValue' | 'onChange' | 'multiple'>;
interface CommonProps extends FieldProps, InputAttributes {
  /** What can be chosen, in order. More than 100 are rendered in part. */
  options: readonly ComboBoxOption[];
  /** What is typed, where the caller keeps it. */
  inputValue?: string;
  /** What is typed has changed, by a key or by a choice: search for it. */
  onInputChange?: (typed: string) => void;
  /** Options are being searched for. It is said, and typing goes on. */
  pending?: boolean;
  /**
   * Whether an option is listed for what is typed; `false` lists all as they come, where a server has chosen them.
   * @default every word typed occurs in label or hint, whatever its case and accents
   */
  filter?: ComboBoxFilter | false;
  /** Takes what is typed as the value where no option matches it. */
  freeEntry?: boolean;
  /** What the list says when nothing matches; by itself "Nothing matches". */
  emptyText?: string;
}
interface SingleProps {
  multiple?: false;
  /** Value of the chosen option; empty for none. */
  value?: string;
  defaultValue?: string;
  /** The choice has changed; empty for none. */
  onChange?: (value: string) => void;
}
interface MultipleProps {
  /** Several can be chosen; they stand as tags above the input. */
  multiple: true;
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (value: string[]) => void;
}
export type ComboBoxProps = CommonProps & (SingleProps | MultipleProps);
/**
 * A field that finds one or several of many by typing. `onChange` gets values, not events. `ref`, `id` and input
 * attributes go to the input; `name` sends the values, not the words typed.
 */
export declare const ComboBox: import("react").ForwardRefExoticComponent<ComboBoxProps & import("react").RefAttributes<HTMLInputElement>>;
export {};

// forms/ComboBox/index.d.ts
import { ComboBox, ComboBoxProps } from "./ComboBox.js";
import { ComboBoxFilter, ComboBoxOption } from "./option.js";
export { ComboBox, type ComboBoxFilter, type ComboBoxOption, type ComboBoxProps };

// forms/ComboBox/option.d.ts
/** One thing to choose. */
export interface ComboBoxOption {
  /** What is handed on; not empty, and unique in the list. */
  value: string;
  /** What is shown and searched. */
  label: string;
  /** A few words after the label; searched too. */
  hint?: string;
  /** Why it cannot be chosen now; shown in the place of the hint. It can still be reached. */
  disabledReason?: string;
  /** BCP 47 tag of the words, where it differs from the page. */
  lang?: string;
}
/** Whether an option is to be listed for what is typed. */
export type ComboBoxFilter = (option: ComboBoxOption, typed: string) => boolean;
