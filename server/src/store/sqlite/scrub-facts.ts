/** What is remembered of a person, and wherever those words were said or told again. */
import type { Scope } from '../../scope.ts';
import type { Connection } from './connection.ts';
import { ERASED, scrubbed, type PersonNamed } from './scrub.ts';
import { inJson } from './scrub-imports.ts';

/** Shorter words would be found in sentences about anything. */
const SHORTEST = 8;

/**
 * A fact without the name would be half a sentence: it goes as a whole, and its words go out of the conversations of
 * the user it belongs to. The first name alone counts where nobody else of the office has it. Returns how many facts went.
 */
export function scrubFacts(db: Connection, scope: Scope, person: PersonNamed): number {
  const { officeId } = scope;
  const given = person.name.split(/\s+/u)[0] ?? person.name;
  const alone = isOnlyOne(db, officeId, given);
  const whole = [person.id, person.name, ...(person.externalId.length > 2 ? [person.externalId] : [])];
  const likely = [person.id, person.externalId, alone ? given : person.name].filter(
    (word) => word.length > 1,
  );
  const rows = db.all(
    db.sql
      .selectFrom('fact')
      .select(['id', 'text', 'subject', 'scope_id', 'value', 'sources', 'talent_id'])
      .where('office_id', '=', officeId)
      .where((row) =>
        row.or([
          row('talent_id', '=', person.id),
          ...likely.flatMap((word) =>
            (['text', 'subject', 'scope_id', 'value', 'sources'] as const).map((column) =>
              row(column, 'like', `%${word.replaceAll(/[%_]/gu, '_')}%`),
            ),
          ),
        ]),
      ),
  );
  let gone = 0;
  const words = new Set<string>();
  for (const { id, talent_id, ...row } of rows) {
    const all = Object.values(row).join('\n');
    const names = alone ? scrubbed(all, person) !== all : whole.some((word) => all.includes(word));
    if (talent_id !== person.id && !names) continue;
    for (const { quote } of JSON.parse(row.sources) as { quote: string }[]) words.add(quote);
    words.add(row.text);
    gone += db.run(db.sql.deleteFrom('fact').where('office_id', '=', officeId).where('id', '=', id));
  }
  for (const text of words)
    if (text.length >= SHORTEST) unsay(db, officeId, text, alone ? person : undefined);
  return gone;
}

function isOnlyOne(db: Connection, officeId: string, given: string): boolean {
  const row = db
    .prepare(`SELECT count(*) AS n FROM talent WHERE office_id = ? AND (name = ? OR name LIKE ? || ' %')`)
    .get(officeId, given, given) as { n: number };
  return row.n < 2 && given.length > 2;
}

/** Takes a sentence out of messages, titles and what engines keep, and the logs of the answers that told it. */
function unsay(db: Connection, officeId: string, text: string, person: PersonNamed | undefined): void {
  const needle = inJson(text);
  const clean = (json: string) => {
    const without = json.replaceAll(needle, ERASED);
    return person === undefined ? without : JSON.stringify(scrubbed(JSON.parse(without), person));
  };
  const messages = db
    .prepare(
      `SELECT user_id, chat_id, seq, body, path_state FROM message
       WHERE office_id = ? AND (instr(body, ?) > 0 OR instr(coalesce(path_state, ''), ?) > 0)`,
    )
    .all(officeId, needle, needle) as {
    user_id: string;
    chat_id: string;
    seq: number;
    body: string;
    path_state: string | null;
  }[];
  for (const { user_id, chat_id, seq, body, path_state } of messages) {
    db.prepare(
      'UPDATE message SET body = ?, path_state = ? WHERE office_id = ? AND user_id = ? AND chat_id = ? AND seq = ?',
    ).run(clean(body), path_state === null ? null : clean(path_state), officeId, user_id, chat_id, seq);
    // A sentence may be cut across events: the logs of the whole conversation go.
    db.prepare(
      `DELETE FROM run_event WHERE office_id = ? AND user_id = ?
         AND run_id IN (SELECT id FROM run WHERE office_id = ? AND user_id = ? AND chat_id = ?)`,
    ).run(officeId, user_id, officeId, user_id, chat_id);
    db.prepare(
      `UPDATE chat SET title = ? WHERE office_id = ? AND user_id = ? AND id = ?
         AND instr(title, ?) > 0`,
      // A title is cut off somewhere.
    ).run(ERASED, officeId, user_id, chat_id, text.slice(0, SHORTEST));
  }
  db.prepare(
    `UPDATE chat SET state = replace(state, ?, ?) WHERE office_id = ? AND instr(coalesce(state, ''), ?) > 0`,
  ).run(needle, ERASED, officeId, needle);
}
