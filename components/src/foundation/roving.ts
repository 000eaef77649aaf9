/*
 * Moving focus among the items of one widget by key. Items are read from the document at the moment of the key, so
 * nothing has to be registered, and the order is the one on the screen.
 */

export interface KeyOptions {
  /**
   * The arrows that move: up and down, left and right, or all four.
   * @default 'block'
   */
  axis?: 'block' | 'inline' | 'both';
  /**
   * Whether the last item leads to the first.
   * @default true
   */
  wrap?: boolean;
}

/** The item that a key leads to, from the one with focus; undefined where the key means nothing here. */
export function itemByKey(
  items: readonly HTMLElement[],
  key: string,
  { axis = 'block', wrap = true }: KeyOptions = {},
): HTMLElement | undefined {
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  const step = stepOf(key, axis, items[0]);
  if (step === 0) return undefined;
  const at = items.findIndex((item) => item === item.ownerDocument.activeElement);
  if (at < 0) return step > 0 ? items[0] : items.at(-1);
  const next = at + step;
  return wrap ? items[(next + items.length) % items.length] : items[next];
}

function stepOf(key: string, axis: 'block' | 'inline' | 'both', item: HTMLElement | undefined): -1 | 0 | 1 {
  const block = axis !== 'inline';
  const inline = axis !== 'block';
  if (block && key === 'ArrowDown') return 1;
  if (block && key === 'ArrowUp') return -1;
  if (!inline || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return 0;
  return (key === 'ArrowRight') === (item?.matches(':dir(rtl)') ?? false) ? -1 : 1;
}

/**
 * The next item that starts with what was typed. One letter typed again and again steps through the items that
 * start with it.
 */
export function itemByTyping(items: readonly HTMLElement[], typed: string): HTMLElement | undefined {
  const text = typed.toLocaleLowerCase();
  const repeated = [...text].every((letter) => letter === text[0]);
  const wanted = repeated ? text.slice(0, 1) : text;
  const at = items.findIndex((item) => item === item.ownerDocument.activeElement);
  // A longer text may still fit the item that has focus; a single letter moves on from it.
  const start = repeated ? at + 1 : Math.max(at, 0);
  const order = [...items.slice(start), ...items.slice(0, start)];
  return order.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(wanted));
}
