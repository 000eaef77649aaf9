'use client';

import { forwardRef, useCallback, useEffect, useRef } from 'react';
import type { FormHTMLAttributes, ReactNode } from 'react';
import { complain } from '../../foundation/complain.ts';
import { give } from '../Field/index.ts';
import { ErrorSummary, fieldOf } from './ErrorSummary.tsx';
import { form as formClass } from './Form.css.ts';

export interface FormProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'action'> {
  /**
   * Where the platform sends the form, if `onSubmit` does not. No function: React empties the fields after one, also
   * when it failed.
   */
  action?: string;
  /**
   * What the server said, by the name of the field; the empty name is for what concerns no single field. Give each
   * message to its field as `invalid` too.
   */
  errors?: Readonly<Record<string, ReactNode>>;
  /** The form is on its way: it is not sent twice, and all that is written stays. */
  pending?: boolean;
}

/**
 * A form, sent the platform's way. After a submit that brought `errors` a summary of them takes focus; each entry
 * leads to its field. Fields stand one under the other. `ref` and attributes go to the form.
 */
export const Form = forwardRef<HTMLFormElement, FormProps>(function Form(
  { errors, pending, onSubmit, className, children, ...props },
  ref,
) {
  const form = useRef<HTMLFormElement | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const faults = Object.entries(errors ?? {}).filter(([, message]) => message);
  const failed = faults.length > 0;
  // A page that a server sends with errors is the answer to a submit as well.
  const awaiting = useRef(failed);
  const take = useCallback(
    (element: HTMLFormElement | null) => {
      form.current = element;
      return give(ref, element);
    },
    [ref],
  );
  useEffect(() => {
    if (!failed || pending || !awaiting.current) return;
    awaiting.current = false;
    summary.current?.focus();
    if (process.env.NODE_ENV !== 'production') complainOfStrangers(form.current, Object.keys(errors ?? {}));
  }, [errors, failed, pending]);

  const submit: FormProps['onSubmit'] = (event) => {
    // A form inside this one in React's tree, such as one in a dialog, is not this one.
    if (event.target !== event.currentTarget) return;
    if (pending) {
      event.preventDefault();
      return;
    }
    awaiting.current = true;
    onSubmit?.(event);
  };
  const write = () => {
    // Errors that come while somebody writes are no answer to a submit, and take no focus.
    if (!pending) awaiting.current = false;
  };
  return (
    <form
      ref={take}
      data-component="Form"
      className={className ? `${formClass} ${className}` : formClass}
      aria-busy={pending || undefined}
      {...props}
      onSubmit={submit}
      onInputCapture={write}
    >
      {failed && <ErrorSummary ref={summary} errors={faults} />}
      {children}
    </form>
  );
});

function complainOfStrangers(form: HTMLFormElement | null, names: readonly string[]) {
  for (const name of names)
    if (name !== '' && !fieldOf(form, name))
      complain(
        'Form',
        `there is an error for "${name}" and no field of that name`,
        'its entry in the summary leads nowhere',
        'Give the field that name, or the error the empty name.',
      );
}
