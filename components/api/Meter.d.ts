// feedback/Meter/Meter.d.ts
import { HTMLAttributes, ReactNode } from "react";
export interface MeterProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'role'> {
  /** What is measured. */
  label: ReactNode;
  /** The amount, from 0 to `max`. */
  value: number;
  /**
   * The most there can be.
   * @default 100
   */
  max?: number;
  /** From here on it is nearly full, and says so. */
  high?: number;
  /**
   * The amount in words.
   * @default '12 of 40' in the language around
   */
  valueText?: string;
}
/** An amount of a known most: a quota, places taken. */
export declare const Meter: import("react").ForwardRefExoticComponent<MeterProps & import("react").RefAttributes<HTMLDivElement>>;

// feedback/Meter/index.d.ts
import { Meter, MeterProps } from "./Meter.js";
export { Meter, type MeterProps };
