const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];

/** The item a key leads to, from the one that has focus; undefined where the key means nothing here. */
export function itemByKey(menu: HTMLElement, key: string): HTMLElement | undefined {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === menu.ownerDocument.activeElement);
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at <= 0 ? -1 : at - 1);
    case 'Home':
    case 'first':
      return items[0];
    case 'End':
    case 'last':
      return items.at(-1);
    default:
      return undefined;
  }
}

/**
 * The next item that starts with what was typed. One letter typed again and again steps through the items that
 * start with it.
 */
export function itemByTyping(menu: HTMLElement, typed: string): HTMLElement | undefined {
  const text = typed.toLocaleLowerCase();
  const repeated = [...text].every((letter) => letter === text[0]);
  const wanted = repeated ? text.slice(0, 1) : text;
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === menu.ownerDocument.activeElement);
  // A longer text may still fit the item that has focus; a single letter moves on from it.
  const start = repeated ? at + 1 : Math.max(at, 0);
  const order = [...items.slice(start), ...items.slice(0, start)];
  return order.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(wanted));
}
