/** Facts the assistant remembers: what holds, what held before, and where each was said. */
import type { Fact } from '../contract/memory.ts';
import type { Scope } from '../scope.ts';

/** What is told apart by scope, subject and key; of a single-valued key one holds at a time. */
export interface FactSlot {
  readonly scope: Fact['scope'];
  readonly scopeId: string;
  readonly subject: string;
  readonly key: string;
}

export interface NewFact extends FactSlot {
  /** Default `mine`. */
  readonly sharedWith?: Fact['sharedWith'];
  readonly value: Fact['value'];
  /** Several of this key may hold side by side, each with another value. */
  readonly many: boolean;
  readonly text: string;
  readonly kind: Fact['kind'];
  readonly origin: Fact['origin'];
  readonly sources: Fact['sources'];
  /** Whom it is about: it goes when that person is erased. */
  readonly talentId?: string;
  readonly pinned?: boolean;
  /** Written though it was forgotten before: somebody asked for it again. */
  readonly again?: boolean;
}

export type FactOutcome =
  | { readonly is: 'added'; readonly fact: Fact }
  /** The old one is closed at the moment the new one begins. */
  | { readonly is: 'replaced'; readonly fact: Fact; readonly before: Fact }
  /** It holds already; the new source stands beside the old ones. */
  | { readonly is: 'known'; readonly fact: Fact }
  /** What holds has a stronger origin. */
  | { readonly is: 'kept'; readonly fact: Fact }
  /** It was forgotten, and is not taken up again by itself. */
  | { readonly is: 'forgotten' };

export interface FactFilter {
  /** Closed ones too. */
  readonly past?: boolean;
  readonly scope?: Fact['scope'];
  readonly scopeId?: string;
  readonly key?: string;
  /** Of which this conversation said something. */
  readonly fromChat?: string;
  readonly limit?: number;
}

/** A person sees their own facts and those of the whole office, nobody else's. */
export interface FactStore {
  /** All or nothing. Facts say when they were said: `at` ISO 8601. */
  write(scope: Scope, facts: readonly NewFact[], at: string): Promise<FactOutcome[]>;
  get(scope: Scope, factId: string): Promise<Fact | undefined>;
  /** Pinned first, then the latest. */
  list(scope: Scope, filter?: FactFilter): Promise<Fact[]>;
  /** Projects and roles, by id or name, of which something is or was remembered. */
  places(scope: Scope): Promise<{ readonly scope: 'project' | 'role'; readonly scopeId: string }[]>;
  /** Everything that ever stood where this fact stands, oldest first; empty where there is no such fact. */
  history(scope: Scope, factId: string): Promise<Fact[]>;
  pin(scope: Scope, factId: string, pinned: boolean): Promise<Fact | undefined>;
  /** Other words for what it says. */
  retext(scope: Scope, factId: string, text: string): Promise<Fact | undefined>;
  /** Ends a fact without another in its place; it stays in the history. */
  close(scope: Scope, factId: string, at: string): Promise<Fact | undefined>;
  /**
   * Removes a fact and all that stood in its place before. What is left is a keyed hash of each, by which it is known
   * when it comes again. @returns how many went.
   */
  forget(scope: Scope, factId: string): Promise<number>;
  paused(scope: Scope): Promise<boolean>;
  setPaused(scope: Scope, paused: boolean, at: string): Promise<void>;
}
