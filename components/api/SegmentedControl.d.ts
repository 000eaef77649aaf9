// actions/SegmentedControl/Segment.d.ts
import { sizes } from "./SegmentedControl.css.js";
import "./SegmentedControl.js";
export type SegmentSize = keyof typeof sizes;

// actions/SegmentedControl/SegmentedControl.css.d.ts
export declare const sizes: {
  medium: string;
  small: string;
};

// actions/SegmentedControl/SegmentedControl.d.ts
import { Icon } from "../../foundation/icons/create-icon.js";
import "../../foundation/icons/index.js";
import { FieldProps } from "../../forms/Field/useField.js";
import "../../forms/Field/index.js";
import { SegmentSize } from "./Segment.js";
import { HTMLAttributes, ReactElement, RefAttributes } from "react";
/** One of the choices. */
export interface Segment<Value extends string = string> {
  /** Stable and unique among the segments. */
  value: Value;
  /** Names the segment; shown, unless `icon` stands for it. */
  label: string;
  icon?: Icon;
  /** Shows the glyph alone; the label stays its name. */
  iconOnly?: boolean;
  /** BCP 47 tag of the label, where it differs from the page. */
  lang?: string;
  /** Why it cannot be chosen now; it stays in reach and says so. */
  disabledReason?: string;
}
interface BaseProps<Value extends string> extends Omit<FieldProps, 'optional'>, Omit<HTMLAttributes<HTMLDivElement>, 'onChange' | 'defaultValue' | 'role'> {
  /** The choices, in reading order; up to five. */
  segments: readonly Segment<Value>[];
  /**
   * `medium` is a control of 32 px (48 by touch), `small` one of 24 px (48 by touch).
   * @default 'medium'
   */
  size?: SegmentSize;
}
interface SingleProps<Value extends string> extends BaseProps<Value> {
  /** Exactly one is chosen: radio buttons. */
  multiple?: false;
  /** The chosen one, where the caller keeps it. */
  value?: Value;
  /** The one chosen at first, where the control keeps it. */
  defaultValue?: Value;
  /** Another one is chosen. */
  onChange?: (value: Value) => void;
  /** The name of the choice in a form. */
  name?: string;
}
interface MultipleProps<Value extends string> extends BaseProps<Value> {
  /** Any number is chosen: buttons that stay pressed. */
  multiple: true;
  /** The chosen ones, where the caller keeps them. */
  value?: readonly Value[];
  /** The ones chosen at first, where the control keeps them. */
  defaultValue?: readonly Value[];
  /** One was added or taken away; all that are chosen now, in the order of the segments. */
  onChange?: (value: Value[]) => void;
}
export type SegmentedControlProps<Value extends string = string> = SingleProps<Value> | MultipleProps<Value>;
/** A choice of few, all of them in sight. One is chosen, or any number with `multiple`. */
export declare const SegmentedControl: <Value extends string = string>(props: SegmentedControlProps<Value> & RefAttributes<HTMLDivElement>) => ReactElement | null;
export {};

// actions/SegmentedControl/index.d.ts
import { Segment, SegmentedControl, SegmentedControlProps } from "./SegmentedControl.js";
export { type Segment, SegmentedControl, type SegmentedControlProps };
