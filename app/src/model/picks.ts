/** The shortlist of a conversation: an order that people decide. Pure functions; every change is a new list. */
import type { Item, Recommendation, ShortlistEntry } from '@castmatch/server/contract';

export function placeOf(entries: readonly ShortlistEntry[], talentId: string): number | undefined {
  const index = entries.findIndex((entry) => entry.talentId === talentId);
  return index < 0 ? undefined : index + 1;
}

/** Adds the person at the end, or takes them off when they are on. */
export function togglePick(
  entries: readonly ShortlistEntry[],
  person: Pick<Item, 'talentId' | 'externalId' | 'name'> & { heightCm?: number },
  at: string,
): readonly ShortlistEntry[] {
  if (placeOf(entries, person.talentId) !== undefined) return withoutPick(entries, person.talentId);
  const entry: ShortlistEntry = {
    talentId: person.talentId,
    externalId: person.externalId,
    name: person.name,
    ...(person.heightCm === undefined ? {} : { heightCm: person.heightCm }),
    state: 'considered',
    at,
  };
  return [...entries, entry];
}

export function withoutPick(entries: readonly ShortlistEntry[], talentId: string): readonly ShortlistEntry[] {
  return entries.filter((entry) => entry.talentId !== talentId);
}

/** Moves the person one place; at the end of the list nothing changes. */
export function movePick(
  entries: readonly ShortlistEntry[],
  talentId: string,
  by: -1 | 1,
): readonly ShortlistEntry[] {
  const from = entries.findIndex((entry) => entry.talentId === talentId);
  const moved = entries[from];
  const to = from + by;
  if (moved === undefined || to < 0 || to >= entries.length) return entries;
  return entries.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** Keys 1 to 6 pick the nth card of the last list, in the order it is read: people first, near misses after. */
export const PICK_KEYS = 6;

export function cardAt(recommendations: readonly Recommendation[], place: number): Item | undefined {
  const cards = recommendations.flatMap(({ items, nearMisses }) => [...items, ...nearMisses]);
  return place >= 1 && place <= PICK_KEYS ? cards[place - 1] : undefined;
}
