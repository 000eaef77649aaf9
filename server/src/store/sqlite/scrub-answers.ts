/** Conversations of the whole office: what was said of a person, and the log of the streams that said it. */
import type { Scope } from '../../scope.ts';
import type { Connection } from './connection.ts';
import { scrubbed, type PersonNamed } from './scrub.ts';
import { inJson } from './scrub-imports.ts';

/** Returns how many messages, conversations and stream logs were changed. */
export function scrubAnswers(db: Connection, scope: Scope, person: PersonNamed): [string, number][] {
  const hits = (column: string) => `(instr(${column}, ?) > 0 OR instr(${column}, ?) > 0)`;
  const needles = [person.id, inJson(person.name)];
  const clean = (json: string) => JSON.stringify(scrubbed(JSON.parse(json), person));

  const messages = db
    .prepare(
      `SELECT user_id, chat_id, seq, id, body, path_state FROM message
       WHERE office_id = ? AND (${hits('body')} OR ${hits("coalesce(path_state, '')")})`,
    )
    .all(scope.officeId, ...needles, ...needles) as {
    user_id: string;
    chat_id: string;
    seq: number;
    id: string;
    body: string;
    path_state: string | null;
  }[];
  const logs = new Map<string, { user: string; run: string }>();
  const noteRuns = (rows: unknown[]) => {
    for (const { user_id, id } of rows as { user_id: string; id: string }[])
      logs.set(`${user_id} ${id}`, { user: user_id, run: id });
  };
  for (const { user_id, chat_id, seq, id, body, path_state } of messages) {
    db.prepare(
      `UPDATE message SET body = ?, path_state = ?
       WHERE office_id = ? AND user_id = ? AND chat_id = ? AND seq = ?`,
    ).run(clean(body), path_state === null ? null : clean(path_state), scope.officeId, user_id, chat_id, seq);
    // A name may be cut across two events, so that the log of the whole answer goes with its message.
    noteRuns(
      db
        .prepare(
          'SELECT user_id, id FROM run WHERE office_id = ? AND user_id = ? AND assistant_message_id = ?',
        )
        .all(scope.officeId, user_id, id),
    );
  }
  noteRuns(
    db
      .prepare(`SELECT DISTINCT user_id, run_id AS id FROM run_event WHERE office_id = ? AND ${hits('json')}`)
      .all(scope.officeId, ...needles),
  );
  let events = 0;
  for (const { user, run } of logs.values())
    events += db
      .prepare('DELETE FROM run_event WHERE office_id = ? AND user_id = ? AND run_id = ?')
      .run(scope.officeId, user, run).changes;

  const chats = db
    .prepare(
      `SELECT user_id, id, title, state FROM chat
       WHERE office_id = ? AND (${hits('title')} OR ${hits("coalesce(state, '')")})`,
    )
    .all(scope.officeId, person.id, person.name, ...needles) as {
    user_id: string;
    id: string;
    title: string;
    state: string | null;
  }[];
  for (const { user_id, id, title, state } of chats)
    db.prepare('UPDATE chat SET title = ?, state = ? WHERE office_id = ? AND user_id = ? AND id = ?').run(
      scrubbed(title, person),
      state === null ? null : clean(state),
      scope.officeId,
      user_id,
      id,
    );
  return [
    ['message', messages.length],
    ['chat', chats.length],
    ['run_event', events],
  ];
}
