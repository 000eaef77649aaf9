'use client';

import { useState } from 'react';
import type { RefObject } from 'react';
import { complain, twice } from '../../foundation/complain.ts';
import { useControlled } from '../../foundation/controlled.ts';
import type { ComboBoxProps } from './ComboBox.tsx';
import type { ComboBoxOption } from './option.ts';

/** What is chosen, one or several, by the caller's hand or by its own; `input` is in the form that resets it. */
export function useChoice(props: ComboBoxProps, input: RefObject<Element | null>) {
  const { options, multiple = false, value, defaultValue, freeEntry, onInputChange } = props;
  const [given = [], keep] = useControlled<string | readonly string[] | undefined>(
    value,
    defaultValue,
    undefined,
    input,
  );
  // What was chosen from a list that has changed since keeps its label.
  const [met] = useState(() => new Map<string, ComboBoxOption>());
  const values = typeof given === 'string' ? [given].filter(Boolean) : given;
  const optionOf = (wanted: string): ComboBoxOption =>
    options.find((option) => option.value === wanted) ?? met.get(wanted) ?? { value: wanted, label: wanted };
  const chosen = values.map(optionOf);

  if (process.env.NODE_ENV !== 'production') {
    const double = twice(options.map((option) => option.value));
    if (double !== undefined)
      complain(
        'ComboBox',
        `two options have the value "${double}"`,
        'only one of them can be chosen',
        'Give each its own value.',
      );
    if (options.some((option) => option.value === ''))
      complain(
        'ComboBox',
        'an option has no value',
        'choosing it looks like choosing nothing',
        'Give it one.',
      );
    if (multiple ? typeof given === 'string' : typeof given !== 'string' && given.length > 0)
      complain(
        'ComboBox',
        multiple ? 'multiple is set and value is one string' : 'value is a list and multiple is not set',
        'what is chosen and what is handed on differ in kind',
        'Give a list together with multiple, and one string without.',
      );
    const unknown = values.find((wanted) => optionOf(wanted).label === wanted && !options.some(is(wanted)));
    // What is searched for on a server need not be in the list at hand.
    if (unknown !== undefined && !freeEntry && !onInputChange)
      complain(
        'ComboBox',
        `the value "${unknown}" is not among the options`,
        'it is shown as it is',
        'Add an option with this value, or set freeEntry.',
      );
  }

  const set = (next: readonly ComboBoxOption[]) => {
    for (const option of next) met.set(option.value, option);
    const all = next.map((option) => option.value);
    keep(multiple ? all : (all[0] ?? ''));
    if (props.multiple) props.onChange?.(all);
    else props.onChange?.(all[0] ?? '');
  };

  return {
    values,
    chosen,
    /** Words of the one choice that a reset of the form leads to; empty for none. */
    firstLabel: () => {
      const first = value ?? defaultValue;
      return typeof first === 'string' && first ? optionOf(first).label : '';
    },
    /** Makes it the choice, or one more of several; one that is chosen of several is taken back. */
    choose: (option: ComboBoxOption | null) => {
      if (!multiple) set(option ? [option] : []);
      else if (option) set(values.includes(option.value) ? without(option) : [...chosen, option]);
    },
    remove: (option: ComboBoxOption) => set(without(option)),
  };

  function without(option: ComboBoxOption) {
    return chosen.filter(({ value: other }) => other !== option.value);
  }
}

const is = (wanted: string) => (option: ComboBoxOption) => option.value === wanted;
