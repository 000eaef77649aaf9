/** The stream log in SQLite. */
import type { Scope } from '../../scope.ts';
import type { RunStore, StoredRun } from '../port.ts';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';

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
      if (events.length === 0) return;
      db.transaction(() => {
        for (const event of events) {
          db.run(
            db.sql
              .insertInto('run_event')
              .values({
                office_id: scope.officeId,
                user_id: scope.userId,
                run_id: runId,
                seq: event.seq,
                json: event.json,
              })
              // A reader may have seen the first writing already: it stands.
              .onConflict((conflict) => conflict.doNothing()),
          );
        }
      });
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

    async finish(scope, runId, status) {
      db.run(
        db.sql
          .updateTable('run')
          .set({ status })
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

    async sweep() {
      return db.transaction(() => {
        const left = db.all(
          db.sql.selectFrom('run').selectAll().where('status', '=', 'running').orderBy('row'),
        );
        db.run(db.sql.updateTable('run').set({ status: 'interrupted' }).where('status', '=', 'running'));
        return left.map((row) => ({
          ...toRun({ ...row, status: 'interrupted' }),
          scope: { officeId: row.office_id, userId: row.user_id, role: row.scope_role },
        }));
      });
    },
  };
}

function toRun(row: Omit<Schema['run'], 'row'>): StoredRun {
  return {
    id: row.id,
    chatId: row.chat_id,
    userMessageId: row.user_message_id,
    assistantMessageId: row.assistant_message_id,
    status: row.status,
    startedAt: row.started_at,
  };
}
