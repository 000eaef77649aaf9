/** Follows the messages of a conversation: their ids, their tokens, and why the cache did not help. */
import type Anthropic from '@anthropic-ai/sdk';
import type { EngineObserver } from '../../assistant/port.ts';

export type MeterObserver = Pick<EngineObserver, 'tokens' | 'cacheMiss'>;

export interface Meter {
  /** What a request says of the one before it in the same conversation. */
  diagnostics(chat: string): Anthropic.DiagnosticsParam;
  /** Reads one message; @returns what follows its events. */
  message(chat: string): MessageMeter;
}

export interface MessageMeter {
  read(event: Anthropic.MessageStreamEvent): void;
  /** Tells the figures, once, whether the message ended well or not. @returns All tokens, in and out. */
  settle(): number;
}

const KEPT_CHATS = 1000;

export function createMeter(observer: MeterObserver): Meter {
  // Of the process only: after a restart the next request starts a new comparison.
  const lastIds = new Map<string, string>();

  return {
    diagnostics: (chat) => ({ previous_message_id: lastIds.get(chat) ?? null }),
    message: (chat) => {
      const usage = { input: 0, output: 0, cache_read: 0, cache_creation: 0 };
      let settled = false;
      const take = (told: Partial<Anthropic.Usage> | Partial<Anthropic.MessageDeltaUsage>) => {
        usage.input = told.input_tokens ?? usage.input;
        usage.output = told.output_tokens ?? usage.output;
        usage.cache_read = told.cache_read_input_tokens ?? usage.cache_read;
        usage.cache_creation = told.cache_creation_input_tokens ?? usage.cache_creation;
      };
      return {
        read: (event) => {
          if (event.type === 'message_start') {
            const { id, usage: begun, diagnostics } = event.message;
            remember(lastIds, chat, id);
            take(begun);
            const reason = diagnostics?.cache_miss_reason;
            if (reason) observer.cacheMiss(reason.type);
          }
          // The totals so far, not what was added.
          if (event.type === 'message_delta') take(event.usage);
        },
        settle: () => {
          if (settled) return 0;
          settled = true;
          for (const [kind, count] of Object.entries(usage) as [keyof typeof usage, number][])
            if (count > 0) observer.tokens(kind, count);
          return usage.input + usage.output + usage.cache_read + usage.cache_creation;
        },
      };
    },
  };
}

function remember(ids: Map<string, string>, chat: string, id: string): void {
  ids.delete(chat);
  ids.set(chat, id);
  const [oldest] = ids.keys();
  if (ids.size > KEPT_CHATS && oldest !== undefined) ids.delete(oldest);
}
