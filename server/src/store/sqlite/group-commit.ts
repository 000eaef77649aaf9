/** Gathers what many callers want written within one turn of the event loop into one transaction. */

export interface GroupCommit<Item> {
  /** Resolves when written, rejects when this item could not be. */
  add(item: Item): Promise<void>;
}

interface Waiting<Item> {
  readonly item: Item;
  resolve(): void;
  reject(error: unknown): void;
}

/** @param write - Writes all or nothing. */
export function groupCommit<Item>(write: (items: readonly Item[]) => void): GroupCommit<Item> {
  let waiting: Waiting<Item>[] = [];

  const settle = (group: readonly Waiting<Item>[]) => {
    try {
      write(group.map(({ item }) => item));
      for (const { resolve } of group) resolve();
    } catch (error) {
      // One item that cannot be written must not take the others with it.
      if (group.length === 1) group[0]?.reject(error);
      else for (const one of group) settle([one]);
    }
  };

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (waiting.length > 1) return;
        setImmediate(() => {
          const group = waiting;
          waiting = [];
          settle(group);
        });
      }),
  };
}
