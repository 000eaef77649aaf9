'use client';

import { forwardRef, useId, useRef } from 'react';
import type { ChangeEvent, HTMLAttributes } from 'react';
import { useControlled } from '../../foundation/controlled.ts';
import { radioKeys } from '../../foundation/radios.ts';
import { VIRTUAL_ABOVE } from '../../foundation/virtual.ts';
import { ChoiceRow, GroupFrame, checkOptions, hold, useField } from '../Field/index.ts';
import type { ChoiceOption, FieldProps } from '../Field/index.ts';
import { manyOptions, options as optionsClass } from '../Field/group.css.ts';
import { radio } from '../Field/choice.css.ts';

export interface RadioGroupProps
  extends
    FieldProps,
    Omit<HTMLAttributes<HTMLDivElement>, 'onChange' | 'defaultValue' | 'children' | 'role'> {
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
export const RadioGroup = forwardRef<HTMLDivElement, RadioGroupProps>(function RadioGroup(
  { options, value, defaultValue = '', onChange, name, required, readOnly, className, ...props },
  ref,
) {
  const { control, frame, rest } = useField(props);
  const { disabled, ...group } = control;
  const ownName = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useControlled(value, defaultValue, onChange, list);
  if (process.env.NODE_ENV !== 'production') checkOptions('RadioGroup', options, chosen ? [chosen] : []);

  const take = ({ target }: ChangeEvent<HTMLInputElement>) => choose(target.value);
  const held = readOnly || frame.pending;
  const many = options.length > VIRTUAL_ABOVE;
  const free = options.filter(({ disabledReason }) => disabledReason === undefined);
  const stop = free.find((option) => option.value === chosen) ?? free[0];
  return (
    <GroupFrame
      component="RadioGroup"
      frame={frame}
      groupRef={ref}
      role="radiogroup"
      className={className}
      aria-required={required}
      aria-readonly={held || undefined}
      aria-disabled={disabled}
      {...rest}
      {...group}
    >
      <div
        ref={list}
        className={many ? manyOptions : optionsClass}
        data-many={many ? '' : undefined}
        {...radioKeys}
      >
        {options.map((option, index) => (
          <ChoiceRow
            key={option.value}
            id={`${control.id}-${index}`}
            option={option}
            type="radio"
            // WebKit lets nobody into a group whose chosen one is disabled.
            name={option.value === chosen && option !== stop ? undefined : (name ?? ownName)}
            tabIndex={option === stop ? 0 : -1}
            className={radio}
            checked={option.value === chosen}
            required={required}
            disabled={disabled}
            {...hold({ readOnly, pending: frame.pending, onChange: take })}
            aria-readonly={undefined}
          />
        ))}
      </div>
    </GroupFrame>
  );
});
