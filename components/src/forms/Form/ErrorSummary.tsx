'use client';

import { forwardRef, useId } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { heading, item, link, list, summary } from './Form.css.ts';
import { formStrings } from './Form.strings.ts';

interface ErrorSummaryProps {
  /** Messages by the name of their field; those of the empty name belong to the whole form. */
  errors: readonly (readonly [name: string, message: ReactNode])[];
}

/** What is wrong with a form, each fault a link that moves focus to its field. */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { errors },
  ref,
) {
  const strings = useStrings(formStrings);
  const headingId = useId();
  return (
    <div
      ref={ref}
      role="group"
      tabIndex={-1}
      aria-labelledby={headingId}
      className={summary}
      data-part="summary"
    >
      <h2 id={headingId} className={heading}>
        <CrossIcon />
        {strings.problems(errors.length === 1)}
      </h2>
      <ul className={list}>
        {errors.map(([name, message]) => (
          <li key={name} className={item}>
            {name === '' ? (
              message
            ) : (
              <a href={`#${name}`} data-name={name} className={link} onClick={goToField}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
});

function goToField(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  const { currentTarget } = event;
  const control = fieldOf(currentTarget.closest('form'), currentTarget.dataset['name'] ?? '');
  control?.focus({ preventScroll: true });
  // Whole field, with its label: the control alone could stand at the edge of the window without it.
  (control?.closest('[data-component]') ?? control)?.scrollIntoView({ block: 'nearest' });
}

/** The control of a name; of several, the chosen one or else the first that can be focused. */
export function fieldOf(form: HTMLFormElement | null, name: string): HTMLElement | undefined {
  const controls = [...(form?.elements ?? [])].filter(
    (control): control is HTMLElement & { checked?: boolean } =>
      control instanceof HTMLElement &&
      control.getAttribute('name') === name &&
      !control.matches(':disabled'),
  );
  return controls.find(({ checked }) => checked) ?? controls[0];
}
