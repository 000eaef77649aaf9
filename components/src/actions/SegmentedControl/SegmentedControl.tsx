'use client';

import { forwardRef, useId, useState } from 'react';
import type { HTMLAttributes, ReactElement, RefAttributes } from 'react';
import { complain, twice } from '../../foundation/complain.ts';
import { radioKeys } from '../../foundation/radios.ts';
import type { Icon } from '../../foundation/icons/index.ts';
import { GroupFrame, useField } from '../../forms/Field/index.ts';
import type { FieldProps } from '../../forms/Field/index.ts';
import { segments as segmentsClass } from './SegmentedControl.css.ts';
import { RadioSegment, ToggleSegment } from './Segment.tsx';
import type { SegmentSize } from './Segment.tsx';

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

interface BaseProps<Value extends string>
  extends
    Omit<FieldProps, 'optional'>,
    Omit<HTMLAttributes<HTMLDivElement>, 'onChange' | 'defaultValue' | 'role'> {
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

const Control = forwardRef<HTMLDivElement, SegmentedControlProps>(function SegmentedControl(props, ref) {
  const { control, frame, rest } = useField(props);
  const { segments, size = 'medium', multiple, value, defaultValue, onChange, className, ...others } = rest;
  const { name, ...attributes } = others as typeof others & { name?: string };
  const ownName = useId();
  const [kept, keep] = useState(defaultValue);
  const chosen = listed(value ?? kept);
  if (process.env.NODE_ENV !== 'production') complainOf(segments, chosen);

  const choose = (wanted: string) => {
    const next = multiple
      ? segments.map((segment) => segment.value).filter((one) => chosen.includes(one) !== (one === wanted))
      : wanted;
    keep(next);
    (onChange as ((value: string | string[]) => void) | undefined)?.(next);
  };

  const stop = segments.find((segment) => chosen.includes(segment.value)) ?? segments[0];
  const Choice = multiple ? ToggleSegment : RadioSegment;
  return (
    <GroupFrame
      groupRef={ref}
      component="SegmentedControl"
      role={multiple ? 'group' : 'radiogroup'}
      frame={frame}
      className={className}
      {...attributes}
      id={control.id}
      aria-describedby={control['aria-describedby']}
      {...(!multiple && { 'aria-invalid': control['aria-invalid'] })}
    >
      <div className={segmentsClass} {...(!multiple && radioKeys)}>
        {segments.map((segment) => (
          <Choice
            key={segment.value}
            segment={segment}
            size={size}
            name={name ?? ownName}
            chosen={chosen.includes(segment.value)}
            stop={segment === stop}
            disabled={control.disabled}
            onChoose={choose}
          />
        ))}
      </div>
    </GroupFrame>
  );
});

/** A choice of few, all of them in sight. One is chosen, or any number with `multiple`. */
export const SegmentedControl = Control as <Value extends string = string>(
  props: SegmentedControlProps<Value> & RefAttributes<HTMLDivElement>,
) => ReactElement | null;

const listed = (value: string | readonly string[] | undefined): readonly string[] => {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
};

function complainOf(segments: readonly Segment[], chosen: readonly string[]) {
  const values = segments.map(({ value }) => value);
  const double = twice(values);
  const unknown = chosen.find((value) => !values.includes(value));
  if (double !== undefined)
    complain('SegmentedControl', `"${double}" comes twice`, 'both would be chosen', 'Make values unique.');
  if (unknown !== undefined)
    complain('SegmentedControl', `no segment has the value "${unknown}"`, 'none is marked', 'Check `value`.');
}
