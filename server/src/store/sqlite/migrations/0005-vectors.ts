import type { Migration } from './migration.ts';

/** A vector goes with the text it was made from, whoever changes it: hence the triggers. */
export const vectors: Migration = {
  version: 5,
  name: 'vectors',
  sql: `
    CREATE TABLE vector_set (
      office_id TEXT NOT NULL,
      embedder_id TEXT NOT NULL,
      complete INTEGER NOT NULL,
      model BLOB,
      PRIMARY KEY (office_id, embedder_id)
    );
    CREATE TABLE talent_vector (
      office_id TEXT NOT NULL,
      embedder_id TEXT NOT NULL,
      talent_id TEXT NOT NULL,
      text_row INTEGER NOT NULL,
      vector BLOB NOT NULL,
      PRIMARY KEY (office_id, embedder_id, talent_id)
    );
    CREATE INDEX talent_vector_of_talent ON talent_vector (office_id, talent_id);
    CREATE TRIGGER talent_vector_text_changed AFTER UPDATE OF text_row ON talent BEGIN
      DELETE FROM talent_vector WHERE office_id = old.office_id AND talent_id = old.id;
    END;
    CREATE TRIGGER talent_vector_talent_removed AFTER DELETE ON talent BEGIN
      DELETE FROM talent_vector WHERE office_id = old.office_id AND talent_id = old.id;
    END;
  `,
};
