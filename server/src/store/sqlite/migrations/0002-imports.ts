import type { Migration } from './migration.ts';

/** `talent_key`: what a person can be recognised by. `alias`: taken over from somebody who was the same person. */
export const imports: Migration = {
  version: 2,
  name: 'imports in steps, keys of people, review list, history',
  sql: `
    ALTER TABLE import_batch ADD COLUMN status TEXT NOT NULL DEFAULT 'done';
    ALTER TABLE import_batch ADD COLUMN rows_total INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE import_batch ADD COLUMN rows_done INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE import_batch ADD COLUMN process INTEGER;
    ALTER TABLE import_batch ADD COLUMN write_started_at TEXT;
    ALTER TABLE import_batch ADD COLUMN beat_at TEXT;
    ALTER TABLE import_batch ADD COLUMN problem TEXT;
    ALTER TABLE import_batch ADD COLUMN undo TEXT;

    ALTER TABLE import_row ADD COLUMN lines INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE import_row ADD COLUMN near TEXT;
    ALTER TABLE import_row ADD COLUMN given_id TEXT;
    ALTER TABLE import_row ADD COLUMN name TEXT;
    ALTER TABLE import_row ADD COLUMN outcome TEXT;
    ALTER TABLE import_row ADD COLUMN issues TEXT;
    CREATE INDEX import_row_pending ON import_row (office_id, import_id, near, line)
      WHERE outcome IS NULL AND near IS NOT NULL;
    CREATE INDEX import_row_given ON import_row (office_id, import_id, given_id, line) WHERE given_id IS NOT NULL;
    CREATE INDEX import_row_talent ON import_row (office_id, talent_id, import_id) WHERE outcome IS NOT NULL;

    CREATE TABLE talent_key (
      office_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      talent_id TEXT NOT NULL,
      alias INTEGER NOT NULL,
      PRIMARY KEY (office_id, kind, value, talent_id),
      FOREIGN KEY (office_id, talent_id) REFERENCES talent (office_id, id) ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX talent_key_of ON talent_key (office_id, talent_id);

    CREATE TABLE talent_change (
      row INTEGER PRIMARY KEY AUTOINCREMENT,
      office_id TEXT NOT NULL,
      talent_id TEXT NOT NULL,
      field TEXT NOT NULL,
      before TEXT,
      after TEXT,
      who TEXT NOT NULL,
      at TEXT NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0,
      FOREIGN KEY (office_id, talent_id) REFERENCES talent (office_id, id) ON DELETE CASCADE
    );
    CREATE INDEX talent_change_of ON talent_change (office_id, talent_id, row);
    CREATE INDEX talent_change_by ON talent_change (office_id, who, row) WHERE undone = 0;

    CREATE TABLE talent_review (
      office_id TEXT NOT NULL,
      id TEXT NOT NULL,
      import_id TEXT NOT NULL,
      first_external_id TEXT NOT NULL,
      second_external_id TEXT NOT NULL,
      matched TEXT NOT NULL,
      at TEXT NOT NULL,
      decision TEXT,
      decided_by TEXT,
      decided_at TEXT,
      PRIMARY KEY (office_id, id),
      UNIQUE (office_id, first_external_id, second_external_id)
    );
    CREATE INDEX talent_review_open ON talent_review (office_id, id) WHERE decision IS NULL;
  `,
};
