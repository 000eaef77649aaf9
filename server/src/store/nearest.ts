/**
 * Exact nearest neighbours in the process: one byte a dimension in one block of memory. Over the scattered tenth of
 * 100,000 that a brief leaves, this takes a fraction of what a database takes to read as many rows (bench:embed).
 */
import { createDotProducts, MOST_SLOTS } from './dot-products.ts';
import type { Among, Nearest } from './vector-port.ts';

export interface NearestIndex {
  readonly size: number;
  /** @param bytes - As `toBytes` makes them. */
  set(id: string, textRow: number, bytes: Int8Array): void;
  /** Looks at all, or `among`, in slices: `pause` is awaited between them. */
  nearest(
    query: Float32Array,
    among: Among | undefined,
    limit: number,
    pause: () => Promise<void>,
  ): Promise<Nearest[]>;
}

/** The whole range of a byte is used, whatever the length of the vector: only its direction counts. */
export function toBytes(vector: Float32Array): Int8Array {
  let most = 0;
  for (const value of vector) most = Math.max(most, Math.abs(value));
  return most === 0
    ? new Int8Array(vector.length)
    : Int8Array.from(vector, (value) => Math.round((value / most) * 127));
}

/** @param expected - How many there will be, so that memory is taken once. */
export function createNearestIndex(dims: number, expected: number): NearestIndex {
  const products = createDotProducts(dims, expected);
  let inverse = new Float32Array(Math.max(64, expected));
  const ids: string[] = [];
  const slotOfId = new Map<string, number>();
  /** One more than the slot, by text row; 0 for none. */
  let slotOfRow = new Int32Array(Math.max(64, expected));

  const grow = () => {
    const longer = new Float32Array(Math.ceil(inverse.length * 1.25));
    longer.set(inverse);
    inverse = longer;
  };
  const placeRow = (row: number, slot: number) => {
    if (row >= slotOfRow.length) {
      const longer = new Int32Array(Math.ceil((row + 1) * 1.25));
      longer.set(slotOfRow);
      slotOfRow = longer;
    }
    slotOfRow[row] = slot + 1;
  };

  const slotsOf = (among: Among): Uint32Array => {
    const slots = new Uint32Array(among.length);
    let found = 0;
    for (let at = 0; at < among.length; at += 1) {
      const each = among[at] as string | number;
      const slot = typeof each === 'string' ? slotOfId.get(each) : (slotOfRow[each] ?? 0) - 1;
      if (slot === undefined || slot < 0) continue;
      slots[found] = slot;
      found += 1;
    }
    return slots.subarray(0, found);
  };

  return {
    get size() {
      return ids.length;
    },

    set(id, textRow, vector) {
      const slot = slotOfId.get(id) ?? ids.length;
      if (slot === ids.length) {
        if (slot === inverse.length) grow();
        ids.push(id);
        slotOfId.set(id, slot);
      }
      placeRow(textRow, slot);
      products.set(slot, vector);
      let sum = 0;
      for (const value of vector) sum += value * value;
      inverse[slot] = sum === 0 ? 0 : 1 / Math.sqrt(sum);
    },

    async nearest(query, among, limit, pause) {
      const wanted = toBytes(query);
      let sum = 0;
      for (const value of wanted) sum += value * value;
      if (sum === 0 || limit <= 0) return [];
      const scale = 1 / Math.sqrt(sum);
      const slots = among && slotsOf(among);
      const count = slots?.length ?? ids.length;
      if (count === 0) return [];
      const best = topOf(Math.min(limit, count));
      let bar = -Infinity;
      for (let from = 0; from < count; from += MOST_SLOTS) {
        if (from > 0) await pause();
        const until = Math.min(count, from + MOST_SLOTS);
        const slice = slots?.subarray(from, until) ?? countedFrom(from, until);
        const found = products.of(wanted, slice);
        for (let at = 0; at < slice.length; at += 1) {
          const slot = slice[at] as number;
          const length = inverse[slot] as number;
          const score = (found[at] as number) * length;
          if (score > bar && length !== 0) bar = best.offer(slot, score);
        }
      }
      return best.take().map(({ slot, score }) => ({ id: ids[slot] as string, score: score * scale }));
    },
  };
}

function countedFrom(from: number, until: number): Uint32Array {
  const numbers = new Uint32Array(until - from);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = from + at;
  return numbers;
}

/** The best so far, as a heap with the worst of them on top. */
function topOf(limit: number) {
  const slots = new Uint32Array(limit);
  const scores = new Float64Array(limit);
  let size = 0;

  const swap = (a: number, b: number) => {
    const slot = slots[a] as number;
    const score = scores[a] as number;
    slots[a] = slots[b] as number;
    scores[a] = scores[b] as number;
    slots[b] = slot;
    scores[b] = score;
  };
  /** Whether `a` is worse; of equals, the later one is. */
  const worse = (a: number, b: number) =>
    (scores[a] as number) < (scores[b] as number) ||
    (scores[a] === scores[b] && (slots[a] as number) > (slots[b] as number));

  const up = (from: number) => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!worse(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const down = () => {
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < size && worse(child, least)) least = child;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };

  return {
    /** Returns what a score has to be above to be among the best. */
    offer(slot: number, score: number): number {
      if (size < limit) {
        slots[size] = slot;
        scores[size] = score;
        size += 1;
        up(size - 1);
      } else if (score > (scores[0] as number)) {
        slots[0] = slot;
        scores[0] = score;
        down();
      }
      return size < limit ? -Infinity : (scores[0] as number);
    },
    take(): { slot: number; score: number }[] {
      return Array.from({ length: size }, (_, at) => ({
        slot: slots[at] as number,
        score: scores[at] as number,
      })).sort((a, b) => b.score - a.score || a.slot - b.slot);
    },
  };
}
