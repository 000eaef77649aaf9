/** Approvals in SQLite. */
import type { ApprovalStore } from '../approval-port.ts';
import type { Connection } from './connection.ts';

export function approvalStore(db: Connection): ApprovalStore {
  return {
    async ask(scope, approval) {
      db.run(
        db.sql.insertInto('approval').values({
          office_id: scope.officeId,
          user_id: scope.userId,
          id: approval.id,
          chat_id: approval.chatId,
          message_id: approval.messageId,
          tool_call_id: approval.toolCallId,
          tool: approval.tool,
          args_hash: approval.argsHash,
          state: 'asked',
          asked_at: approval.askedAt,
          expires_at: approval.expiresAt,
        }),
      );
    },

    async get(scope, id) {
      const row = db.first(
        db.sql
          .selectFrom('approval')
          .selectAll()
          .where('office_id', '=', scope.officeId)
          .where('user_id', '=', scope.userId)
          .where('id', '=', id),
      );
      return (
        row && {
          id: row.id,
          chatId: row.chat_id,
          messageId: row.message_id,
          toolCallId: row.tool_call_id,
          tool: row.tool,
          argsHash: row.args_hash,
          state: row.state,
          askedAt: row.asked_at,
          expiresAt: row.expires_at,
        }
      );
    },

    async answer(scope, id, state, at) {
      return (
        db.run(
          db.sql
            .updateTable('approval')
            .set({ state, answered_at: at })
            .where('office_id', '=', scope.officeId)
            .where('user_id', '=', scope.userId)
            .where('id', '=', id)
            .where('state', '=', 'asked'),
        ) === 1
      );
    },
  };
}
