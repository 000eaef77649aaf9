/**
 * The messages of a conversation are a tree; those that are not superseded are the path that is shown. A message comes
 * after its parent, so that the path stands in the order of `seq` and its last message has the highest.
 */
import type { Scope } from '../../scope.ts';
import type { Connection } from './connection.ts';

/** The last message of the path. */
export function chosenLeaf(db: Connection, scope: Scope, chatId: string): number | undefined {
  const row = db.first(
    db.sql
      .selectFrom('message')
      .select('seq')
      .where('office_id', '=', scope.officeId)
      .where('user_id', '=', scope.userId)
      .where('chat_id', '=', chatId)
      .where('superseded_at', 'is', null)
      .orderBy('seq', 'desc')
      .limit(1),
  );
  return row?.seq;
}

/**
 * Leaves the path from a message on. What the engines keep stays with its last message, so that it is there again
 * when somebody comes back.
 */
export function leavePath(db: Connection, scope: Scope, chatId: string, fromSeq: number, at: string): void {
  const leaf = chosenLeaf(db, scope, chatId);
  if (leaf === undefined || leaf < fromSeq) return;
  const messages = db.sql
    .updateTable('message')
    .where('office_id', '=', scope.officeId)
    .where('user_id', '=', scope.userId)
    .where('chat_id', '=', chatId);
  const chat = db.first(
    db.sql
      .selectFrom('chat')
      .select('state')
      .where('office_id', '=', scope.officeId)
      .where('user_id', '=', scope.userId)
      .where('id', '=', chatId),
  );
  db.run(messages.set({ path_state: chat?.state ?? null }).where('seq', '=', leaf));
  db.run(messages.set({ superseded_at: at }).where('superseded_at', 'is', null).where('seq', '>=', fromSeq));
}
