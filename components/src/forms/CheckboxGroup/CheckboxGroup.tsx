'use client';

import { forwardRef, useCallback, useRef } from 'react';
import type { ChangeEvent, HTMLAttributes, ReactNode } from 'react';
import { useControlled } from '../../foundation/controlled.ts';
import { VIRTUAL_ABOVE } from '../../foundation/virtual.ts';
import { ChoiceRow, GroupFrame, checkOptions, hold, useField } from '../Field/index.ts';
import type { ChoiceOption, FieldProps } from '../Field/index.ts';
import { manyOptions, nested, options as optionsClass } from '../Field/group.css.ts';
import { check } from '../Field/choice.css.ts';
import { nextOfAll } from './nextOfAll.ts';

export interface CheckboxGroupProps
  extends
    FieldProps,
    Omit<HTMLAttributes<HTMLDivElement>, 'onChange' | 'defaultValue' | 'children' | 'role'> {
  /** The answers. Beyond 100 they scroll in a box of their own. */
  options: readonly ChoiceOption[];
  /** Values of the chosen options; kept by the caller. */
  value?: readonly string[];
  /**
   * Values of the options chosen at first.
   * @default []
   */
  defaultValue?: readonly string[];
  /** Gets the values of the chosen options, in the order of the options. */
  onChange?: (values: string[]) => void;
  /** Under which the chosen values are sent with the form. */
  name?: string;
  /** Label of a box above the options that stands for all of them: checked, unchecked, or partly checked. */
  selectAll?: ReactNode;
  /** Shows the answers and takes no change. */
  readOnly?: boolean;
}

const NONE: readonly string[] = [];

/** One question with any number of answers. `ref` and attributes go to the group. */
export const CheckboxGroup = forwardRef<HTMLDivElement, CheckboxGroupProps>(function CheckboxGroup(
  { options, value, defaultValue = NONE, onChange, name, selectAll, readOnly, className, ...props },
  ref,
) {
  const { control, frame, rest } = useField(props);
  const { disabled, 'aria-invalid': invalid, ...group } = control;
  const list = useRef<HTMLDivElement>(null);
  const [chosen, keep] = useControlled(value, defaultValue, onChange, list);
  if (process.env.NODE_ENV !== 'production') checkOptions('CheckboxGroup', options, chosen);

  const idOf = (index: number) => `${control.id}-${index}`;
  const set = new Set(chosen);
  const choose = (next: ReadonlySet<string>) => {
    keep(options.map((option) => option.value).filter((each) => next.has(each)));
  };
  const toggle = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const next = new Set(set);
    if (target.checked) next.add(target.value);
    else next.delete(target.value);
    choose(next);
  };

  const open = options.filter((option) => option.disabledReason === undefined).map((option) => option.value);
  const some = options.some((option) => set.has(option.value));
  const every = options.length > 0 && options.every((option) => set.has(option.value));
  const mixed = some && !every;
  // What was chosen when last only some were: a third press on the box for all brings it back.
  const lastMixed = useRef<readonly string[]>(NONE);
  if (mixed) lastMixed.current = chosen;
  const markMixed = useCallback(
    (input: HTMLInputElement | null) => {
      if (input) input.indeterminate = mixed;
    },
    [mixed],
  );
  const toggleAll = ({ target }: ChangeEvent<HTMLInputElement>) => {
    // The platform takes it away at every press, and the caller may refuse the change.
    target.indeterminate = mixed;
    choose(nextOfAll(set, open, lastMixed.current));
  };

  const shared = { name, type: 'checkbox', className: check, disabled, 'aria-invalid': invalid } as const;
  const many = options.length > VIRTUAL_ABOVE;
  const rows = options.map((option, index) => (
    <ChoiceRow
      key={option.value}
      id={idOf(index)}
      option={option}
      checked={set.has(option.value)}
      {...shared}
      {...hold({ readOnly, pending: frame.pending, onChange: toggle })}
    />
  ));
  return (
    <GroupFrame
      component="CheckboxGroup"
      frame={frame}
      groupRef={ref}
      role="group"
      className={className}
      aria-disabled={disabled}
      {...rest}
      {...group}
    >
      {selectAll && (
        <ChoiceRow
          id={`${control.id}-all`}
          option={{ value: '', label: selectAll }}
          inputRef={markMixed}
          checked={every}
          aria-controls={options.map((_, index) => idOf(index)).join(' ')}
          {...shared}
          name={undefined}
          {...hold({ readOnly, pending: frame.pending, onChange: toggleAll })}
        />
      )}
      <div
        ref={list}
        className={`${many ? manyOptions : optionsClass}${selectAll && !many ? ` ${nested}` : ''}`}
        data-many={many ? '' : undefined}
      >
        {rows}
      </div>
    </GroupFrame>
  );
});
