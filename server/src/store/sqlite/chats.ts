/** Conversations in SQLite. */
import type { Selectable } from 'kysely';
import { chatMessageSchema, shortlistEntrySchema, type ChatMessage } from '../../contract.ts';
import type { Scope } from '../../scope.ts';
import { StoreError } from '../errors.ts';
import type { ChatStore, StoredChat } from '../port.ts';
import { chosenLeaf, leavePath } from './chosen-path.ts';
import type { Connection } from './connection.ts';
import type { Schema } from './schema.ts';

type ChatRow = Selectable<Schema['chat']>;

export function chatStore(db: Connection): ChatStore {
  const chatsOf = (scope: Scope) =>
    db.sql
      .selectFrom('chat')
      .selectAll()
      .where('office_id', '=', scope.officeId)
      .where('user_id', '=', scope.userId);
  const find = (scope: Scope, chatId: string) => {
    const row = db.first(chatsOf(scope).where('id', '=', chatId));
    return row && toChat(row);
  };
  const update = (
    scope: Scope,
    chatId: string,
    values: Partial<Pick<ChatRow, 'state' | 'updated_at' | 'archived_at'>>,
  ) => {
    const changed = db.run(
      db.sql
        .updateTable('chat')
        .set(values)
        .where('office_id', '=', scope.officeId)
        .where('user_id', '=', scope.userId)
        .where('id', '=', chatId),
    );
    if (changed === 0) throw noSuchChat(chatId);
  };
  const mustExist = (scope: Scope, chatId: string) => {
    if (!find(scope, chatId)) throw noSuchChat(chatId);
  };
  const messagesOf = (scope: Scope, chatId: string) =>
    db.sql
      .selectFrom('message')
      .where('office_id', '=', scope.officeId)
      .where('user_id', '=', scope.userId)
      .where('chat_id', '=', chatId);

  return {
    async list(scope, { archived = false } = {}) {
      const rows = db.all(
        chatsOf(scope)
          .where('temporary', '=', 0)
          .where('archived_at', archived ? 'is not' : 'is', null)
          .select((chat) =>
            chat
              .selectFrom('run')
              .select((run) => run.fn.countAll<number>().as('n'))
              .whereRef('run.office_id', '=', 'chat.office_id')
              .whereRef('run.user_id', '=', 'chat.user_id')
              .whereRef('run.chat_id', '=', 'chat.id')
              .where('run.status', '=', 'running')
              .as('running'),
          )
          .orderBy('updated_at', 'desc')
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc'),
      );
      return rows.map((row) => ({
        id: row.id,
        title: row.title,
        updatedAt: row.updated_at,
        running: (row.running ?? 0) > 0,
        ...(row.archived_at !== null && { archived: true }),
      }));
    },

    async get(scope, chatId) {
      return find(scope, chatId);
    },

    async ensure(scope, chatId, at, { temporary = false } = {}) {
      return db.transaction(() => {
        db.run(
          db.sql
            .insertInto('chat')
            .values({
              office_id: scope.officeId,
              user_id: scope.userId,
              id: chatId,
              project_id: null,
              role_id: null,
              title: '',
              state: null,
              created_at: at,
              updated_at: at,
              temporary: Number(temporary),
            })
            .onConflict((conflict) => conflict.doNothing()),
        );
        const chat = find(scope, chatId);
        if (!chat) throw new StoreError('failed', `The conversation ${chatId} could not be made. Try again.`);
        return chat;
      });
    },

    async remove(scope, chatId) {
      return db.transaction(() => {
        const runsOfChat = db.sql
          .selectFrom('run')
          .select('id')
          .where('office_id', '=', scope.officeId)
          .where('user_id', '=', scope.userId)
          .where('chat_id', '=', chatId);
        db.run(
          db.sql
            .deleteFrom('run_event')
            .where('office_id', '=', scope.officeId)
            .where('user_id', '=', scope.userId)
            .where('run_id', 'in', runsOfChat),
        );
        db.run(
          db.sql
            .deleteFrom('run')
            .where('office_id', '=', scope.officeId)
            .where('user_id', '=', scope.userId)
            .where('chat_id', '=', chatId),
        );
        db.prepare(FORGET_WORDS).run(scope.officeId, scope.officeId, scope.userId, chatId);
        // Messages and shortlist go with it.
        const removed = db.run(
          db.sql
            .deleteFrom('chat')
            .where('office_id', '=', scope.officeId)
            .where('user_id', '=', scope.userId)
            .where('id', '=', chatId),
        );
        return removed > 0;
      });
    },

    async setTitle(scope, chatId, title) {
      db.transaction(() => {
        mustExist(scope, chatId);
        db.run(
          db.sql
            .updateTable('chat')
            .set({ title })
            .where('office_id', '=', scope.officeId)
            .where('user_id', '=', scope.userId)
            .where('id', '=', chatId)
            .where('titled_by', '<>', 'user'),
        );
      });
    },

    async setState(scope, chatId, state) {
      update(scope, chatId, { state: state === undefined ? null : JSON.stringify(state) });
    },

    async messages(scope, chatId) {
      const rows = db.all(
        messagesOf(scope, chatId).select('body').where('superseded_at', 'is', null).orderBy('seq'),
      );
      return rows.map((row) => chatMessageSchema.parse(JSON.parse(row.body)));
    },

    async saveMessage(scope, chatId, message, at) {
      db.transaction(() => {
        // Who writes in an archived conversation has taken it up again.
        update(scope, chatId, { updated_at: at, ...(message.role === 'user' && { archived_at: null }) });
        const earlier = db.first(
          messagesOf(scope, chatId)
            .select(['seq', 'superseded_at'])
            .where('id', '=', message.id)
            // Of several versions under one id the one that is shown.
            .orderBy((row) => row('superseded_at', 'is', null), 'desc')
            .orderBy('seq', 'desc')
            .limit(1),
        );
        if (earlier && staysInPlace(message, earlier.superseded_at)) {
          db.run(
            db.sql
              .updateTable('message')
              .set({ role: message.role, body: JSON.stringify(message) })
              .where('office_id', '=', scope.officeId)
              .where('user_id', '=', scope.userId)
              .where('chat_id', '=', chatId)
              .where('seq', '=', earlier.seq),
          );
          return;
        }
        const last = db.first(messagesOf(scope, chatId).select((row) => row.fn.max('seq').as('seq')));
        db.run(
          db.sql.insertInto('message').values({
            office_id: scope.officeId,
            user_id: scope.userId,
            chat_id: chatId,
            seq: (last?.seq ?? 0) + 1,
            id: message.id,
            role: message.role,
            body: JSON.stringify(message),
            at,
            superseded_at: null,
            parent_seq: chosenLeaf(db, scope, chatId) ?? null,
          }),
        );
      });
    },

    async supersedeFrom(scope, chatId, messageId, at) {
      db.transaction(() => {
        const from = db.first(
          messagesOf(scope, chatId)
            .select('seq')
            .where('id', '=', messageId)
            .where('superseded_at', 'is', null),
        );
        if (from) leavePath(db, scope, chatId, from.seq, at);
      });
    },

    async shortlist(scope, chatId) {
      const rows = db.all(
        db.sql
          .selectFrom('shortlist_entry')
          .select('body')
          .where('office_id', '=', scope.officeId)
          .where('user_id', '=', scope.userId)
          .where('chat_id', '=', chatId)
          .orderBy('position'),
      );
      return rows.map((row) => shortlistEntrySchema.parse(JSON.parse(row.body)));
    },

    async setShortlist(scope, chatId, entries) {
      db.transaction(() => {
        mustExist(scope, chatId);
        db.run(
          db.sql
            .deleteFrom('shortlist_entry')
            .where('office_id', '=', scope.officeId)
            .where('user_id', '=', scope.userId)
            .where('chat_id', '=', chatId),
        );
        for (const [position, entry] of entries.entries()) {
          db.run(
            db.sql.insertInto('shortlist_entry').values({
              office_id: scope.officeId,
              user_id: scope.userId,
              chat_id: chatId,
              position,
              talent_id: entry.talentId,
              body: JSON.stringify(entry),
            }),
          );
        }
      });
    },
  };
}

