import type { Migration } from './migration.ts';

export const first: Migration = {
  version: 1,
  name: 'roster, conversations, stream log',
  sql: `
    CREATE TABLE roster (
      office_id TEXT NOT NULL PRIMARY KEY,
      revision INTEGER NOT NULL
    );
    CREATE TABLE talent (
      office_id TEXT NOT NULL,
      id TEXT NOT NULL,
      external_id TEXT NOT NULL,
      name TEXT NOT NULL,
      fictional INTEGER NOT NULL,
      demo INTEGER NOT NULL,
      facts TEXT NOT NULL,
      flags TEXT NOT NULL,
      text_row INTEGER NOT NULL,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (office_id, id),
      UNIQUE (office_id, external_id)
    );
    CREATE VIRTUAL TABLE talent_text USING fts5 (
      office, talent_id UNINDEXED, body,
      tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
    );
    CREATE TABLE import_batch (
      office_id TEXT NOT NULL,
      id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      at TEXT NOT NULL,
      report TEXT NOT NULL,
      PRIMARY KEY (office_id, id)
    );
    CREATE TABLE import_row (
      office_id TEXT NOT NULL,
      import_id TEXT NOT NULL,
      line INTEGER NOT NULL,
      talent_id TEXT,
      cells TEXT NOT NULL,
      PRIMARY KEY (office_id, import_id, line),
      FOREIGN KEY (office_id, import_id) REFERENCES import_batch (office_id, id) ON DELETE CASCADE
    );
    CREATE TABLE chat (
      office_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      id TEXT NOT NULL,
      project_id TEXT,
      role_id TEXT,
      title TEXT NOT NULL,
      state TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (office_id, user_id, id)
    );
    CREATE TABLE message (
      office_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      chat_id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      id TEXT NOT NULL,
      role TEXT NOT NULL,
      body TEXT NOT NULL,
      at TEXT NOT NULL,
      superseded_at TEXT,
      PRIMARY KEY (office_id, user_id, chat_id, seq),
      FOREIGN KEY (office_id, user_id, chat_id) REFERENCES chat (office_id, user_id, id) ON DELETE CASCADE
    );
    CREATE UNIQUE INDEX message_visible ON message (office_id, user_id, chat_id, id) WHERE superseded_at IS NULL;
    CREATE TABLE shortlist_entry (
      office_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      chat_id TEXT NOT NULL,
      position INTEGER NOT NULL,
      talent_id TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (office_id, user_id, chat_id, position),
      FOREIGN KEY (office_id, user_id, chat_id) REFERENCES chat (office_id, user_id, id) ON DELETE CASCADE
    );
    CREATE TABLE run (
      row INTEGER PRIMARY KEY AUTOINCREMENT,
      office_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      id TEXT NOT NULL,
      scope_role TEXT NOT NULL,
      chat_id TEXT NOT NULL,
      user_message_id TEXT NOT NULL,
      assistant_message_id TEXT NOT NULL,
      status TEXT NOT NULL,
      started_at TEXT NOT NULL,
      UNIQUE (office_id, user_id, id)
    );
    CREATE INDEX run_of_chat ON run (office_id, user_id, chat_id);
    CREATE INDEX run_left_running ON run (status) WHERE status = 'running';
    CREATE TABLE run_event (
      office_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      run_id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (office_id, user_id, run_id, seq)
    ) WITHOUT ROWID;
  `,
};
