import type { Migration } from './migration.ts';

/** Where a conversation that is kept has changed; a temporary one leaves no mark. */
const touch = (row: string, chat: string) => `
      DELETE FROM episode_mark WHERE office_id = ${row}.office_id AND user_id = ${row}.user_id AND chat_id = ${row}.${chat};
      INSERT INTO episode_mark (office_id, user_id, chat_id) VALUES (${row}.office_id, ${row}.user_id, ${row}.${chat});`;
const kept = (row: string) => `(SELECT temporary FROM chat
      WHERE office_id = ${row}.office_id AND user_id = ${row}.user_id AND id = ${row}.chat_id) = 0`;

/**
 * Episodes are the messages themselves, seen as turns: nothing is copied, so that what is hidden, erased or never kept
 * is none. The marks tell a reader which conversations changed since it last looked.
 */
export const memory: Migration = {
  version: 11,
  name: 'episodes',
  sql: `
    CREATE VIEW episode AS
      SELECT message.office_id, message.user_id, chat.project_id, message.chat_id, message.seq,
        message.id AS message_id, message.role AS speaker, message.at,
        coalesce((
          SELECT group_concat(json_extract(part.value, '$.text'), char(10))
          FROM json_each(message.body, '$.parts') part WHERE json_extract(part.value, '$.type') = 'text'
        ), '') AS text
      FROM message JOIN chat ON chat.office_id = message.office_id AND chat.user_id = message.user_id
        AND chat.id = message.chat_id
      WHERE message.superseded_at IS NULL AND chat.temporary = 0;

    CREATE TABLE episode_mark (
      mark INTEGER PRIMARY KEY AUTOINCREMENT,
      office_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      chat_id TEXT NOT NULL,
      UNIQUE (office_id, user_id, chat_id)
    );
    CREATE INDEX episode_mark_order ON episode_mark (office_id, user_id, mark);
    INSERT INTO episode_mark (office_id, user_id, chat_id)
      SELECT office_id, user_id, id FROM chat WHERE temporary = 0 ORDER BY updated_at;

    CREATE TRIGGER episode_came AFTER INSERT ON message WHEN ${kept('new')} BEGIN ${touch('new', 'chat_id')}
    END;
    CREATE TRIGGER episode_changed AFTER UPDATE OF body, superseded_at ON message WHEN ${kept('new')} BEGIN
      ${touch('new', 'chat_id')}
    END;
    CREATE TRIGGER episode_went AFTER DELETE ON message WHEN ${kept('old')} BEGIN ${touch('old', 'chat_id')}
    END;
    CREATE TRIGGER episode_chat_moved AFTER UPDATE OF project_id, temporary ON chat BEGIN ${touch('new', 'id')}
    END;
    CREATE TRIGGER episode_chat_went AFTER DELETE ON chat WHEN old.temporary = 0 BEGIN ${touch('old', 'id')}
    END;
  `,
};
