import type { Migration } from './migration.ts';

/** A message that waits for the answer under way, and which runs still have their stream log. */
export const durableRuns: Migration = {
  version: 9,
  name: 'queue of one message, retention of stream logs',
  sql: `
    CREATE TABLE queued_message (
      office_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      scope_role TEXT NOT NULL,
      chat_id TEXT NOT NULL,
      id TEXT NOT NULL,
      text TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (office_id, user_id, chat_id),
      FOREIGN KEY (office_id, user_id, chat_id) REFERENCES chat (office_id, user_id, id) ON DELETE CASCADE
    );
    ALTER TABLE run ADD COLUMN log_kept INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE run ADD COLUMN ended_at TEXT;
    UPDATE run SET ended_at = started_at WHERE status <> 'running';
    CREATE INDEX run_with_log ON run (office_id, ended_at) WHERE log_kept = 1;
  `,
};
