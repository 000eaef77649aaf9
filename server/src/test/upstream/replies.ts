/** Replies as a healthy Messages API sends them; `contract.test.ts` reads each with the SDK's own stream. */
import {
  blockDelta,
  blockStart,
  blockStop,
  end,
  messageDelta,
  messageStart,
  messageStop,
  open,
  openTool,
  ping,
  textBlock,
  toolBlock,
} from './events.ts';
import type { Reply } from './server.ts';

/** Sends these events in one go. */
export const sends =
  (...events: readonly string[]): Reply =>
  (response) => {
    open(response);
    response.end(events.join(''));
  };

export const says = (deltas: readonly string[], stopReason = 'end_turn'): Reply =>
  sends(messageStart(), textBlock(0, deltas), end(stopReason));

export const callsTool = (name: string, input: unknown, stopReason = 'tool_use'): Reply =>
  sends(messageStart(), toolBlock(0, 'toolu_1', name, JSON.stringify(input)), end(stopReason));

/** A few words, then one or more tool calls. */
export const saysThenCalls = (text: string, ...calls: readonly (readonly [string, unknown])[]): Reply =>
  sends(
    messageStart(),
    textBlock(0, [text]),
    ...calls.map(([name, input], at) => toolBlock(at + 1, `toolu_${at + 1}`, name, JSON.stringify(input))),
    end('tool_use'),
  );

export const thinksThenSays = (thought: string, text: string): Reply =>
  sends(
    messageStart(),
    blockStart(0, { type: 'thinking', thinking: '', signature: '' }),
    blockDelta(0, { type: 'thinking_delta', thinking: thought }),
    blockDelta(0, { type: 'signature_delta', signature: 'sig_1' }),
    blockStop(0),
    ping,
    textBlock(1, [text]),
    end('end_turn'),
  );

/** A sentence with one citation of a search result. */
export const cites = (text: string, citation: Record<string, unknown>): Reply =>
  sends(
    messageStart(),
    blockStart(0, { type: 'text', text: '', citations: [] }),
    blockDelta(0, { type: 'text_delta', text }),
    blockDelta(0, {
      type: 'citations_delta',
      citation: { type: 'search_result_location', ...citation },
    }),
    blockStop(0),
    end('end_turn'),
  );

/** The usage fields of a prompt that was read from the cache. */
export const saysFromCache = (text: string, cacheReadTokens: number): Reply =>
  sends(
    messageStart({
      usage: {
        input_tokens: 10,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: cacheReadTokens,
        output_tokens: 1,
      },
    }),
    textBlock(0, [text]),
    end('end_turn'),
  );

export const pausesAfter = (text: string): Reply => says([text], 'pause_turn');

/** Half an answer, then the model refuses to go on. */
export const refusesAfter = (text: string): Reply =>
  sends(
    messageStart(),
    textBlock(0, [text]),
    messageDelta('refusal', { stop_details: { type: 'refusal', category: null, explanation: null } }),
    messageStop,
  );

/** The budget of tokens ends inside the input of a tool. */
export const cutsTool = (name: string, json: string, text?: string): Reply =>
  sends(
    messageStart(),
    text === undefined ? '' : textBlock(0, [text]),
    openTool(text === undefined ? 0 : 1, 'toolu_1', name, json),
    end('max_tokens'),
  );

/** Says it `after` so many milliseconds. */
export const after =
  (ms: number, reply: Reply): Reply =>
  (response, request) => {
    const timer = setTimeout(() => reply(response, request), ms);
    response.on('close', () => clearTimeout(timer));
  };
