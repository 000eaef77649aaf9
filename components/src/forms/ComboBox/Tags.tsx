'use client';

import type { KeyboardEvent } from 'react';
import { CrossIcon } from '../../foundation/icons/index.ts';
import { useStrings } from '../../foundation/provider/language.ts';
import { itemByKey } from '../../foundation/roving.ts';
import { comboBoxStrings } from './ComboBox.strings.ts';
import { removable, tag, tags } from './ComboBox.css.ts';
import type { ComboBoxOption } from './option.ts';

interface TagsProps {
  chosen: readonly ComboBoxOption[];
  /** They can be read and not taken away. */
  blocked: boolean | undefined;
  onRemove: (option: ComboBoxOption) => void;
  /** Takes focus back to the input. */
  onLeave: () => void;
}

/** What is chosen of several, one tab stop before the input; each tag takes itself away. */
export function Tags({ chosen, blocked, onRemove, onLeave }: TagsProps) {
  const strings = useStrings(comboBoxStrings);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const all = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])];
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      event.currentTarget.click();
      return;
    }
    const target = itemByKey(all, event.key, { axis: 'inline', wrap: false });
    if (target) target.focus();
    else if (event.key.startsWith('Arrow') && document.activeElement === all.at(-1)) onLeave();
    else return;
    event.preventDefault();
  };

  if (blocked)
    return (
      <div role="group" aria-label={strings.chosen} className={tags} data-part="tags">
        {chosen.map(({ value, label, lang }) => (
          <span key={value} lang={lang} className={tag}>
            {label}
          </span>
        ))}
      </div>
    );
  return (
    <div role="group" aria-label={strings.chosen} className={tags} data-part="tags">
      {chosen.map((option, at) => (
        <button
          key={option.value}
          type="button"
          tabIndex={at === 0 ? 0 : -1}
          lang={option.lang}
          aria-label={strings.remove(option.label)}
          className={removable}
          onKeyDown={onKeyDown}
          onClick={({ currentTarget }) => {
            const next = currentTarget.nextElementSibling ?? currentTarget.previousElementSibling;
            onRemove(option);
            if (next instanceof HTMLElement) next.focus();
            else onLeave();
          }}
        >
          {option.label}
          <CrossIcon />
        </button>
      ))}
    </div>
  );
}
