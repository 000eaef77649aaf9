/** Per key one thing after the other; different keys side by side. */
export interface Lanes {
  inTurn<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when everything that was asked for so far is done. */
  idle(): Promise<void>;
}

export function createLanes(): Lanes {
  const lanes = new Map<string, Promise<unknown>>();
  return {
    inTurn: async (key, work) => {
      const before = lanes.get(key) ?? Promise.resolve();
      const mine = before.catch(() => undefined).then(work);
      lanes.set(key, mine);
      try {
        return await mine;
      } finally {
        if (lanes.get(key) === mine) lanes.delete(key);
      }
    },
    idle: async () => {
      await Promise.allSettled(lanes.values());
    },
  };
}
