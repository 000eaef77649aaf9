/** What is done with whole conversations: their versions, search over them, archive, the end of temporary ones. */
import type { Branch } from '../contract/conversations.ts';
import type { Scope } from '../scope.ts';

export interface ConversationStore {
  /** Where the path that is shown could have gone otherwise: its messages that have several versions, in order. */
  branches(scope: Scope, chatId: string): Promise<Branch[]>;
  /**
   * Shows the path through this version, below it as it was left; what the engines kept there comes back with it.
   * @returns Whether there is such a version of this message.
   */
  choose(scope: Scope, chatId: string, messageId: string, version: number, at: string): Promise<boolean>;
  /** The run that wrote an answer. */
  runOfAnswer(scope: Scope, chatId: string, answerId: string): Promise<string | undefined>;
  /** The user's own title; the assistant's never replaces it. */
  rename(scope: Scope, chatId: string, title: string): Promise<boolean>;
  /** @param at absent: back among the others. */
  setArchived(scope: Scope, chatId: string, at: string | undefined): Promise<boolean>;
  /**
   * Titles and shown messages that have a word beginning with each of the given ones, best first (BM25).
   * @param words folded, as `wordsIn` gives them.
   */
  search(scope: Scope, words: readonly string[], limit: number): Promise<FoundText[]>;
  /** Removes temporary conversations of every office that nobody wrote in since; returns how many. */
  removeTemporary(before: string): Promise<number>;
}

/** One title or message that has the words. */
export interface FoundText {
  readonly chatId: string;
  readonly title: string;
  readonly archived: boolean;
  /** Higher is better. */
  readonly score: number;
  /** Of the message, else of the last change of the conversation. */
  readonly at: string;
  /** Absent: the title itself. */
  readonly message?: { readonly id: string; readonly role: 'user' | 'assistant'; readonly body: string };
}
