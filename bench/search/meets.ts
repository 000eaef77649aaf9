/** Whether those a peer puts first meet the brief: read and judged as CastMatch reads and judges. */
import { readRole } from '../../server/src/casting/read/role.ts';
import { officeDate } from '../../server/src/clock.ts';
import type { Talent } from '../../server/src/talent/model.ts';
import { subjectOf } from '../../server/src/talent/roster/index.ts';
import { compileBrief } from '../../server/src/talent/search/compile.ts';
import { madeUpPeople } from '../../server/src/test/made-up-people.ts';
import type { SearchFigures } from './report.ts';

/** @param firstFive ids of the first five by brief. */
export function meetsAll(
  people: number,
  firstFive: ReadonlyMap<string, readonly string[]>,
): SearchFigures['meeting'] {
  const today = officeDate(new Date());
  const wanted = new Set([...firstFive.values()].flat());
  const found = new Map<string, Talent>();
  for (const talent of madeUpPeople(people)) if (wanted.has(talent.id)) found.set(talent.id, talent);
  let [shown, meet] = [0, 0];
  for (const [query, ids] of firstFive) {
    const { hard } = compileBrief(readRole(query, today).brief, 'en', today);
    for (const id of ids) {
      const talent = found.get(id);
      if (talent === undefined) continue;
      shown += 1;
      if (hard.every((demand) => demand.check(subjectOf(talent).traits) === 'met')) meet += 1;
    }
  }
  return { shown, meet };
}
