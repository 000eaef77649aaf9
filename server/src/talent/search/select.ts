/** The first `count` of a list in order, without putting the rest in order. */
export function best<Item>(
  items: readonly Item[],
  count: number,
  order: (a: Item, b: Item) => number,
): Item[] {
  if (count >= items.length) return [...items].sort(order);
  if (count <= 0) return [];
  // A heap of the best so far with the worst of them on top.
  const heap: Item[] = [];
  const isAfter = (a: number, b: number) => order(heap[a] as Item, heap[b] as Item) > 0;
  const swap = (a: number, b: number) => ([heap[a], heap[b]] = [heap[b] as Item, heap[a] as Item]);
  const sink = () => {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let last = at;
      if (left < heap.length && isAfter(left, last)) last = left;
      if (right < heap.length && isAfter(right, last)) last = right;
      if (last === at) return;
      swap(at, last);
      at = last;
    }
  };
  for (const item of items) {
    if (heap.length < count) {
      heap.push(item);
      for (let at = heap.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (!isAfter(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    } else if (order(item, heap[0] as Item) < 0) {
      heap[0] = item;
      sink();
    }
  }
  return heap.sort(order);
}
