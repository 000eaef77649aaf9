/** A Claude on a real socket that decides by what it is sent: for tests of what it is told and of what it may do. */
import { blockDelta, blockStart, blockStop, end, messageStart, toolBlock } from './upstream/events.ts';
import { sends } from './upstream/replies.ts';
import type { Reply } from './upstream/server.ts';

export interface Block {
  readonly type: string;
  readonly text?: string;
  readonly content?: string | readonly Block[];
  readonly source?: string;
  readonly title?: string;
  readonly cache_control?: unknown;
  readonly is_error?: boolean;
}
export interface SentMessage {
  readonly role: string;
  readonly content: string | readonly Block[];
}
export interface Sent {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages: readonly SentMessage[];
  readonly [key: string]: unknown;
}

export const blocksOf = (message: SentMessage | undefined): readonly Block[] =>
  typeof message?.content === 'string' ? [{ type: 'text', text: message.content }] : (message?.content ?? []);

/** The `search_result` blocks of the last message, flat. */
export const peopleTold = ({ messages }: Sent): readonly Block[] =>
  blocksOf(messages.at(-1)).flatMap(({ content }) =>
    typeof content === 'string' || content === undefined
      ? []
      : content.filter(({ type }) => type === 'search_result'),
  );

export interface Spoken {
  readonly text: string;
  /** Block and fact of the last results, both from 0, that stand behind it. */
  readonly cites?: readonly [person: number, fact: number];
}

/** What it does with a request: speaks in blocks of text, or calls tools. */
export type Move =
  { readonly say: readonly Spoken[] } | { readonly call: readonly (readonly [string, unknown])[] };

/** Streams only; anything else it is asked, it cannot do. */
export const decides =
  (move: (sent: Sent) => Move, message: Record<string, unknown> = {}): Reply =>
  (response, request) => {
    const sent = request as unknown as Sent;
    if (sent.stream !== true) {
      response.writeHead(503).end();
      return;
    }
    const next = move(sent);
    const blocks =
      'say' in next
        ? next.say.map(({ text, cites }, at) => textBlock(at, text, cites && citation(sent, cites)))
        : next.call.map(([name, input], at) => toolBlock(at, `toolu_${at}`, name, JSON.stringify(input)));
    sends(messageStart(message), ...blocks, end('say' in next ? 'end_turn' : 'tool_use'))(response, request);
  };

function textBlock(index: number, text: string, cited: Record<string, unknown> | undefined): string {
  return [
    blockStart(index, { type: 'text', text: '', ...(cited ? { citations: [] } : {}) }),
    blockDelta(index, { type: 'text_delta', text }),
    ...(cited ? [blockDelta(index, { type: 'citations_delta', citation: cited })] : []),
    blockStop(index),
  ].join('');
}

function citation(sent: Sent, [person, fact]: readonly [number, number]): Record<string, unknown> {
  const block = peopleTold(sent)[person];
  const facts = typeof block?.content === 'string' ? [] : (block?.content ?? []);
  return {
    type: 'search_result_location',
    cited_text: facts[fact]?.text ?? '',
    source: block?.source ?? '',
    title: block?.title ?? null,
    search_result_index: person,
    start_block_index: fact,
    end_block_index: fact + 1,
  };
}
