'use client';

import type { HTMLAttributes, ReactNode, Ref } from 'react';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { workingStrings } from '../../foundation/provider/working.strings.ts';
import {
  hint as hintClass,
  label as labelClass,
  message,
  optional as optionalClass,
  pending as pendingClass,
  root,
} from './Field.css.ts';
import { fieldStrings } from './Field.strings.ts';
import { hintId, labelId, messageId, pendingId } from './useField.ts';
import type { FieldProps } from './useField.ts';

export interface FrameProps {
  /** The component's name, for `data-component`. */
  component: string;
  frame: FieldProps & { controlId: string };
  className?: string | undefined;
  children: ReactNode;
}

/**
 * Label, hint and message around one control. It may be called as the function it is, which spares a page of many
 * fields a component a field: it has no state and no hook.
 */
export function FieldFrame({ component, frame, className, children, labelled }: FieldFrameProps) {
  return (
    <div data-component={component} className={className ? `${root} ${className}` : root}>
      <label
        id={labelled ? labelId(frame.controlId) : undefined}
        htmlFor={frame.controlId}
        className={labelClass}
      >
        {labelOf(frame)}
      </label>
      {Hint(frame)}
      {children}
      {Messages(frame)}
    </div>
  );
}

interface FieldFrameProps extends FrameProps {
  /** Something beside the control is named by the label too, by `labelId`. */
  labelled?: boolean;
}

interface GroupProps extends FrameProps, Omit<HTMLAttributes<HTMLDivElement>, 'className' | 'children'> {
  role: 'group' | 'radiogroup';
  /** `ref` of the component around; React 18 hands no `ref` to a function. */
  groupRef?: Ref<HTMLDivElement>;
}

/** Label, hint and message around a group of controls; the group is the root and takes further attributes. */
export function GroupFrame({ component, frame, className, children, groupRef, ...attributes }: GroupProps) {
  return (
    <div
      ref={groupRef}
      data-component={component}
      className={className ? `${root} ${className}` : root}
      aria-labelledby={labelId(frame.controlId)}
      {...attributes}
    >
      <span id={labelId(frame.controlId)} className={labelClass}>
        {labelOf(frame)}
      </span>
      {Hint(frame)}
      {children}
      {Messages(frame)}
    </div>
  );
}

const labelOf = ({ label, optional }: FieldProps) =>
  // Words alone are the only child then, which React writes at once.
  optional ? [label, <Optional key="optional" />] : label;

export function Optional() {
  return <span className={optionalClass}>{useStrings(fieldStrings).optional}</span>;
}

/** What helps to answer, or why there is nothing to answer now. */
export function Hint({
  hint,
  disabledReason,
  controlId,
}: Pick<FieldProps, 'hint' | 'disabledReason'> & {
  controlId: string;
}) {
  const shown = disabledReason ?? hint;
  return (
    shown && (
      <span id={hintId(controlId)} className={hintClass}>
        {shown}
      </span>
    )
  );
}

export function Messages({ invalid, pending, controlId }: FrameProps['frame']) {
  if (!pending && !invalid) return null;
  return (
    <>
      {pending && <Pending id={pendingId(controlId)} />}
      {invalid && (
        <span id={messageId(controlId)} className={message}>
          <CrossIcon />
          <span>{invalid}</span>
        </span>
      )}
    </>
  );
}

function Pending({ id }: { id: string }) {
  return (
    <span id={id} className={pendingClass}>
      {useStrings(workingStrings).working}
    </span>
  );
}
