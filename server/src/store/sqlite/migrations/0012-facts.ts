import type { Migration } from './migration.ts';

/** What is remembered across conversations. Of a single-valued key one row holds at a time. */
export const facts: Migration = {
  version: 12,
  name: 'facts that are remembered across conversations',
  sql: `
    CREATE TABLE fact (
      office_id TEXT NOT NULL,
      id TEXT NOT NULL,
      -- Empty: the whole office.
      user_id TEXT NOT NULL DEFAULT '',
      scope TEXT NOT NULL CHECK (scope IN ('office', 'project', 'role', 'talent', 'user')),
      scope_id TEXT NOT NULL,
      subject TEXT NOT NULL,
      key TEXT NOT NULL,
      -- 1: several values hold side by side.
      many INTEGER NOT NULL,
      value TEXT NOT NULL,
      text TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('preference', 'constraint', 'rejection', 'fact', 'opinion')),
      origin TEXT NOT NULL CHECK (origin IN ('user_edited', 'user_said', 'extracted')),
      sources TEXT NOT NULL,
      -- Named so that the erasure of a person finds it.
      talent_id TEXT,
      valid_from TEXT NOT NULL,
      valid_to TEXT,
      superseded_by TEXT,
      pinned INTEGER NOT NULL DEFAULT 0,
      created_at TEXT NOT NULL,
      PRIMARY KEY (office_id, id)
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX fact_holds_once ON fact (office_id, user_id, scope, scope_id, subject, key)
      WHERE valid_to IS NULL AND many = 0;
    CREATE UNIQUE INDEX fact_holds_each ON fact (office_id, user_id, scope, scope_id, subject, key, value)
      WHERE valid_to IS NULL AND many = 1;
    -- What holds in one place, the latest first; what was pinned there; all that ever was of a key.
    CREATE INDEX fact_holds ON fact (office_id, user_id, scope, scope_id, id) WHERE valid_to IS NULL;
    CREATE INDEX fact_pinned ON fact (office_id, user_id, scope, scope_id, id) WHERE valid_to IS NULL AND pinned = 1;
    CREATE INDEX fact_of_key ON fact (office_id, user_id, scope, key);
    CREATE INDEX fact_places ON fact (office_id, user_id, scope, scope_id);
    CREATE INDEX fact_person ON fact (office_id, talent_id) WHERE talent_id IS NOT NULL;

    -- Keyed hashes of what was forgotten: nothing can be read from them.
    CREATE TABLE fact_tombstone (
      office_id TEXT NOT NULL,
      hash BLOB NOT NULL,
      PRIMARY KEY (office_id, hash)
    ) WITHOUT ROWID;

    CREATE TABLE memory_pause (
      office_id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (office_id, user_id)
    ) WITHOUT ROWID;
  `,
};
