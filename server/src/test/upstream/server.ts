/** A Messages API of our own on a real socket: it answers as it is told, well or badly. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Upstream {
  readonly url: string;
  /** Bodies of the requests for messages so far. */
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
      const text = Buffer.concat(chunks).toString();
      const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
      if (besides(request.url ?? '', body, response)) return;
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

/** What a client may ask besides messages: the size of a request, and whether there is such a model. */
function besides(url: string, body: Record<string, unknown>, response: ServerResponse): boolean {
  const { pathname } = new URL(url, 'http://upstream');
  const json = (value: unknown) => {
    response.writeHead(200, { 'content-type': 'application/json', 'request-id': 'req_1' });
    response.end(JSON.stringify(value));
    return true;
  };
  if (pathname === '/v1/messages/count_tokens')
    return json({ input_tokens: Math.ceil(JSON.stringify(body).length / 4) });
  const model = /^\/v1\/models\/([^/]+)$/.exec(pathname)?.[1];
  if (model === undefined) return false;
  return json({
    type: 'model',
    id: decodeURIComponent(model),
    display_name: model,
    created_at: '2026-01-01T00:00:00Z',
  });
}

/** An address that nobody listens at. */
export async function nobodyListens(): Promise<string> {
  const upstream = await startUpstream();
  await upstream.close();
  return upstream.url;
}
