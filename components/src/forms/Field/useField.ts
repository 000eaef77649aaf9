'use client';

import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../foundation/cx.ts';

/** What every field has around its control. */
export interface FieldProps {
  /** What the field asks for. Always seen; a placeholder is an example and never the label. */
  label: ReactNode;
  /** What helps to answer; read after the label. */
  hint?: ReactNode;
  /** What is wrong with the value and how to mend it. Marks the field as invalid. */
  invalid?: ReactNode;
  /** Says that the field may stay empty. Most fields are required, so only the others are marked. */
  optional?: boolean;
  /**
   * Why the field takes no value now; shown in the place of the hint. There is no `disabled` without a reason. A
   * field so blocked is not sent with its form.
   */
  disabledReason?: ReactNode;
  /** The value is being saved or checked: the field keeps focus and value, says so, and takes no change. */
  pending?: boolean;
}

interface Wired extends FieldProps {
  id?: string | undefined;
  'aria-describedby'?: string | undefined;
}

/** Attributes that tie a control to its label, hint and message; give `frame` to `FieldFrame` or `GroupFrame`. */
export interface FieldWiring {
  /** For the element that takes the value, or for the group of such elements. */
  control: {
    id: string;
    disabled: true | undefined;
    'aria-busy': true | undefined;
    'aria-invalid': true | undefined;
    'aria-describedby': string | undefined;
  };
  frame: FieldProps & { controlId: string };
}

/** Splits a field's props: what the frame shows, how the control is tied to it, and the rest, for the control. */
export function useField<Props extends Wired>(
  props: Props,
): FieldWiring & { rest: Omit<Props, keyof Wired> } {
  const {
    label,
    hint,
    invalid,
    optional,
    disabledReason,
    pending,
    id,
    'aria-describedby': others,
    ...rest
  } = props;
  const ownId = useId();
  const controlId = id ?? ownId;
  const blocked = disabledReason !== undefined;
  const described =
    blocked || hint || pending || invalid
      ? cx(
          others,
          blocked || hint ? hintId(controlId) : null,
          pending ? pendingId(controlId) : null,
          invalid ? messageId(controlId) : null,
        )
      : others;
  return {
    control: {
      id: controlId,
      disabled: blocked || undefined,
      'aria-busy': pending || undefined,
      'aria-invalid': invalid ? true : undefined,
      'aria-describedby': described,
    },
    frame: { label, hint, invalid, optional, disabledReason, pending, controlId },
    rest,
  };
}

/** Where the hint of a control stands. */
export const hintId = (controlId: string) => `${controlId}-hint`;
/** Where a control says that its value is under way. */
export const pendingId = (controlId: string) => `${controlId}-pending`;
/** Where the message of a control stands. */
export const messageId = (controlId: string) => `${controlId}-message`;
/** Where the label of a control or of a group stands. */
export const labelId = (controlId: string) => `${controlId}-label`;
