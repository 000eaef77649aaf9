import type { Migration } from './migration.ts';

export const people: Migration = {
  version: 4,
  name: 'photos, consent, erasure, projects',
  sql: `
    CREATE TABLE media_asset (
      office_id TEXT NOT NULL,
      talent_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      position INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      original_sha256 TEXT NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      source TEXT NOT NULL,
      as_of TEXT NOT NULL,
      file_name TEXT NOT NULL,
      PRIMARY KEY (office_id, talent_id, kind, position)
    );
    CREATE INDEX media_asset_content ON media_asset (office_id, sha256);

    CREATE TABLE consent (
      office_id TEXT NOT NULL,
      talent_id TEXT NOT NULL,
      id TEXT NOT NULL,
      purpose TEXT NOT NULL,
      state TEXT NOT NULL,
      at TEXT NOT NULL,
      given_by TEXT NOT NULL,
      notice_version TEXT NOT NULL,
      language TEXT NOT NULL,
      proof TEXT,
      user_id TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      PRIMARY KEY (office_id, talent_id, id)
    );
    CREATE INDEX consent_withdrawn ON consent (office_id, purpose, talent_id) WHERE state = 'withdrawn';
    CREATE TRIGGER consent_only_added BEFORE UPDATE ON consent
    BEGIN
      SELECT RAISE(ABORT, 'the consent log is only added to');
    END;

    CREATE TABLE talent_status (
      office_id TEXT NOT NULL,
      talent_id TEXT NOT NULL,
      status TEXT NOT NULL,
      user_id TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (office_id, talent_id)
    );

    CREATE TABLE erasure (
      office_id TEXT NOT NULL,
      id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      at TEXT NOT NULL,
      erased TEXT NOT NULL,
      settled INTEGER NOT NULL,
      PRIMARY KEY (office_id, id)
    );

    CREATE TABLE project (
      office_id TEXT NOT NULL,
      id TEXT NOT NULL,
      body TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (office_id, id)
    );
    CREATE TABLE role (
      office_id TEXT NOT NULL,
      project_id TEXT NOT NULL,
      id TEXT NOT NULL,
      body TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (office_id, project_id, id),
      FOREIGN KEY (office_id, project_id) REFERENCES project (office_id, id) ON DELETE CASCADE
    );
  `,
};
