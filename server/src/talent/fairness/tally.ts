/** Groups of people by row of the roster index. */
import type { Tally } from '../../contract/law.ts';
import type { RosterIndex } from '../roster/roster-index.ts';
import { GENDERS, NONE } from '../roster/traits.ts';
import { groupOf } from './groups.ts';

/** How many of these rows there are of each group. */
export function tallyOfRows(roster: RosterIndex, rows: Iterable<number>): Tally {
  const reader = roster.reader();
  const counts = new Map<number, { count: number; row: number }>();
  for (const row of rows) {
    const { plays, city } = reader.at(row);
    const key = (city + 1) * 2 ** GENDERS.length + plays;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: 1, row });
    else known.count += 1;
  }
  const tally: Tally = {};
  for (const { count, row } of counts.values()) {
    const { plays, city, words } = reader.at(row);
    const group = groupOf({
      playsGender: { value: GENDERS.filter((_, bit) => (plays & (1 << bit)) !== 0) },
      ...(city === NONE ? {} : { city: { value: words.text(city) } }),
    });
    tally[group] = (tally[group] ?? 0) + count;
  }
  return tally;
}
