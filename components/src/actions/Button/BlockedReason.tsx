'use client';

import { useStrings } from '../../foundation/provider/language.ts';
import { workingStrings } from '../../foundation/provider/working.strings.ts';
import { reason as reasonClass } from './Button.css.ts';

/**
 * Why a button takes no presses. Hidden from the button's name by `aria-hidden`, and read as its description
 * because `aria-describedby` points to it directly.
 */
export function BlockedReason({ id, reason }: { id: string; reason: string | undefined }) {
  const strings = useStrings(workingStrings);
  return (
    <span id={id} aria-hidden="true" className={reasonClass}>
      {reason ?? strings.working}
    </span>
  );
}
