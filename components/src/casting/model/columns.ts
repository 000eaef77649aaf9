import type { Asked, Field } from '../types.ts';

/** The three columns a slate can have, narrow to wide, each with the demands that read best in it. */
const SLOTS = {
  plays: ['playingAge', 'gender', 'heightCm'],
  speaks: ['language', 'dialect', 'skill'],
  dates: ['availability', 'city', 'dayRate'],
} as const satisfies Record<string, readonly Field[]>;

export type Slot = keyof typeof SLOTS;
/** Which columns a slate has, in order: the key of its grid. */
export type ColumnSet = '' | 'p' | 's' | 'd' | 'ps' | 'pd' | 'sd' | 'psd';

export interface SlateColumns {
  readonly set: ColumnSet;
  /** The demands that stand in columns, in order. */
  readonly columns: readonly Asked[];
  /** All others, for the fold below. */
  readonly also: readonly Asked[];
}

/**
 * Deals the demands of a role out to the slate: one to each column it suits, hard demands first, the rest to
 * the fold. A demand nobody made has no column.
 */
export function slateColumns(asked: readonly Asked[]): SlateColumns {
  const byWeight = [...asked].sort((a, b) => Number(b.hard) - Number(a.hard));
  const taken = (Object.keys(SLOTS) as Slot[]).flatMap((slot) => {
    const fields: readonly Field[] = SLOTS[slot];
    const demand = fields
      .map((field) => byWeight.find((one) => one.field === field))
      .find((one) => one !== undefined);
    return demand ? [{ slot, demand }] : [];
  });
  return {
    set: taken.map(({ slot }) => slot.charAt(0)).join('') as ColumnSet,
    columns: taken.map(({ demand }) => demand),
    also: asked.filter((one) => !taken.some(({ demand }) => demand === one)),
  };
}
