/** Episodes: the turns of a person's conversations, for memory to look among. They are the messages themselves. */
import type { Scope } from '../scope.ts';

/** Conversations of one project, or those that belong to none. */
export interface EpisodeScope {
  readonly projectId: string | null;
}

export interface EpisodeRef {
  readonly chatId: string;
  readonly messageId: string;
}

export interface StoredEpisode extends EpisodeRef {
  readonly speaker: 'user' | 'assistant';
  /** ISO 8601. */
  readonly at: string;
  /** The text parts, apart by line breaks; empty where there is none. */
  readonly text: string;
}

export interface EpisodeChanges {
  /** Give it as `after` the next time. */
  readonly mark: number;
  /** There are more: ask again at once. */
  readonly more: boolean;
  readonly chats: readonly {
    readonly chatId: string;
    /** All that is visible now, in order. Empty: nothing of it is in this scope (any more). */
    readonly turns: readonly StoredEpisode[];
  }[];
}

/** Sees the user's own conversations alone. Hidden versions and temporary conversations are never among them. */
export interface EpisodeStore {
  /** What changed after the mark, oldest change first, at most `limit` conversations; 0 for all. */
  changes(scope: Scope, where: EpisodeScope, after: number, limit: number): Promise<EpisodeChanges>;
  /** In the order asked; what is not there, or not in this scope, is left out. */
  getMany(scope: Scope, where: EpisodeScope, refs: readonly EpisodeRef[]): Promise<StoredEpisode[]>;
}