/**
 * The decision log keeps that somebody was recommended, also where the conversation was temporary; the person's own
 * words in it are kept apart and go.
 */
const FORGET_WORDS = `
  DELETE FROM decision_words WHERE office_id = ? AND seq IN (
    SELECT decision.seq FROM decision JOIN chat ON chat.office_id = decision.office_id
      AND chat.user_id = decision.user_id AND chat.id = json_extract(decision.body, '$.chatId')
    WHERE decision.office_id = ? AND decision.user_id = ? AND chat.id = ? AND chat.temporary = 1)`;

/**
 * A message seen again replaces itself. Only an edited question, hidden before and sent again under its own id, comes
 * back as a new message; a late answer to a hidden question stays hidden with it.
 */
function staysInPlace(message: ChatMessage, supersededAt: string | null): boolean {
  return supersededAt === null || message.role !== 'user';
}

function noSuchChat(chatId: string): StoreError {
  return new StoreError(
    'no_such_chat',
    `There is no conversation ${chatId} for this user; it may have been removed. Start a new one.`,
  );
}

function toChat(row: ChatRow): StoredChat {
  return {
    id: row.id,
    title: row.title,
    ...(row.project_id !== null && { projectId: row.project_id }),
    ...(row.role_id !== null && { roleId: row.role_id }),
    ...(row.state !== null && { state: JSON.parse(row.state) as unknown }),
    ...(row.titled_by === 'user' && { titledBy: 'user' as const }),
    ...(row.archived_at !== null && { archivedAt: row.archived_at }),
    ...(row.temporary === 1 && { temporary: true as const }),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
