'use client';

import { forwardRef, useId, useRef } from 'react';
import type { ButtonHTMLAttributes, KeyboardEvent } from 'react';
import { cx } from '../../foundation/cx.ts';
import { CheckIcon, ChevronIcon } from '../../foundation/icons/index.ts';
import * as css from './Menu.css.ts';
import type { MenuBranch, MenuItem } from './entries.ts';

export interface ItemProps<Entry> {
  item: Entry;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Closes this menu and those around it, and gives focus back to the trigger. */
  onCloseAll: () => void;
}

/** An entry that does something, or is one of a choice. */
export function Item({ item, onKeyDown, onCloseAll }: ItemProps<MenuItem>) {
  /** The key that pressed last; a press by pointer forgets it. */
  const pressedBy = useRef('');
  const { checked, multiple, shortcut } = item;
  const kind = multiple ? 'checkbox' : 'radio';
  return (
    <ItemButton
      item={item}
      role={checked === undefined ? 'menuitem' : `menuitem${kind}`}
      aria-checked={checked}
      aria-keyshortcuts={shortcut}
      onPointerDown={() => {
        pressedBy.current = '';
      }}
      onKeyDown={(event) => {
        pressedBy.current = event.key;
        onKeyDown(event);
      }}
      onClick={() => {
        const key = pressedBy.current;
        // Space checks and stays, Enter checks and is done; a pointer stays where more can be checked.
        const stays = checked !== undefined && (key === ' ' || (multiple && key !== 'Enter'));
        // First the menu: what the item does may open a dialog, which takes its way back from where focus is.
        if (!stays) onCloseAll();
        item.onSelect();
      }}
    />
  );
}

interface ItemButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  item: MenuItem | MenuBranch;
}

/** What every entry looks like. */
export const ItemButton = forwardRef<HTMLButtonElement, ItemButtonProps>(function ItemButton(
  { item, onClick, ...props },
  ref,
) {
  const noteId = useId();
  const { checked, destructive, shortcut } = item as Partial<MenuItem>;
  const blocked = item.disabledReason !== undefined;
  const note = item.disabledReason ?? item.hint;
  const Glyph = checked ? CheckIcon : item.icon;
  return (
    <button
      ref={ref}
      type="button"
      aria-disabled={blocked || undefined}
      aria-describedby={note ? noteId : undefined}
      lang={item.lang}
      tabIndex={-1}
      className={destructive ? css.destructiveItem : css.item}
      // A press that is prevented opens no menu either.
      onClick={blocked ? (event) => event.preventDefault() : onClick}
      {...props}
    >
      <span className={cx(css.slot, checked ? css.chosen : !destructive && css.glyph)}>
        {Glyph && <Glyph size="medium" />}
      </span>
      <span className={css.words}>
        {item.label}
        {note && (
          // Out of the name, in as the description: aria-describedby reads hidden text too.
          <span id={noteId} aria-hidden="true" className={css.note}>
            {note}
          </span>
        )}
      </span>
      {shortcut && (
        <kbd aria-hidden="true" className={css.shortcut}>
          {shortcut}
        </kbd>
      )}
      {'items' in item && <ChevronIcon className={css.chevron} />}
    </button>
  );
});
