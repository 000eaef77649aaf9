/** The decision log: who decided what, when and with what help. Entries are added, never changed or taken out. */
import type { Decision, DecisionBody, DecisionCheck, DecisionKind } from '../contract/law.ts';
import type { Scope } from '../scope.ts';

export type NewDecision = {
  [K in DecisionKind]: {
    readonly kind: K;
    readonly body: DecisionBody<K>;
    /** What somebody wrote with it. It lies beside the chain, which holds a salted hash only, and can be erased. */
    readonly words?: string;
  };
}[DecisionKind];

export interface DecisionQuery {
  readonly kind?: DecisionKind;
  /** Entries older than this number. */
  readonly before?: number;
  readonly limit: number;
}

export interface DecisionStore {
  /** All or none, in one transaction, at the end of the office's chain. */
  append(scope: Scope, decisions: readonly NewDecision[], at: string): Promise<void>;
  /** Newest first. */
  list(scope: Scope, query: DecisionQuery): Promise<Decision[]>;
  /** Of these kinds in a span of time, oldest first; `from` and `to` are ISO times, inclusive. */
  between(
    scope: Scope,
    span: { readonly from: string; readonly to: string; readonly kinds: readonly DecisionKind[] },
  ): AsyncIterable<Decision>;
  /**
   * Computes every hash of the office's chain anew.
   * @param expected hash of an earlier head: if it is no longer in the chain, something was cut off.
   */
  verify(scope: Scope, expected?: string): Promise<DecisionCheck>;
  /** Erases the words of one entry; the chain still holds. Returns whether there were any. */
  eraseWords(scope: Scope, seq: number): Promise<boolean>;
}
