/** The whole roster as CSV, piece by piece: an office can always leave with its data, however large. */
import type { Scope } from '../../scope.ts';
import type { Store } from '../../store/port.ts';
import { CSV_MARK, csvRow } from './csv.ts';
import { ROSTER_COLUMNS } from './roster-columns.ts';

/** People read at once: memory stays the same for ten people and for a hundred thousand. */
const PAGE = 200;
const COLUMNS = Object.values(ROSTER_COLUMNS);

/**
 * Text of the file in pieces of whole lines, in the order in which people came onto the roster. Contacts are in it: it
 * is the office's own data and goes to nobody else. People who leave the roster meanwhile are left out.
 */
export async function* rosterCsv(store: Store, scope: Scope): AsyncGenerator<string, void, undefined> {
  yield CSV_MARK + csvRow(COLUMNS.map(({ header }) => header));
  let after: string | undefined;
  for (;;) {
    const ids = await store.rosterPages.idsAfter(scope, after, PAGE);
    const people = await store.talents.getMany(scope, ids);
    const lines = people.map((talent) => csvRow(COLUMNS.map(({ cell }) => cell(talent)))).join('');
    if (lines !== '') yield lines;
    after = ids.at(-1);
    if (ids.length < PAGE) return;
  }
}
