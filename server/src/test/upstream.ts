/** A Messages API of our own on a real socket: well-behaved or broken in the ways that real ones break. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Upstream {
  readonly url: string;
  /** Bodies of the requests so far. */
  readonly requests: Record<string, unknown>[];
  readonly headers: Record<string, string | string[] | undefined>[];
  /** Connections that the client closed before the answer ended. */
  readonly aborted: { count: number };
  close(): Promise<void>;
}

export type Reply = (response: ServerResponse, request: Record<string, unknown>) => void;

/** Answers the first request with the first reply, and so on; the last one repeats. */
export async function startUpstream(...replies: readonly Reply[]): Promise<Upstream> {
  const requests: Record<string, unknown>[] = [];
  const headers: Upstream['headers'] = [];
  const aborted = { count: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      const reply = replies[Math.min(requests.length, replies.length - 1)];
      requests.push(body);
      headers.push(request.headers);
      response.on('close', () => {
        if (!response.writableEnded) aborted.count += 1;
      });
      reply?.(response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    headers,
    aborted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const event = (data: { type: string } & Record<string, unknown>) =>
  `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;

const open = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_1' });
  response.write(
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
        usage: { input_tokens: 1, output_tokens: 1 },
      },
    }),
  );
};

const textBlock = (index: number, deltas: readonly string[]) =>
  [
    event({ type: 'content_block_start', index, content_block: { type: 'text', text: '' } }),
    ...deltas.map((text) =>
      event({ type: 'content_block_delta', index, delta: { type: 'text_delta', text } }),
    ),
  ].join('');

const blockStop = (index: number) => event({ type: 'content_block_stop', index });

const end = (stopReason: string) =>
  event({
    type: 'message_delta',
    delta: { stop_reason: stopReason, stop_sequence: null },
    usage: { output_tokens: 5 },
  }) + event({ type: 'message_stop' });

export const says =
  (deltas: readonly string[], stopReason = 'end_turn'): Reply =>
  (response) => {
    open(response);
    response.end(textBlock(0, deltas) + blockStop(0) + end(stopReason));
  };

export const callsTool =
  (name: string, input: unknown, stopReason = 'tool_use'): Reply =>
  (response) => {
    open(response);
    const json = JSON.stringify(input);
    const half = Math.ceil(json.length / 2);
    response.end(
      event({
        type: 'content_block_start',
        index: 0,
        content_block: { type: 'tool_use', id: 'toolu_1', name, input: {} },
      }) +
        [json.slice(0, half), json.slice(half)]
          .map((partial_json) =>
            event({
              type: 'content_block_delta',
              index: 0,
              delta: { type: 'input_json_delta', partial_json },
            }),
          )
          .join('') +
        blockStop(0) +
        end(stopReason),
    );
  };

export const refuses =
  (status: number, type: string, message = 'no', headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ type: 'error', error: { type, message }, request_id: 'req_1' }));
  };

/** Half an answer, then what `then` does to the connection. */
const halfThen =
  (then: (response: ServerResponse) => void): Reply =>
  (response) => {
    open(response);
    response.write(textBlock(0, ['Half an ']), () => then(response));
  };

export const stallsMidway: Reply = halfThen((response) => {
  // Pings keep the connection busy without saying anything.
  const timer = setInterval(() => response.write(event({ type: 'ping' })), 20);
  response.on('close', () => clearInterval(timer));
});
export const endsMidway: Reply = halfThen((response) => response.end());
export const resetsMidway: Reply = halfThen((response) => response.socket?.resetAndDestroy());
export const failsMidway: Reply = halfThen((response) =>
  response.end(event({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } })),
);
export const neverAnswers: Reply = () => undefined;
export const sendsHtml: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<html>Sign in to the network</html>');
};
export const endsWithoutStop: Reply = (response) => {
  open(response);
  response.end(
    textBlock(0, ['Whole.']) +
      blockStop(0) +
      event({
        type: 'message_delta',
        delta: { stop_reason: 'end_turn', stop_sequence: null },
        usage: { output_tokens: 5 },
      }),
  );
};
