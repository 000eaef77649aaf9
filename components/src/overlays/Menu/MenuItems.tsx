'use client';

import { useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { cx } from '../../foundation/cx.ts';
import { CheckIcon } from '../../foundation/icons/index.ts';
import type { Icon } from '../../foundation/icons/index.ts';
import { itemByKey, itemByTyping } from '../../foundation/roving.ts';
import { chosen, destructive, glyph, item as itemClass, separator, slot, why, words } from './Menu.css.ts';

/** One thing to choose. */
export interface MenuItem {
  /** Stable within the menu. */
  id: string;
  label: string;
  icon?: Icon;
  /** Where set, the entry is one of a choice, and this says whether it is the chosen one. */
  checked?: boolean;
  /** Marks what cannot be taken back. */
  destructive?: boolean;
  /** Why the entry cannot be chosen now; shown under its label. */
  disabledReason?: string;
  /** BCP 47 tag of the label, where it differs from the page. */
  lang?: string;
  onSelect: () => void;
}

/** An entry: an item or a line between groups. */
export type MenuEntry = MenuItem | 'separator';

interface MenuItemsProps {
  items: readonly MenuEntry[];
  /** Closes the menu and gives focus back to its trigger. */
  onClose: () => void;
}

/** What can be chosen in a menu, in order. */
export const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];

/** The entries and their keyboard: one handler that reads the items from the document. */
export function MenuItems({ items, onClose }: MenuItemsProps) {
  const typed = useRef({ text: '', at: 0 });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const menu = event.currentTarget.parentElement;
    if (!menu || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      // WebKit would close the dialog around the menu as well.
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Tab') {
      // Focus goes back to the trigger, and the key moves it on from there.
      onClose();
    } else if (event.key.length === 1 && event.key !== ' ') {
      event.preventDefault();
      const text = event.timeStamp - typed.current.at > 500 ? event.key : typed.current.text + event.key;
      typed.current = { text, at: event.timeStamp };
      itemByTyping(itemsOf(menu), text)?.focus();
    } else {
      const target = itemByKey(itemsOf(menu), event.key);
      if (!target) return;
      event.preventDefault();
      target.focus();
    }
  };

  return items.map((entry, at) =>
    entry === 'separator' ? (
      <div key={`separator-${at}`} role="separator" className={separator} />
    ) : (
      <Item key={entry.id} item={entry} onClose={onClose} onKeyDown={onKeyDown} />
    ),
  );
}

interface ItemProps {
  item: MenuItem;
  onClose: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function Item({ item, onClose, onKeyDown }: ItemProps) {
  const reasonId = useId();
  const { label, icon, checked, disabledReason, lang } = item;
  const Glyph = checked ? CheckIcon : icon;
  const blocked = disabledReason !== undefined;
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={checked}
      aria-disabled={blocked || undefined}
      aria-describedby={blocked ? reasonId : undefined}
      lang={lang}
      tabIndex={-1}
      className={cx(itemClass, item.destructive && destructive)}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (blocked) return;
        // First the menu: what the item does may open a dialog, which takes its way back from where focus is.
        onClose();
        item.onSelect();
      }}
    >
      <span className={cx(slot, checked ? chosen : !item.destructive && glyph)}>
        {Glyph && <Glyph size="medium" />}
      </span>
      <span className={words}>
        {label}
        {blocked && (
          // Out of the name, in as the description: aria-describedby reads hidden text too.
          <span id={reasonId} aria-hidden="true" className={why}>
            {disabledReason}
          </span>
        )}
      </span>
    </button>
  );
}
