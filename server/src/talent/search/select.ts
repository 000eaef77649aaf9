/** The first `count` of 0 to `length - 1` in order, without putting the rest in order. */
export function best(length: number, count: number, order: (a: number, b: number) => number): number[] {
  if (count >= length) return Array.from({ length }, (_, index) => index).sort(order);
  if (count <= 0) return [];
  // A heap of the best so far with the worst of them on top.
  const heap: number[] = [];
  const at = (index: number) => heap[index] as number;
  const isAfter = (a: number, b: number) => order(at(a), at(b)) > 0;
  const swap = (a: number, b: number) => ([heap[a], heap[b]] = [at(b), at(a)]);
  const rise = () => {
    for (let index = heap.length - 1; index > 0;) {
      const parent = (index - 1) >> 1;
      if (!isAfter(index, parent)) return;
      swap(index, parent);
      index = parent;
    }
  };
  const sink = () => {
    for (let index = 0; ;) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      let last = index;
      if (left < heap.length && isAfter(left, last)) last = left;
      if (right < heap.length && isAfter(right, last)) last = right;
      if (last === index) return;
      swap(index, last);
      index = last;
    }
  };
  for (let item = 0; item < length; item += 1) {
    if (heap.length < count) {
      heap.push(item);
      rise();
    } else if (order(item, at(0)) < 0) {
      heap[0] = item;
      sink();
    }
  }
  return heap.sort(order);
}
