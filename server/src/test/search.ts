/** Search over people at hand, without a store. */
import type { Talent } from '../talent/model.ts';
import { RosterIndex } from '../talent/roster/roster-index.ts';
import type { SearchSources } from '../talent/search/index.ts';

export function sourcesOf(talents: readonly Talent[]): SearchSources {
  return {
    roster: RosterIndex.of(talents),
    idsOf: async (refs) => {
      const wanted = new Set(refs.map((ref) => ref.toLowerCase()));
      return talents
        .filter(({ id, externalId }) => wanted.has(id.toLowerCase()) || wanted.has(externalId.toLowerCase()))
        .map(({ id }) => id);
    },
    load: async (ids) => talents.filter(({ id }) => ids.includes(id)),
  };
}
