// forms/RangeSlider/RangeSlider.d.ts
import { FieldProps } from "../Field/useField.js";
import "../Field/index.js";
import { Range } from "./useRange.js";
import { HTMLAttributes, ReactElement, RefAttributes } from "react";
/** What callbacks hand on: a number for one thumb, two numbers for two. */
type Given<Value> = Value extends number ? number : Range;
export interface RangeSliderProps<Value extends Range | number = Range> extends FieldProps, Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'defaultValue' | 'onChange'> {
  /** Lowest value. */
  min: number;
  /** Highest value; where the steps do not lead to it, the last before it. */
  max: number;
  /**
   * What an arrow key changes. Page keys change a tenth of the scale.
   * @default 1
   */
  step?: number;
  /** A number for one thumb, `[from, to]` for two. */
  value?: Value;
  /** @default `[min, max]` */
  defaultValue?: Value;
  /** The value has changed, while a thumb is moved too. */
  onChange?: (value: Given<Value>) => void;
  /** A thumb was let go, or a key: search with the value now. */
  onCommit?: (value: Given<Value>) => void;
  /**
   * Words for a value, seen and read: "₹40,000".
   * @default the number as it is
   */
  format?: (value: number) => string;
  /**
   * Least difference of two values.
   * @default 0
   */
  minGap?: number;
  /** Sends one value under this name, two as `name[0]` and `name[1]`. */
  name?: string;
  /** Shows the value and takes no other. */
  readOnly?: boolean;
  /** @default 'horizontal' */
  orientation?: 'horizontal' | 'vertical';
}
/**
 * One or two values on a scale: an age that is played, a band of fees. `onChange` gets values, not events. `ref` and
 * further attributes go to the group.
 */
export declare const RangeSlider: <Value extends Range | number = Range>(props: RangeSliderProps<Value> & RefAttributes<HTMLDivElement>) => ReactElement;
export {};

// forms/RangeSlider/index.d.ts
import { RangeSlider, RangeSliderProps } from "./RangeSlider.js";
export { RangeSlider, type RangeSliderProps };

// forms/RangeSlider/useRange.d.ts
import "react";
/** Two values, the lower first. */
export type Range = readonly [from: number, to: number];
