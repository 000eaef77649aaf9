import { foldedSql } from '../../search-fold.ts';
import type { Migration } from './migration.ts';

/** One word per owner, so that a search reads nobody else's rows; an id can neither split nor be read as syntax. */
const owner = (row: string) => `'o' || hex(${row}.office_id) || 'u' || hex(${row}.user_id)`;

/** What is said in a message, then who is listed in it. */
const said = (body: string) =>
  foldedSql(`coalesce((
      SELECT group_concat(json_extract(part.value, '$.text'), char(10))
      FROM json_each(${body}, '$.parts') part WHERE json_extract(part.value, '$.type') = 'text'
    ), '') || char(10) || coalesce((
      SELECT group_concat(json_extract(person.value, '$.name'), char(10))
      FROM json_each(${body}, '$.parts') part, json_each(part.value, '$.data.items') person
      WHERE json_extract(part.value, '$.type') = 'data-recommendation'
    ), '')`);

const of = (row: string, seq: string) =>
  `office_id = ${row}.office_id AND user_id = ${row}.user_id AND ${
    seq === '0' ? `chat_id = ${row}.id` : `chat_id = ${row}.chat_id`
  } AND seq = ${seq}`;

const take = (row: string, seq: string) => `
      DELETE FROM message_text WHERE rowid = (SELECT row FROM searchable WHERE ${of(row, seq)});
      DELETE FROM searchable WHERE ${of(row, seq)};`;

const add = (row: string, seq: string, text: string) => `
      INSERT INTO searchable (office_id, user_id, chat_id, seq)
        VALUES (${row}.office_id, ${row}.user_id, ${row}.${seq === '0' ? 'id' : 'chat_id'}, ${seq});
      INSERT INTO message_text (rowid, owner, body)
        VALUES ((SELECT row FROM searchable WHERE ${of(row, seq)}), ${owner(row)}, ${text});`;

const kept = (row: string) => `(SELECT temporary FROM chat
      WHERE office_id = ${row}.office_id AND user_id = ${row}.user_id AND id = ${row}.chat_id) = 0`;

/** Messages form a tree, of which one path is shown; what is kept can be searched. */
export const conversations: Migration = {
  version: 7,
  name: 'versions of messages, search over conversations, archive, temporary conversations',
  sql: `
    ALTER TABLE chat ADD COLUMN titled_by TEXT NOT NULL DEFAULT 'assistant';
    ALTER TABLE chat ADD COLUMN archived_at TEXT;
    ALTER TABLE chat ADD COLUMN temporary INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX chat_temporary ON chat (updated_at) WHERE temporary = 1;

    ALTER TABLE message ADD COLUMN parent_seq INTEGER;
    ALTER TABLE message ADD COLUMN path_state TEXT;
    -- What came before a message when it came: the last one that was shown then.
    UPDATE message SET parent_seq = (
      SELECT max(earlier.seq) FROM message earlier
      WHERE earlier.office_id = message.office_id AND earlier.user_id = message.user_id
        AND earlier.chat_id = message.chat_id AND earlier.seq < message.seq
        AND (earlier.superseded_at IS NULL OR earlier.superseded_at > message.at)
    );

    CREATE TABLE searchable (
      row INTEGER PRIMARY KEY AUTOINCREMENT,
      office_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      chat_id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      UNIQUE (office_id, user_id, chat_id, seq)
    );
    CREATE VIRTUAL TABLE message_text USING fts5 (
      owner, body, content = '', contentless_delete = 1, prefix = '2 3',
      tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
    );
    INSERT INTO searchable (office_id, user_id, chat_id, seq)
      SELECT office_id, user_id, chat_id, seq FROM message;
    INSERT INTO message_text (rowid, owner, body)
      SELECT searchable.row, ${owner('message')}, ${said('message.body')}
      FROM message JOIN searchable USING (office_id, user_id, chat_id, seq);
    INSERT INTO searchable (office_id, user_id, chat_id, seq) SELECT office_id, user_id, id, 0 FROM chat;
    INSERT INTO message_text (rowid, owner, body)
      SELECT searchable.row, ${owner('chat')}, ${foldedSql('chat.title')}
      FROM chat JOIN searchable ON searchable.office_id = chat.office_id
        AND searchable.user_id = chat.user_id AND searchable.chat_id = chat.id AND searchable.seq = 0;

    CREATE TRIGGER message_said AFTER INSERT ON message WHEN ${kept('new')} BEGIN
      ${add('new', 'new.seq', said('new.body'))}
    END;
    CREATE TRIGGER message_resaid AFTER UPDATE OF body ON message WHEN ${kept('new')} BEGIN
      ${take('old', 'old.seq')}
      ${add('new', 'new.seq', said('new.body'))}
    END;
    CREATE TRIGGER message_unsaid AFTER DELETE ON message BEGIN
      ${take('old', 'old.seq')}
    END;
    CREATE TRIGGER chat_titled AFTER INSERT ON chat WHEN new.temporary = 0 BEGIN
      ${add('new', '0', foldedSql('new.title'))}
    END;
    CREATE TRIGGER chat_retitled AFTER UPDATE OF title ON chat WHEN new.temporary = 0 BEGIN
      ${take('old', '0')}
      ${add('new', '0', foldedSql('new.title'))}
    END;
    CREATE TRIGGER chat_untitled AFTER DELETE ON chat BEGIN
      ${take('old', '0')}
    END;
  `,
};
