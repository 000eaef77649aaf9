'use client';

import { forwardRef } from 'react';
import type { HTMLAttributes } from 'react';
import { cx } from '../../foundation/cx.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { chatStrings } from '../strings/index.ts';
import { Marker } from '../Marker/index.ts';
import * as css from './SuggestionList.css.ts';

/** A next step: `prompt` is sent as the user's words. */
export interface Suggestion {
  readonly label: string;
  readonly prompt: string;
}

export interface SuggestionListProps extends Omit<HTMLAttributes<HTMLDivElement>, 'onSelect' | 'children'> {
  /** The recommended step first. At most four are shown. */
  items: readonly Suggestion[];
  onSelect: (suggestion: Suggestion) => void;
}

/** More than these is a menu, not a next step. */
const MOST = 4;

/** What one might do next: the recommended step underlined by the marker, the others in boxes. */
export const SuggestionList = forwardRef<HTMLDivElement, SuggestionListProps>(function SuggestionList(
  { items, onSelect, className, ...props },
  ref,
) {
  const strings = useStrings(chatStrings);
  if (items.length === 0) return null;
  return (
    <div ref={ref} data-component="SuggestionList" className={cx(css.root, className)} {...props}>
      <ul className={css.list} aria-label={strings.nextSteps}>
        {items.slice(0, MOST).map((suggestion, at) => (
          <li key={suggestion.label} className={css.item}>
            <button
              type="button"
              className={at === 0 ? css.first : css.boxed}
              onClick={() => onSelect(suggestion)}
            >
              {at === 0 ? <Marker>{suggestion.label}</Marker> : suggestion.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
});
