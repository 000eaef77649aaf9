/** Episodes in SQLite: a view over messages, and marks that triggers leave. Office, user and project are in each query. */
import type { Scope } from '../../scope.ts';
import type { EpisodeScope, EpisodeStore, StoredEpisode } from '../episode-port.ts';
import type { Connection } from './connection.ts';

const OWNED = `episode.office_id = ? AND episode.user_id = ? AND episode.project_id IS ?`;
const COLUMNS = `episode.chat_id AS chatId, episode.message_id AS messageId, episode.speaker, episode.at, episode.text`;

export function episodeStore(db: Connection): EpisodeStore {
  const owner = (scope: Scope, { projectId }: EpisodeScope) => [scope.officeId, scope.userId, projectId];

  return {
    async changes(scope, where, after, limit) {
      return db.together(() => {
        const marks = db
          .prepare(
            `SELECT mark, chat_id AS chatId FROM episode_mark
             WHERE office_id = ? AND user_id = ? AND mark > ? ORDER BY mark LIMIT ?`,
          )
          .all(scope.officeId, scope.userId, after, limit) as { mark: number; chatId: string }[];
        const turns = db
          .prepare(
            `SELECT ${COLUMNS} FROM episode
             WHERE ${OWNED} AND episode.chat_id IN (SELECT value FROM json_each(?))
             ORDER BY episode.chat_id, episode.seq`,
          )
          .all(...owner(scope, where), JSON.stringify(marks.map(({ chatId }) => chatId))) as StoredEpisode[];
        const ofChat = new Map<string, StoredEpisode[]>(marks.map(({ chatId }) => [chatId, []]));
        for (const turn of turns) ofChat.get(turn.chatId)?.push(turn);
        return {
          mark: marks.at(-1)?.mark ?? after,
          more: marks.length === limit,
          chats: [...ofChat].map(([chatId, ofIt]) => ({ chatId, turns: ofIt })),
        };
      });
    },

    async getMany(scope, where, refs) {
      const rows = db.together(() =>
        db
          .prepare(
            `SELECT ${COLUMNS} FROM json_each(?) AS asked JOIN episode
               ON episode.chat_id = json_extract(asked.value, '$.chatId')
               AND episode.message_id = json_extract(asked.value, '$.messageId')
             WHERE ${OWNED} ORDER BY asked.key`,
          )
          .all(JSON.stringify(refs), ...owner(scope, where)),
      );
      return rows as StoredEpisode[];
    },
  };
}
