/** A Messages API that sends marked pieces at a set pace; run in a process of its own. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { END, mark, type Pace } from './marks.ts';

let pace: Pace = { chunks: 10, intervalMs: 20 };

const send = (response: ServerResponse, event: { type: string } & Record<string, unknown>) =>
  response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);

async function answer(response: ServerResponse): Promise<void> {
  const { chunks, intervalMs } = pace;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_bench' });
  send(response, {
    type: 'message_start',
    message: {
      id: 'msg_bench',
      type: 'message',
      role: 'assistant',
      model: 'bench',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  });
  send(response, { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } });
  for (let at = 0; (at < chunks || pace.hold) && !response.destroyed; at += 1) {
    if (at > 0) await (intervalMs === 0 ? nextTurn() : wait(intervalMs));
    send(response, {
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text: mark(at) },
    });
  }
  send(response, { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: END } });
  send(response, { type: 'content_block_stop', index: 0 });
  send(response, {
    type: 'message_delta',
    delta: { stop_reason: 'end_turn', stop_sequence: null },
    usage: { output_tokens: chunks },
  });
  send(response, { type: 'message_stop' });
  response.end();
}

const server = createServer((request, response) => {
  const body: Buffer[] = [];
  request.on('data', (chunk: Buffer) => body.push(chunk));
  request.on('end', () => {
    const text = Buffer.concat(body).toString();
    if (request.url === '/pace') {
      pace = JSON.parse(text) as Pace;
      response.end();
    } else if (request.url?.startsWith('/v1/messages') && !request.url.includes('count_tokens'))
      void answer(response);
    else {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end('{"type":"error","error":{"type":"not_found_error","message":"Not here."}}');
    }
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit(0));
