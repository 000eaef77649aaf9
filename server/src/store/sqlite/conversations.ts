/** Whole conversations in SQLite: versions, search, archive, temporary ones. */
import type { Branch } from '../../contract/conversations.ts';
import type { Scope } from '../../scope.ts';
import type { ConversationStore } from '../conversation-port.ts';
import { chatStore } from './chats.ts';
import { leavePath } from './chosen-path.ts';
import type { Connection } from './connection.ts';
import { searchText } from './conversation-search.ts';
import { inParts } from './in-parts.ts';

/** Characters of a version that are told where versions are listed. */
const FIRST_WORDS = 120;

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly role: string;
  readonly at: string;
  readonly superseded_at: string | null;
  readonly parent_seq: number | null;
}

export function conversationStore(db: Connection): ConversationStore {
  const rowsOf = (scope: Scope, chatId: string): Row[] =>
    db.all(
      db.sql
        .selectFrom('message')
        .select(['seq', 'id', 'role', 'at', 'superseded_at', 'parent_seq'])
        .where('office_id', '=', scope.officeId)
        .where('user_id', '=', scope.userId)
        .where('chat_id', '=', chatId)
        .orderBy('seq'),
    );
  const firstWords = (scope: Scope, chatId: string, seqs: readonly number[]) =>
    new Map(
      inParts(seqs).flatMap((part) =>
        db
          .all(
            db.sql
              .selectFrom('message')
              .select(['seq', 'body'])
              .where('office_id', '=', scope.officeId)
              .where('user_id', '=', scope.userId)
              .where('chat_id', '=', chatId)
              .where('seq', 'in', [...part]),
          )
          .map(({ seq, body }) => [seq, wordsOf(body)] as const),
      ),
    );
  const chat = (scope: Scope, chatId: string) =>
    db.sql
      .updateTable('chat')
      .where('office_id', '=', scope.officeId)
      .where('user_id', '=', scope.userId)
      .where('id', '=', chatId);

  return {
    async branches(scope, chatId) {
      return db.together(() => {
        const rows = rowsOf(scope, chatId);
        const points = rows
          .filter(({ superseded_at }) => superseded_at === null)
          .map((row) => ({ row, versions: versionsOf(rows, row) }))
          .filter(({ versions }) => versions.length > 1);
        const words = firstWords(
          scope,
          chatId,
          points.flatMap(({ versions }) => versions.map(({ seq }) => seq)),
        );
        return points.map(({ row, versions }): Branch => ({
          messageId: row.id,
          index: versions.indexOf(row),
          versions: versions.map(({ seq, at }) => ({ version: seq, at, text: words.get(seq) ?? '' })),
        }));
      });
    },

    async choose(scope, chatId, messageId, version, at) {
      return db.transaction(() => {
        const rows = rowsOf(scope, chatId);
        const shown = rows.find(({ id, superseded_at }) => id === messageId && superseded_at === null);
        const wanted = shown && versionsOf(rows, shown).find(({ seq }) => seq === version);
        if (!shown || !wanted) return false;
        if (wanted === shown) return true;
        leavePath(db, scope, chatId, shown.seq, at);
        const path = pathBelow(rows, wanted);
        for (const { seq } of path)
          db.run(
            db.sql
              .updateTable('message')
              .set({ superseded_at: null })
              .where('office_id', '=', scope.officeId)
              .where('user_id', '=', scope.userId)
              .where('chat_id', '=', chatId)
              .where('seq', '=', seq),
          );
        const leaf = path.at(-1) ?? wanted;
        db.run(
          chat(scope, chatId).set((expression) => ({
            state: expression
              .selectFrom('message')
              .select('path_state')
              .where('office_id', '=', scope.officeId)
              .where('user_id', '=', scope.userId)
              .where('chat_id', '=', chatId)
              .where('seq', '=', leaf.seq),
          })),
        );
        return true;
      });
    },

    async runOfAnswer(scope, chatId, answerId) {
      const row = db.first(
        db.sql
          .selectFrom('run')
          .select('id')
          .where('office_id', '=', scope.officeId)
          .where('user_id', '=', scope.userId)
          .where('chat_id', '=', chatId)
          .where('assistant_message_id', '=', answerId),
      );
      return row?.id;
    },

    async rename(scope, chatId, title) {
      return db.run(chat(scope, chatId).set({ title, titled_by: 'user' })) > 0;
    },

    async setArchived(scope, chatId, at) {
      return db.run(chat(scope, chatId).set({ archived_at: at ?? null })) > 0;
    },

    async search(scope, words, limit) {
      return searchText(db, scope, words, limit);
    },

    async removeTemporary(before) {
      const old = db.all(
        db.sql
          .selectFrom('chat')
          .select(['office_id', 'user_id', 'id'])
          .where('temporary', '=', 1)
          .where('updated_at', '<', before),
      );
      const chats = chatStore(db);
      for (const { office_id, user_id, id } of old)
        await chats.remove({ officeId: office_id, userId: user_id, role: 'owner' }, id);
      return old.length;
    },
  };
}

/** Oldest first: what came after the same message and was said by the same side. */
const versionsOf = (rows: readonly Row[], { parent_seq, role }: Row) =>
  rows.filter((other) => other.parent_seq === parent_seq && other.role === role);

/** The version and what followed it when it was last shown: what was left last, at each step. */
function pathBelow(rows: readonly Row[], top: Row): Row[] {
  const path = [top];
  for (;;) {
    const parent = path.at(-1);
    const next = rows
      .filter(({ parent_seq }) => parent_seq === parent?.seq)
      .toSorted(
        (one, other) => compare(other.superseded_at ?? '', one.superseded_at ?? '') || other.seq - one.seq,
      )
      .at(0);
    if (next === undefined) return path;
    path.push(next);
  }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function wordsOf(body: string): string {
  const { parts } = JSON.parse(body) as { parts: readonly { type: string; text?: unknown }[] };
  const text = parts.flatMap((part) =>
    part.type === 'text' && typeof part.text === 'string' ? part.text : [],
  );
  const line = text.join(' ').replaceAll(/\s+/gu, ' ').trim();
  return Array.from(line).slice(0, FIRST_WORDS).join('');
}
