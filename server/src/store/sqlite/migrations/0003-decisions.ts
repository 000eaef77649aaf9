import type { Migration } from './migration.ts';

/**
 * The decision log. Rows are chained by hash and can be neither changed nor deleted; they hold ids and names of fields,
 * no facts of people. Words that somebody wrote (a reason) lie beside the chain and can be erased.
 */
export const decisions: Migration = {
  version: 3,
  name: 'decision log',
  sql: `
    CREATE TABLE decision (
      office_id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      id TEXT NOT NULL,
      at TEXT NOT NULL,
      user_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      body TEXT NOT NULL,
      prev_hash TEXT NOT NULL,
      hash TEXT NOT NULL,
      PRIMARY KEY (office_id, seq),
      UNIQUE (office_id, id)
    );
    CREATE INDEX decision_by_kind ON decision (office_id, kind, seq);
    CREATE INDEX decision_by_time ON decision (office_id, at);
    CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision
      BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
    CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision
      BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
    CREATE TRIGGER decision_in_order BEFORE INSERT ON decision
      WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM decision WHERE office_id = NEW.office_id)
      BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
    CREATE TABLE decision_words (
      office_id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      salt TEXT NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY (office_id, seq),
      FOREIGN KEY (office_id, seq) REFERENCES decision (office_id, seq)
    );
    CREATE TRIGGER decision_words_no_update BEFORE UPDATE ON decision_words
      BEGIN SELECT RAISE(ABORT, 'the words of a decision are erased or kept, never changed'); END;
    CREATE TRIGGER decision_words_no_replace BEFORE INSERT ON decision_words
      WHEN EXISTS (SELECT 1 FROM decision_words WHERE office_id = NEW.office_id AND seq = NEW.seq)
      BEGIN SELECT RAISE(ABORT, 'the words of a decision are erased or kept, never changed'); END;
  `,
};
