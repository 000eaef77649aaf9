import type { Migration } from './migration.ts';

/** What was used of a limit, and what somebody was asked to let out of the product. Neither holds words. */
export const limitsAndApprovals: Migration = {
  version: 10,
  name: 'limits and approvals',
  sql: `
    CREATE TABLE limit_counter (
      office_id TEXT NOT NULL,
      key TEXT NOT NULL,
      used INTEGER NOT NULL,
      ends_at INTEGER NOT NULL,
      PRIMARY KEY (office_id, key)
    );
    CREATE TABLE approval (
      office_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      id TEXT NOT NULL,
      chat_id TEXT NOT NULL,
      message_id TEXT NOT NULL,
      tool_call_id TEXT NOT NULL,
      tool TEXT NOT NULL,
      args_hash TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'denied')),
      asked_at TEXT NOT NULL,
      expires_at TEXT NOT NULL,
      answered_at TEXT,
      PRIMARY KEY (office_id, user_id, id),
      FOREIGN KEY (office_id, user_id, chat_id) REFERENCES chat (office_id, user_id, id) ON DELETE CASCADE
    );
    CREATE INDEX approval_by_chat ON approval (office_id, user_id, chat_id);
  `,
};
