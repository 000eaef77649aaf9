/** The events of a streamed message, as text on the wire. */
import type { ServerResponse } from 'node:http';

export type WireData = { readonly type: string } & Record<string, unknown>;

export const event = (data: WireData): string => `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;

export const ping = event({ type: 'ping' });

export const messageStart = (more: Record<string, unknown> = {}): string =>
  event({
    type: 'message_start',
    message: {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'claude-test',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: {
        input_tokens: 1,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 0,
        output_tokens: 1,
      },
      ...more,
    },
  });

export const blockStart = (index: number, content_block: WireData): string =>
  event({ type: 'content_block_start', index, content_block });
export const blockDelta = (index: number, delta: WireData): string =>
  event({ type: 'content_block_delta', index, delta });
export const blockStop = (index: number): string => event({ type: 'content_block_stop', index });

/** A text block that is left open. */
export const openText = (index: number, deltas: readonly string[]): string =>
  blockStart(index, { type: 'text', text: '' }) +
  deltas.map((text) => blockDelta(index, { type: 'text_delta', text })).join('');

export const textBlock = (index: number, deltas: readonly string[]): string =>
  openText(index, deltas) + blockStop(index);

/** A tool call whose input is spelt as `json`, in two pieces; left open. */
export const openTool = (index: number, id: string, name: string, json: string): string => {
  const half = Math.ceil(json.length / 2);
  return (
    blockStart(index, { type: 'tool_use', id, name, input: {} }) +
    [json.slice(0, half), json.slice(half)]
      .map((partial_json) => blockDelta(index, { type: 'input_json_delta', partial_json }))
      .join('')
  );
};

export const toolBlock = (index: number, id: string, name: string, json: string): string =>
  openTool(index, id, name, json) + blockStop(index);

export const messageDelta = (stopReason: string, more: Record<string, unknown> = {}): string =>
  event({
    type: 'message_delta',
    delta: { stop_reason: stopReason, stop_sequence: null, ...more },
    usage: { output_tokens: 5 },
  });

export const messageStop = event({ type: 'message_stop' });

export const end = (stopReason: string): string => messageDelta(stopReason) + messageStop;

export const errorEvent = (type: string, message = 'Overloaded'): string =>
  event({ type: 'error', error: { type, message } });

export const open = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_1' });
};
