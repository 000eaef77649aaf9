import type { Migration } from './migration.ts';

/** Whatever writes a person leaves a mark, so that a reader can ask for what changed since it last looked. */
export const rosterMarks: Migration = {
  version: 6,
  name: 'marks of who changed, look-up by the office id and by name',
  sql: `
    CREATE TABLE roster_mark (
      mark INTEGER PRIMARY KEY AUTOINCREMENT,
      office_id TEXT NOT NULL,
      talent_id TEXT NOT NULL,
      gone INTEGER NOT NULL,
      UNIQUE (office_id, talent_id)
    );
    CREATE INDEX roster_mark_order ON roster_mark (office_id, mark);
    CREATE TRIGGER talent_came AFTER INSERT ON talent BEGIN
      DELETE FROM roster_mark WHERE office_id = new.office_id AND talent_id = new.id;
      INSERT INTO roster_mark (office_id, talent_id, gone) VALUES (new.office_id, new.id, 0);
    END;
    CREATE TRIGGER talent_changed AFTER UPDATE ON talent BEGIN
      DELETE FROM roster_mark WHERE office_id = new.office_id AND talent_id = new.id;
      INSERT INTO roster_mark (office_id, talent_id, gone) VALUES (new.office_id, new.id, 0);
    END;
    CREATE TRIGGER talent_went AFTER DELETE ON talent BEGIN
      DELETE FROM roster_mark WHERE office_id = old.office_id AND talent_id = old.id;
      INSERT INTO roster_mark (office_id, talent_id, gone) VALUES (old.office_id, old.id, 1);
    END;
    CREATE INDEX talent_by_external_id ON talent (office_id, lower(external_id));
    CREATE INDEX talent_by_name ON talent (office_id, lower(name), id);
  `,
};
