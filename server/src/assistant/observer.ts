/** What the assistant tells about itself: for metrics and the log. Never the words of a conversation. */
import type { Notice } from '../contract.ts';
import type { RunStatus } from '../store/port.ts';
import type { Engine, EngineObserver } from './port.ts';

export interface Observer extends EngineObserver {
  turn(engine: Engine['name'], status: RunStatus): void;
  fallback(code: Notice['code'], error: Error): void;
  /** Milliseconds from the arrival of the message to the first words or card. */
  firstWords(ms: number): void;
}

export const SILENT: Observer = {
  turn: () => undefined,
  fallback: () => undefined,
  firstWords: () => undefined,
  problem: () => undefined,
  checked: () => undefined,
  tokens: () => undefined,
  cacheMiss: () => undefined,
};
