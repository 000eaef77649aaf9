/** The tables as Kysely knows them. Booleans are 0 or 1, objects are JSON text, times ISO 8601. */
import type { Generated } from 'kysely';
import type { ConsentPurpose, ConsentRecord, TalentStatus } from '../../contract/consent.ts';
import type { Fact } from '../../contract/memory.ts';
import type { FactSource } from '../../talent/model.ts';
import type { DecisionKind } from '../../contract/law.ts';
import type { ApprovalState } from '../approval-port.ts';
import type { RunStatus } from '../port.ts';

export interface Schema {
  limit_counter: { office_id: string; key: string; used: number; ends_at: number };
  approval: {
    office_id: string;
    user_id: string;
    id: string;
    chat_id: string;
    message_id: string;
    tool_call_id: string;
    tool: string;
    args_hash: string;
    state: ApprovalState;
    asked_at: string;
    expires_at: string;
    answered_at?: string | null;
  };
  schema_migration: { version: number; name: string; applied_at: string };
  roster: { office_id: string; revision: number };
  /** Written by triggers alone. */
  roster_mark: { mark: Generated<number>; office_id: string; talent_id: string; gone: number };
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
  import_batch: {
    office_id: string;
    id: string;
    user_id: string;
    at: string;
    /** Of an import that is not done: `{ "file": … }` alone. */
    report: string;
    /** An ImportStatus, or `preview`. */
    status: Generated<string>;
    rows_total: Generated<number>;
    rows_done: Generated<number>;
    process: number | null;
    write_started_at: string | null;
    beat_at: string | null;
    problem: string | null;
    undo: string | null;
  };
  import_row: {
    office_id: string;
    import_id: string;
    line: number;
    talent_id: string | null;
    /** A list in the order of the columns; in rows of older versions an object by header. */
    cells: string;
    lines: Generated<number>;
    near: string | null;
    given_id: string | null;
    name: string | null;
    /** Absent: not done yet. */
    outcome: string | null;
    issues: string | null;
  };
  talent_key: { office_id: string; kind: string; value: string; talent_id: string; alias: number };
  talent_change: {
    row: Generated<number>;
    office_id: string;
    talent_id: string;
    field: string;
    before: string | null;
    after: string | null;
    who: string;
    at: string;
    /** 1: taken back by an undo, or the taking back itself. */
    undone: number;
  };
  talent_review: {
    office_id: string;
    id: string;
    import_id: string;
    first_external_id: string;
    second_external_id: string;
    matched: string;
    at: string;
    decision: string | null;
    decided_by: string | null;
    decided_at: string | null;
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
    titled_by: Generated<'assistant' | 'user'>;
    archived_at: Generated<string | null>;
    /** 1: nothing of it is kept after it is closed. */
    temporary: Generated<number>;
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
    /** Absent: on the path that is shown. */
    superseded_at: string | null;
    /** The message it came after; absent for a first one. */
    parent_seq: Generated<number | null>;
    /** What the engines kept when this message was the last of the path and the path was left. */
    path_state: Generated<string | null>;
  };
  /** Written by triggers alone: what the rows of the full text belong to; `seq` 0 is the title. */
  searchable: {
    row: Generated<number>;
    office_id: string;
    user_id: string;
    chat_id: string;
    seq: number;
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
    /** 0: its events were dropped, the message of the answer stays. */
    log_kept: Generated<number>;
    ended_at: string | null;
  };
  queued_message: {
    office_id: string;
    user_id: string;
    scope_role: 'owner' | 'associate';
    chat_id: string;
    id: string;
    text: string;
    at: string;
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
  media_asset: {
    office_id: string;
    talent_id: string;
    kind: 'headshot';
    position: number;
    sha256: string;
    original_sha256: string;
    width: number;
    height: number;
    source: FactSource;
    as_of: string;
    file_name: string;
  };
  consent: {
    office_id: string;
    talent_id: string;
    id: string;
    purpose: ConsentPurpose;
    state: ConsentRecord['state'];
    at: string;
    given_by: ConsentRecord['by'];
    notice_version: string;
    language: string;
    proof: string | null;
    user_id: string;
    recorded_at: string;
  };
  talent_status: {
    office_id: string;
    talent_id: string;
    status: TalentStatus;
    user_id: string;
    at: string;
  };
  erasure: {
    office_id: string;
    id: string;
    user_id: string;
    at: string;
    erased: string;
    settled: number;
  };
  project: { office_id: string; id: string; body: string; created_at: string; updated_at: string };
  role: {
    office_id: string;
    project_id: string;
    id: string;
    body: string;
    created_at: string;
    updated_at: string;
  };
  fact: {
    office_id: string;
    id: string;
    /** Empty: the whole office. */
    user_id: string;
    scope: Fact['scope'];
    scope_id: string;
    subject: string;
    key: string;
    many: number;
    value: string;
    text: string;
    kind: Fact['kind'];
    origin: Fact['origin'];
    sources: string;
    talent_id: string | null;
    valid_from: string;
    valid_to: string | null;
    superseded_by: string | null;
    pinned: number;
    created_at: string;
  };
  fact_tombstone: { office_id: string; hash: Buffer };
  memory_pause: { office_id: string; user_id: string; at: string };
}
