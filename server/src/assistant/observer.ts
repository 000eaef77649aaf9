/** What the assistant tells about itself: for metrics and the log. Never the words of a conversation. */
import type { Notice } from '../contract.ts';
import type { RunStatus } from '../store/port.ts';
import type { Engine } from './port.ts';

export interface Observer {
  turn(engine: Engine['name'], status: RunStatus): void;
  fallback(code: Notice['code'], error: Error): void;
  /** Milliseconds from the arrival of the message to the first words or card. */
  firstWords(ms: number): void;
  problem(what: string, error: unknown): void;
  /** Something of an engine's answer that was held against the roster before anybody saw it. */
  checked(what: Checked): void;
  /** Tokens of one request to a model, by how they were paid for. */
  tokens(kind: TokenKind, count: number): void;
  /** Why a request could not use the cached beginning of the one before. */
  cacheMiss(reason: string): void;
}

/** `cited`: sent with its fact. All others were removed from the answer. */
export type Checked =
  'cited' | 'uncited' | 'unknown_name' | 'unknown_id' | 'wrong_order' | 'wrong_source' | 'link';
export type TokenKind = 'input' | 'output' | 'cache_read' | 'cache_creation';

export const SILENT: Observer = {
  turn: () => undefined,
  fallback: () => undefined,
  firstWords: () => undefined,
  problem: () => undefined,
  checked: () => undefined,
  tokens: () => undefined,
  cacheMiss: () => undefined,
};
