/**
 * Stands in for Claude's API: each answer is written word by word by the test, so that a test can act
 * in the middle of one. It speaks the Messages stream as the SDK reads it.
 */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptedClaude {
  readonly url: string;
  /** The next answer that is asked for. It stays open until it is ended. */
  answer(): Promise<ScriptedAnswer>;
  close(): Promise<void>;
}

export interface ScriptedAnswer {
  say(text: string): void;
  end(): void;
  /** Fulfilled when the product hangs up before the end. */
  readonly hungUp: Promise<void>;
}

/** An idle stream counts as broken; between the test's words an empty one keeps it alive. */
const KEEP_ALIVE_MS = 500;

export async function startClaude(): Promise<ScriptedClaude> {
  const asked: ScriptedAnswer[] = [];
  const waiting: ((answer: ScriptedAnswer) => void)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      // What the product asks besides answers (models, sizes, names) it can do without.
      if (!/"stream":\s*true/u.test(Buffer.concat(chunks).toString())) {
        response.writeHead(503).end();
        return;
      }
      const answer = script(response);
      const next = waiting.shift();
      if (next) next(answer);
      else asked.push(answer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    answer: async () => asked.shift() ?? new Promise((resolve) => waiting.push(resolve)),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function script(response: ServerResponse): ScriptedAnswer {
  const send = (event: { type: string; [key: string]: unknown }) =>
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  const delta = (text: string) =>
    send({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } });

  response.writeHead(200, { 'content-type': 'text/event-stream' });
  send({
    type: 'message_start',
    message: {
      id: 'msg_scripted',
      type: 'message',
      role: 'assistant',
      model: 'scripted',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  });
  send({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } });
  const alive = setInterval(() => delta(''), KEEP_ALIVE_MS);
  const hungUp = new Promise<void>((resolve) => {
    response.on('close', () => {
      clearInterval(alive);
      if (!response.writableEnded) resolve();
    });
  });
  return {
    say: delta,
    end: () => {
      clearInterval(alive);
      send({ type: 'content_block_stop', index: 0 });
      send({
        type: 'message_delta',
        delta: { stop_reason: 'end_turn', stop_sequence: null },
        usage: { output_tokens: 1 },
      });
      send({ type: 'message_stop' });
      response.end();
    },
    hungUp,
  };
}
