'use client';

import type { HTMLAttributes, ReactNode, Ref } from 'react';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import {
  hint as hintClass,
  label as labelClass,
  message,
  optional as optionalClass,
  root,
} from './Field.css.ts';
import { fieldStrings } from './Field.strings.ts';
import { hintId, labelId, messageId } from './useField.ts';
import type { FieldProps } from './useField.ts';

interface FrameProps {
  /** The component's name, for `data-component`. */
  component: string;
  frame: FieldProps & { controlId: string };
  className?: string | undefined;
  children: ReactNode;
}

/** Label, hint and message around one control. */
export function FieldFrame({ component, frame, className, children }: FrameProps) {
  return (
    <div data-component={component} className={className ? `${root} ${className}` : root}>
      <label id={labelId(frame.controlId)} htmlFor={frame.controlId} className={labelClass}>
        {frame.label}
        {frame.optional && <Optional />}
      </label>
      <Hint {...frame} />
      {children}
      <Message {...frame} />
    </div>
  );
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
        {frame.label}
        {frame.optional && <Optional />}
      </span>
      <Hint {...frame} />
      {children}
      <Message {...frame} />
    </div>
  );
}

function Optional() {
  return <span className={optionalClass}>{useStrings(fieldStrings).optional}</span>;
}

function Hint({ hint, disabledReason, controlId }: FrameProps['frame']) {
  const shown = disabledReason ?? hint;
  return (
    shown && (
      <span id={hintId(controlId)} className={hintClass}>
        {shown}
      </span>
    )
  );
}

function Message({ invalid, controlId }: FrameProps['frame']) {
  return (
    invalid && (
      <span id={messageId(controlId)} className={message}>
        <CrossIcon />
        <span>{invalid}</span>
      </span>
    )
  );
}
