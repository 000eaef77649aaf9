/** The index of each office, brought up to date before it is used. */
import type { Scope } from '../../scope.ts';
import type { TalentStore } from '../../store/port.ts';
import type { IndexedTalent } from '../model.ts';
import { releaseMemory } from './release-memory.ts';
import { RosterBuilder, type RosterIndex } from './roster-index.ts';

export interface RosterCache {
  /** The roster as it stands now. Reads everybody the first time, then only who changed. */
  of(scope: Scope): Promise<RosterIndex>;
}

const LARGE_ROSTER = 10_000;

interface Kept {
  readonly mark: number;
  readonly roster: RosterIndex;
}

export function rosterCache(talents: Pick<TalentStore, 'mark' | 'changes'>): RosterCache {
  const kept = new Map<string, Kept>();
  const running = new Map<string, Promise<unknown>>();

  const renew = async (scope: Scope): Promise<Kept> => {
    const before = kept.get(scope.officeId);
    const { all, mark, gone, changed } = await talents.changes(scope, before?.mark ?? 0);
    if (before === undefined || all) {
      const builder = new RosterBuilder();
      for await (const people of changed) builder.add(people);
      const roster = builder.build();
      if (roster.size >= LARGE_ROSTER) releaseMemory();
      return { mark, roster };
    }
    const put: IndexedTalent[] = [];
    for await (const people of changed) put.push(...people);
    return { mark, roster: before.roster.changed(put, gone) };
  };

  /** One reading at a time for an office; the next one begins when it is done. */
  const renewed = (scope: Scope): Promise<Kept> => {
    const { officeId } = scope;
    const renewal = (running.get(officeId) ?? Promise.resolve())
      .catch(() => undefined)
      .then(async () => {
        const current = kept.get(officeId);
        if (current !== undefined && current.mark === (await talents.mark(scope))) return current;
        const next = await renew(scope);
        kept.set(officeId, next);
        return next;
      });
    running.set(officeId, renewal);
    return renewal;
  };

  return {
    async of(scope) {
      const current = kept.get(scope.officeId);
      if (current !== undefined && current.mark === (await talents.mark(scope))) return current.roster;
      return (await renewed(scope)).roster;
    },
  };
}
