/** The queue of one message per conversation in SQLite. */
import type { Scope } from '../../scope.ts';
import type { QueuedMessage, QueueStore } from '../queue-port.ts';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';

export function queueStore(db: Connection): QueueStore {
  const find = (scope: Scope, chatId: string) => {
    const row = db.first(
      db.sql
        .selectFrom('queued_message')
        .selectAll()
        .where('office_id', '=', scope.officeId)
        .where('user_id', '=', scope.userId)
        .where('chat_id', '=', chatId),
    );
    return row && toMessage(row);
  };

  return {
    async put(scope, message) {
      return db.transaction(() => {
        const waiting = find(scope, message.chatId);
        if (waiting) return waiting.id === message.id;
        db.run(
          db.sql.insertInto('queued_message').values({
            office_id: scope.officeId,
            user_id: scope.userId,
            scope_role: scope.role,
            chat_id: message.chatId,
            id: message.id,
            text: message.text,
            at: message.at,
          }),
        );
        return true;
      });
    },

    async get(scope, chatId) {
      return find(scope, chatId);
    },

    async remove(scope, chatId, id) {
      const removed = db.run(
        db.sql
          .deleteFrom('queued_message')
          .where('office_id', '=', scope.officeId)
          .where('user_id', '=', scope.userId)
          .where('chat_id', '=', chatId)
          .where('id', '=', id),
      );
      return removed > 0;
    },

    async waiting() {
      const rows = db.all(db.sql.selectFrom('queued_message').selectAll().orderBy('at'));
      return rows.map((row) => ({
        ...toMessage(row),
        scope: { officeId: row.office_id, userId: row.user_id, role: row.scope_role },
      }));
    },
  };
}

const toMessage = (row: Schema['queued_message']): QueuedMessage => ({
  chatId: row.chat_id,
  id: row.id,
  text: row.text,
  at: row.at,
});
