// feedback/Progress/Progress.d.ts
import { ProgressHTMLAttributes, ReactNode } from "react";
export interface ProgressProps extends Omit<ProgressHTMLAttributes<HTMLProgressElement>, 'value' | 'children'> {
  /** What is under way. */
  label: ReactNode;
  /** How much is done, from 0 to `max`. Left out, nobody knows how long it takes. */
  value?: number;
  /**
   * All there is to do.
   * @default 100
   */
  max?: number;
  /**
   * How much is done in words.
   * @default '12 of 40', or 'Working' without a value, in the language around
   */
  valueText?: string;
  /**
   * `small` stands in a line or a row: a steady caret beside the label, no bar.
   * @default 'medium'
   */
  size?: 'small' | 'medium';
}
/** How far work has come. `ref` and further attributes go to the `<progress>`. */
export declare const Progress: import("react").ForwardRefExoticComponent<ProgressProps & import("react").RefAttributes<HTMLProgressElement>>;

// feedback/Progress/index.d.ts
import { Progress, ProgressProps } from "./Progress.js";
export { Progress, type ProgressProps };
