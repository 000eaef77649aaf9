'use client';

import { forwardRef } from 'react';
import type { KeyboardEvent, MouseEvent, SelectHTMLAttributes } from 'react';
import { FieldFrame, checkOptions, useField } from '../Field/index.ts';
import type { FieldProps } from '../Field/index.ts';
import type { FieldSize } from '../Field/control.css.ts';
import { box, item, selects } from './Select.css.ts';

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

export interface SelectProps
  extends
    FieldProps,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'size' | 'multiple' | 'children' | 'disabled'> {
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
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { options, placeholder, size = 'medium', readOnly, className, ...props },
  ref,
) {
  const { control, frame, rest } = useField(props);
  const { value, defaultValue = placeholder === undefined ? undefined : '', ...attributes } = rest;
  const chosen = value ?? defaultValue;
  if (process.env.NODE_ENV !== 'production')
    checkOptions('Select', options, typeof chosen === 'string' && chosen ? [chosen] : []);
  const own = options.filter(({ group }) => group === undefined);
  const groups = new Set(options.map(({ group }) => group).filter((group) => group !== undefined));
  return (
    <FieldFrame component="Select" frame={frame} className={className}>
      <span className={box}>
        <select
          ref={ref}
          {...(value === undefined ? { defaultValue } : { value })}
          {...attributes}
          {...control}
          {...(readOnly || frame.pending ? held : undefined)}
          className={selects[size]}
        >
          {placeholder !== undefined && (
            <option className={item} value="" data-part="placeholder" disabled={!frame.optional}>
              {placeholder}
            </option>
          )}
          {own.map(toOption)}
          {[...groups].map((group) => (
            <optgroup key={group} className={item} label={group}>
              {options.filter((option) => option.group === group).map(toOption)}
            </optgroup>
          ))}
        </select>
      </span>
    </FieldFrame>
  );
});

const toOption = ({ value, label, disabledReason, lang }: SelectOption) => (
  <option key={value} className={item} value={value} lang={lang} disabled={disabledReason !== undefined}>
    {disabledReason === undefined ? label : `${label} (${disabledReason})`}
  </option>
);

// The platform knows no read-only select: what would open or change it is refused, and focus stays possible.
const held = {
  'aria-readonly': true,
  onChange: () => {},
  onMouseDown: (event: MouseEvent<HTMLSelectElement>) => {
    event.preventDefault();
    event.currentTarget.focus();
  },
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Tab') event.preventDefault();
  },
} as const;
