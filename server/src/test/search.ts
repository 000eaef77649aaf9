/** Search over people at hand, without a store. */
import type { Talent } from '../talent/model.ts';
import { RosterIndex } from '../talent/roster/roster-index.ts';
import type { SearchSources } from '../talent/search/index.ts';

/** @param relevance of texts by talent id, as the store would give it. */
export function sourcesOf(
  talents: readonly Talent[],
  relevance: Readonly<Record<string, number>> = {},
): SearchSources {
  const roster = RosterIndex.of(talents);
  const reader = roster.reader();
  return {
    roster,
    idsOf: async (refs) => {
      const wanted = new Set(refs.map((ref) => ref.toLowerCase()));
      return talents
        .filter(({ id, externalId }) => wanted.has(id.toLowerCase()) || wanted.has(externalId.toLowerCase()))
        .map(({ id }) => id);
    },
    texts: async () => new Map(talents.map(({ id }, row) => [reader.at(row).textRow, relevance[id] ?? 0])),
    load: async (ids) => talents.filter(({ id }) => ids.includes(id)),
  };
}
