/** Full text over what was said, by FTS5; the rows follow the messages by triggers (step 7 of the schema). */
import type { Scope } from '../../scope.ts';
import type { FoundText } from '../conversation-port.ts';
import type { Connection } from './connection.ts';

export function searchText(
  db: Connection,
  scope: Scope,
  words: readonly string[],
  limit: number,
): FoundText[] {
  if (words.length === 0) return [];
  // Folded words hold letters, marks and digits alone: in quotes nothing of them is read as syntax.
  const beginnings = words.map((word) => `"${word}"*`).join(' AND ');
  const rows = db
    .prepare(
      `SELECT searchable.chat_id AS chatId, chat.title, chat.archived_at AS archivedAt,
         coalesce(message.at, chat.updated_at) AS at, message.id AS messageId, message.role, message.body,
         -bm25(message_text, 0.0, 1.0) AS score
       FROM message_text
       JOIN searchable ON searchable.row = message_text.rowid
       JOIN chat ON chat.office_id = searchable.office_id AND chat.user_id = searchable.user_id
         AND chat.id = searchable.chat_id
       LEFT JOIN message ON message.office_id = searchable.office_id AND message.user_id = searchable.user_id
         AND message.chat_id = searchable.chat_id AND message.seq = searchable.seq
       WHERE message_text MATCH ? AND searchable.office_id = ? AND searchable.user_id = ?
         AND (searchable.seq = 0 OR message.superseded_at IS NULL)
       ORDER BY score DESC LIMIT ?`,
    )
    .all(
      `owner : ${ownerWord(scope)} AND body : (${beginnings})`,
      scope.officeId,
      scope.userId,
      limit,
    ) as readonly Found[];
  return rows.map(({ chatId, title, archivedAt, at, messageId, role, body, score }) => ({
    chatId,
    title,
    archived: archivedAt !== null,
    score,
    at,
    ...(messageId !== null && body !== null && { message: { id: messageId, role: roleOf(role), body } }),
  }));
}

interface Found {
  readonly chatId: string;
  readonly title: string;
  readonly archivedAt: string | null;
  readonly at: string;
  readonly messageId: string | null;
  readonly role: string | null;
  readonly body: string | null;
  readonly score: number;
}

const roleOf = (role: string | null) => (role === 'user' ? 'user' : 'assistant');

/** As the schema spells it. */
function ownerWord({ officeId, userId }: Scope): string {
  const hex = (id: string) => Buffer.from(id, 'utf8').toString('hex');
  return `o${hex(officeId)}u${hex(userId)}`;
}
