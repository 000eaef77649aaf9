/** The tables as Kysely knows them. Booleans are 0 or 1, objects are JSON text, times ISO 8601. */
import type { Generated } from 'kysely';
import type { DecisionKind } from '../../contract/law.ts';
import type { RunStatus } from '../port.ts';

export interface Schema {
  schema_migration: { version: number; name: string; applied_at: string };
  roster: { office_id: string; revision: number };
  talent: {
    office_id: string;
    id: string;
    external_id: string;
    name: string;
    fictional: number;
    /** 1: came with the demo roster and may be taken out with it. */
    demo: number;
    facts: string;
    flags: string;
    /** Row of `talent_text` that holds the searchable words. */
    text_row: number;
    updated_at: string;
  };
  import_batch: { office_id: string; id: string; user_id: string; at: string; report: string };
  import_row: {
    office_id: string;
    import_id: string;
    line: number;
    talent_id: string | null;
    cells: string;
  };
  chat: {
    office_id: string;
    user_id: string;
    id: string;
    project_id: string | null;
    role_id: string | null;
    title: string;
    state: string | null;
    created_at: string;
    updated_at: string;
  };
  message: {
    office_id: string;
    user_id: string;
    chat_id: string;
    seq: number;
    id: string;
    role: string;
    body: string;
    at: string;
    superseded_at: string | null;
  };
  shortlist_entry: {
    office_id: string;
    user_id: string;
    chat_id: string;
    position: number;
    talent_id: string;
    body: string;
  };
  run: {
    /** Order of arrival; never leaves the store. */
    row: Generated<number>;
    office_id: string;
    user_id: string;
    id: string;
    /** Role of who asked, so that a sweep can hand the scope back. */
    scope_role: 'owner' | 'associate';
    chat_id: string;
    user_message_id: string;
    assistant_message_id: string;
    status: RunStatus;
    started_at: string;
  };
  decision: {
    office_id: string;
    /** 1, 2, 3 within the office, without a gap. */
    seq: number;
    id: string;
    at: string;
    user_id: string;
    kind: DecisionKind;
    /** Canonical JSON. */
    body: string;
    prev_hash: string;
    hash: string;
  };
  decision_words: { office_id: string; seq: number; salt: string; words: string };
  run_event: { office_id: string; user_id: string; run_id: string; seq: number; json: string };
}
