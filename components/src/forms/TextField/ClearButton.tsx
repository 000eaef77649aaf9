'use client';

import type { MouseEvent } from 'react';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { clear } from './TextField.css.ts';
import { textFieldStrings } from './TextField.strings.ts';

/** Empties the input before it, and leaves focus there. */
export function ClearButton() {
  const strings = useStrings(textFieldStrings);
  return (
    <button type="button" className={clear} aria-label={strings.clear} onClick={empty} data-part="clear">
      <CrossIcon />
    </button>
  );
}

function empty({ currentTarget }: MouseEvent) {
  const input = currentTarget.previousElementSibling;
  if (!(input instanceof HTMLInputElement)) return;
  // As if it were typed: React takes no notice of a value that is set the plain way.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '');
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.focus();
}
