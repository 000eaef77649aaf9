/** What is kept of roster imports: their rows while they run, what became of each, the review list, the way back. */
import type { ImportReport, ImportRow, ImportStatus, Matched, UndoReport } from '../contract.ts';
import type { Scope } from '../scope.ts';
import type { Talent } from '../talent/model.ts';

/** One row of a file, kept until it is written, and after that as the raw cells behind the facts. */
export interface StagedRow {
  readonly line: number;
  /** How many lines of the file it spans. */
  readonly lines: number;
  readonly cells: readonly string[];
  /** Blank where the row has no name. */
  readonly name: string;
  readonly givenId?: string;
  /** Rows that are nearly of one name have one; they are handed out together. */
  readonly near: string;
}

export const KEY_KINDS = ['external', 'given', 'near', 'phone', 'nconst', 'place'] as const;
/**
 * - `external`: the external id without the number of a homonym; `given`: an id of a file that now means this person;
 * - `near`: the name as it sounds when carelessly spelt; `place`: that, looser, with the city;
 * - `phone`, `nconst`: as they are.
 */
export type KeyKind = (typeof KEY_KINDS)[number];
export interface Key {
  readonly kind: KeyKind;
  readonly value: string;
}

/** What is on file around a batch of rows. */
export interface Matches {
  /** `alias`: the key came from somebody who turned out to be this person. */
  byKey(key: Key): readonly { readonly talent: Talent; readonly alias: boolean }[];
  byExternalId(externalId: string): Talent | undefined;
  /** Whoever has this id, or (`alias`) is who once had it; looked up when asked. */
  ownerOf(externalId: string): { readonly talent: Talent; readonly alias: boolean } | undefined;
  /** The first line of this file that gives this id. */
  firstGiven(givenId: string): { readonly line: number; readonly name: string } | undefined;
  /** Rows of this file that became this person in an earlier batch. */
  earlierRows(talentId: string): readonly StagedRow[];
  /** Whether somebody said that these two (external ids) are different people. */
  areDifferent(first: string, second: string): boolean;
}

export interface BatchQuery {
  readonly keys: readonly Key[];
  readonly externalIds: readonly string[];
  readonly givenIds: readonly string[];
}

export interface BatchDecisions {
  /** New or changed people. */
  readonly talents: readonly Talent[];
  readonly aliases: readonly (Key & { readonly talentId: string })[];
  readonly reviews: readonly PairFound[];
  readonly rows: readonly (Pick<ImportRow, 'line' | 'outcome' | 'issues'> & { readonly talentId?: string })[];
}

/** External ids; `first` is who was there before. */
export interface PairFound {
  readonly first: string;
  readonly second: string;
  readonly matched: readonly Matched[];
}

export interface StoredImport {
  readonly id: string;
  readonly file: string;
  readonly at: string;
  readonly status: ImportStatus;
  readonly rowsTotal: number;
  readonly rowsDone: number;
  readonly writeStartedAt?: string;
  readonly beatAt?: string;
  readonly problem?: string;
  readonly report?: ImportReport;
  readonly undo?: UndoReport;
}

export interface StoredReview {
  readonly id: string;
  readonly importId: string;
  readonly at: string;
  readonly matched: readonly Matched[];
  readonly first: Talent;
  readonly second: Talent;
}

export interface OutcomeCounts {
  readonly imported: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Not refused, with something repaired or flagged. */
  readonly repaired: number;
}

export interface ImportStore {
  /** `preview`: nothing of it will be kept, and it is never listed. */
  begin(scope: Scope, start: { id: string; file: string; at: string; preview: boolean }): Promise<void>;
  stage(scope: Scope, id: string, rows: readonly StagedRow[]): Promise<void>;
  /** All rows are staged: from here on people come in. */
  startWriting(scope: Scope, id: string, at: string): Promise<void>;
  /**
   * The next rows after `after` that nothing became of yet, at least `limit` where there are so many: rows of one
   * `near` come together, up to `most`.
   */
  next(
    scope: Scope,
    id: string,
    limit: number,
    most: number,
    after?: Pick<StagedRow, 'near' | 'line'>,
  ): Promise<StagedRow[]>;
  /**
   * One transaction: reads what is on file around the rows, lets `decide` say what becomes of them, writes it with the
   * history and marks the rows as done. In a preview only the rows are marked.
   */
  apply(
    scope: Scope,
    id: string,
    query: BatchQuery,
    at: string,
    decide: (found: Matches) => BatchDecisions,
  ): Promise<void>;
  counts(scope: Scope, id: string): Promise<OutcomeCounts>;
  /** Refused rows first into the limited list, then those with issues, then merged ones; in the file's order. */
  details(scope: Scope, id: string, limit: number): Promise<ImportRow[]>;
  finish(scope: Scope, id: string, report: ImportReport, at: string): Promise<void>;
  /** `failed`: nobody came in, the rows are dropped. `interrupted`: it can be undone or sent again. */
  stop(scope: Scope, id: string, status: 'failed' | 'interrupted', problem: string): Promise<void>;
  /** Drops all of a preview. */
  discard(scope: Scope, id: string): Promise<void>;
  get(scope: Scope, id: string): Promise<StoredImport | undefined>;
  /** Newest first. */
  list(scope: Scope, limit: number): Promise<StoredImport[]>;
  /** At start: imports of processes that are gone, of every office, are marked `interrupted`. Returns how many. */
  sweep(isAlive: (process: number) => boolean, now: string): Promise<number>;

  startUndo(scope: Scope, id: string): Promise<void>;
  /** One transaction: takes up to `limit` people back; `undefined` when there is nobody left. */
  undoStep(scope: Scope, id: string, limit: number, at: string): Promise<UndoStep | undefined>;
  finishUndo(scope: Scope, id: string, report: UndoReport): Promise<void>;

  /** Open pairs of people who are both on file, oldest first. */
  reviews(scope: Scope, limit: number): Promise<{ reviews: StoredReview[]; total: number }>;
  /** How many open pairs an import left. */
  openReviews(scope: Scope, importId: string): Promise<number>;
  review(scope: Scope, reviewId: string): Promise<StoredReview | undefined>;
  decideDifferent(scope: Scope, reviewId: string, at: string): Promise<void>;
  /** `merged` is the first person with what the second brought; the second goes, and is recognised as the first from now on. */
  decideSame(
    scope: Scope,
    reviewId: string,
    merge: (review: StoredReview) => Talent,
    at: string,
  ): Promise<void>;
}

export interface UndoStep {
  readonly removed: number;
  readonly restored: number;
  readonly kept: readonly {
    readonly talentId: string;
    readonly name: string;
    readonly fields: readonly string[];
  }[];
}

export interface StoredChange {
  readonly field: string;
  /** JSON of the fact or value; absent: was not on file. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly who: string;
  readonly file?: string;
  readonly at: string;
}

export interface HistoryStore {
  /** Newest first. */
  of(scope: Scope, talentId: string, limit: number): Promise<StoredChange[]>;
}
