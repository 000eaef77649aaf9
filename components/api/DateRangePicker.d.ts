// forms/DateRangePicker/Calendar.d.ts
/** Days from one to the other, both of them included. */
export interface DateRange {
  /** First day, as YYYY-MM-DD. */
  from?: string | undefined;
  /** Last day, as YYYY-MM-DD. */
  to?: string | undefined;
}

// forms/DateRangePicker/DateRangePicker.d.ts
import { FieldProps } from "../Field/useField.js";
import "../Field/index.js";
import { DateRange } from "./Calendar.js";
import { HTMLAttributes } from "react";
export interface DateRangePickerProps extends FieldProps, Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'defaultValue' | 'onChange'> {
  /** First and last day as YYYY-MM-DD; either may be missing. */
  value?: DateRange;
  defaultValue?: DateRange;
  /** A day was typed and is one, was taken out, or both were chosen in the calendar. */
  onChange?: (value: DateRange) => void;
  /** First day that can be chosen, as YYYY-MM-DD. */
  min?: string;
  /** Last day that can be chosen, as YYYY-MM-DD. */
  max?: string;
  /**
   * Why a day can be neither first nor last; undefined where it can. Days between are not asked about: a shoot may
   * go on over a holiday.
   */
  isUnavailable?: (date: string) => string | undefined;
  /**
   * First day of the week: 0 is Sunday, 1 Monday.
   * @default 1
   */
  weekStartsOn?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /**
   * The day it is, as YYYY-MM-DD: marked in the calendar.
   * @default the day it is where the browser stands
   */
  today?: string;
  /** Sends the days as `name[from]` and `name[to]`. */
  name?: string;
  /** Shows the days and takes no others. */
  readOnly?: boolean;
}
/**
 * Two days, typed or chosen in a calendar: a shoot window. `onChange` gets ISO days, not events. `ref` and further
 * attributes go to the group.
 */
export declare const DateRangePicker: import("react").ForwardRefExoticComponent<DateRangePickerProps & import("react").RefAttributes<HTMLDivElement>>;

// forms/DateRangePicker/index.d.ts
import { DateRangePicker, DateRangePickerProps } from "./DateRangePicker.js";
import { DateRange } from "./Calendar.js";
export { type DateRange, DateRangePicker, type DateRangePickerProps };
