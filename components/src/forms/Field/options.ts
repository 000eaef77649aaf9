import type { ReactNode } from 'react';
import { complain, twice } from '../../foundation/complain.ts';

/** One answer of several. */
export interface ChoiceOption {
  /** What stands for it in the value; unlike any other of the group. */
  value: string;
  /** What is read. */
  label: ReactNode;
  /** What helps to choose it. */
  hint?: ReactNode;
  /** Why it cannot be chosen now; shown in the place of the hint. */
  disabledReason?: ReactNode;
  /** Language of its words, where it is not the one around. */
  lang?: string;
}

/** Tells the developer about options that cannot be told apart, and values that no option has. */
export function checkOptions(
  component: string,
  options: readonly { value: string }[],
  chosen: readonly string[],
) {
  const values = options.map(({ value }) => value);
  const double = twice(values);
  if (double !== undefined)
    complain(
      component,
      `two options have the value "${double}"`,
      'choosing one chooses both',
      'Give each its own value.',
    );
  const unknown = chosen.find((value) => !values.includes(value));
  if (unknown !== undefined)
    complain(
      component,
      `the value "${unknown}" is not among the options`,
      'it is not shown',
      'Take it out of the value, or add its option.',
    );
}
