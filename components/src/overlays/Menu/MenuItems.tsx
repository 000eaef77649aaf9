'use client';

import { useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { usePopover } from '../../foundation/popover/usePopover.ts';
import { itemByKey, itemByTyping } from '../../foundation/roving.ts';
import { Item, ItemButton } from './Item.tsx';
import type { ItemProps } from './Item.tsx';
import { branch, group, groupLabel, separator, submenu } from './Menu.css.ts';
import { complainOf } from './entries.ts';
import type { MenuBranch, MenuEntry } from './entries.ts';
import { useRest } from './useRest.ts';

export interface MenuItemsProps {
  items: readonly MenuEntry[];
  /** Closes this menu and gives focus back to what opened it. */
  onClose: () => void;
  /** Closes this menu and those around it. */
  onCloseAll: () => void;
  /** This menu was opened from another one. */
  nested?: boolean;
}

/** What can be chosen in a menu, in order; not what menus inside it hold. */
export const itemsOf = (menu: HTMLElement) =>
  [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')].filter(
    (item) => item.closest('[role="menu"]') === menu,
  );

/** Moves focus into a menu that has opened. Tab leaves a menu; only one that scrolls offers it a stop, for the scrolling. */
export function enter(menu: HTMLElement, key: 'Home' | 'End' = 'Home') {
  const items = itemsOf(menu);
  if (items[0] && menu.scrollHeight > menu.clientHeight) items[0].tabIndex = 0;
  itemByKey(items, key)?.focus();
}

/** The entries and their keyboard: one handler that reads the items from the document. */
export function MenuItems({ items, onClose, onCloseAll, nested = false }: MenuItemsProps) {
  const typed = useRef({ text: '', at: 0 });
  if (process.env.NODE_ENV !== 'production') complainOf(items);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { currentTarget: item, key } = event;
    const menu = item.closest<HTMLElement>('[role="menu"]');
    if (!menu || event.ctrlKey || event.metaKey || event.altKey) return;
    const back = item.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft';
    if (key === 'Escape' || (nested && key === back)) {
      // WebKit would close the dialog around the menu as well.
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (key === 'Tab') {
      // Focus goes back to the trigger, and the key moves it on from there.
      onCloseAll();
    } else if (key.length === 1 && key !== ' ') {
      event.preventDefault();
      const text = event.timeStamp - typed.current.at > 500 ? key : typed.current.text + key;
      typed.current = { text, at: event.timeStamp };
      itemByTyping(itemsOf(menu), text)?.focus();
    } else {
      const target = itemByKey(itemsOf(menu), key);
      if (!target) return;
      event.preventDefault();
      target.focus();
    }
  };

  const draw = (entry: MenuEntry, at: number) => {
    if (entry === 'separator') return <div key={at} role="separator" className={separator} />;
    if ('group' in entry)
      return (
        <div key={entry.group} role="group" aria-label={entry.group} className={group}>
          <span aria-hidden="true" className={groupLabel}>
            {entry.group}
          </span>
          {entry.items.map(draw)}
        </div>
      );
    const props = { onKeyDown, onCloseAll };
    return 'items' in entry ? (
      <Submenu key={entry.id} item={entry} {...props} />
    ) : (
      <Item key={entry.id} item={entry} {...props} />
    );
  };

  return items.map(draw);
}

/** An entry that opens a menu beside it: by press, by the arrow that points to it, or where a mouse rests on it. */
function Submenu({ item, onKeyDown, onCloseAll }: ItemProps<MenuBranch>) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  /** A mouse opened it: focus stays on the entry. */
  const rested = useRef(false);
  const open = usePopover(popover, {
    onOpen: (menu) => {
      if (!rested.current) enter(menu);
    },
    onClose: () => {
      rested.current = false;
    },
  });
  const close = () => {
    popover.current?.hidePopover();
    button.current?.focus();
  };
  const goIn = () => popover.current && enter(popover.current);
  useRest(root, (here) => {
    if (here === open || item.disabledReason !== undefined) return;
    if (!here) return close();
    rested.current = true;
    button.current?.focus();
    button.current?.click();
  });
  return (
    <div
      ref={root}
      role="none"
      className={branch}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) popover.current?.hidePopover();
      }}
    >
      <ItemButton
        ref={button}
        item={item}
        role="menuitem"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        onKeyDown={(event) => {
          const into = event.currentTarget.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
          if (event.key !== into) return onKeyDown(event);
          event.preventDefault();
          if (open) goIn();
          else event.currentTarget.click();
        }}
        onClick={(event) => {
          // What a mouse has opened by resting is not closed by the press that follows.
          if (!open || !rested.current) return;
          event.preventDefault();
          goIn();
        }}
      />
      <div ref={popover} id={id} popover="auto" role="menu" aria-label={item.label} className={submenu}>
        {open && <MenuItems nested items={item.items} onClose={close} onCloseAll={onCloseAll} />}
      </div>
    </div>
  );
}
