/** The stream log in SQLite. */
import { sql, type Selectable } from 'kysely';
import type { Scope } from '../../scope.ts';
import type { RunStore, StoredRun } from '../port.ts';
import type { Connection } from './connection.ts';
import { groupCommit } from './group-commit.ts';
import type { Schema } from './schema.ts';

interface Append {
  readonly scope: Scope;
  readonly runId: string;
  readonly events: readonly { readonly seq: number; readonly json: string }[];
}

export function runStore(db: Connection): RunStore {
  const ofUser = (scope: Scope) =>
    db.sql
      .selectFrom('run')
      .selectAll()
      .where('office_id', '=', scope.officeId)
      .where('user_id', '=', scope.userId);
  const newest = (query: ReturnType<typeof ofUser>) => {
    const row = db.first(query.orderBy('row', 'desc').limit(1));
    return row && toRun(row);
  };

  // Compiled once: with hundreds of answers under way this is the statement that everything waits for.
  const insert = db.sql
    .insertInto('run_event')
    .values({ office_id: '', user_id: '', run_id: '', seq: 0, json: '' })
    // A reader may have seen the first writing already: it stands.
    .onConflict((conflict) => conflict.doNothing())
    .compile().sql;
  const written = groupCommit<Append>((appends) =>
    db.transaction(() => {
      const statement = db.prepare(insert);
      for (const { scope, runId, events } of appends)
        for (const { seq, json } of events) statement.run(scope.officeId, scope.userId, runId, seq, json);
    }),
  );

  return {
    async start(scope, run) {
      db.run(
        db.sql.insertInto('run').values({
          office_id: scope.officeId,
          user_id: scope.userId,
          scope_role: scope.role,
          id: run.id,
          chat_id: run.chatId,
          user_message_id: run.userMessageId,
          assistant_message_id: run.assistantMessageId,
          status: 'running',
          started_at: run.startedAt,
        }),
      );
    },

    async append(scope, runId, events) {
      if (events.length > 0) await written.add({ scope, runId, events });
    },

    async read(scope, runId, afterSeq) {
      return db.all(
        db.sql
          .selectFrom('run_event')
          .select(['seq', 'json'])
          .where('office_id', '=', scope.officeId)
          .where('user_id', '=', scope.userId)
          .where('run_id', '=', runId)
          .where('seq', '>', afterSeq)
          .orderBy('seq'),
      );
    },

    async finish(scope, runId, status, at) {
      db.run(
        db.sql
          .updateTable('run')
          .set({ status, ended_at: at })
          .where('office_id', '=', scope.officeId)
          .where('user_id', '=', scope.userId)
          .where('id', '=', runId),
      );
    },

    async get(scope, runId) {
      return newest(ofUser(scope).where('id', '=', runId));
    },

    async latest(scope, chatId) {
      return newest(ofUser(scope).where('chat_id', '=', chatId));
    },

    async ofUserMessage(scope, chatId, userMessageId) {
      return newest(ofUser(scope).where('chat_id', '=', chatId).where('user_message_id', '=', userMessageId));
    },

    async leftRunning() {
      const left = db.all(
        db.sql.selectFrom('run').selectAll().where('status', '=', 'running').orderBy('row'),
      );
      return left.map((row) => ({
        ...toRun(row),
        scope: { officeId: row.office_id, userId: row.user_id, role: row.scope_role },
      }));
    },

    async dropLogs(before, limit) {
      return db.transaction(() => {
        const ended = db.all(
          db.sql
            .selectFrom('run')
            .select(['row', 'office_id', 'user_id', 'id'])
            .where('log_kept', '=', sql.lit(1))
            .where('ended_at', '<', before)
            .limit(limit),
        );
        for (const run of ended) {
          db.run(
            db.sql
              .deleteFrom('run_event')
              .where('office_id', '=', run.office_id)
              .where('user_id', '=', run.user_id)
              .where('run_id', '=', run.id),
          );
          db.run(db.sql.updateTable('run').set({ log_kept: 0 }).where('row', '=', run.row));
        }
        return ended.length;
      });
    },
  };
}

function toRun(row: Selectable<Schema['run']>): StoredRun {
  return {
    id: row.id,
    chatId: row.chat_id,
    userMessageId: row.user_message_id,
    assistantMessageId: row.assistant_message_id,
    status: row.status,
    startedAt: row.started_at,
    ...(row.log_kept === 0 ? { logDropped: true } : {}),
  };
}
