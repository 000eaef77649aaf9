'use client';

import { forwardRef } from 'react';
import type { ButtonHTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { PlusIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { castingStrings } from '../strings/index.ts';
import { root } from './PickKey.css.ts';

export interface PickKeyProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'disabled'> {
  /** The person the key picks; part of its name. */
  name: string;
  /** Place on the shortlist, from 1. Left out, the person is not picked. */
  place?: number;
}

/** Puts a person on the shortlist and takes them off. Only people press it. */
export const PickKey = forwardRef<HTMLButtonElement, PickKeyProps>(function PickKey(
  { name, place, className, ...props },
  ref,
) {
  const strings = useStrings(castingStrings);
  const picked = place !== undefined;
  return (
    <button
      ref={ref}
      type="button"
      aria-pressed={picked}
      aria-label={picked ? strings.shortlistPersonAt(name, place) : strings.shortlistPerson(name)}
      data-component="PickKey"
      className={cx(root, className)}
      {...props}
    >
      {picked ? <span aria-hidden="true">{place}</span> : <PlusIcon />}
    </button>
  );
});
