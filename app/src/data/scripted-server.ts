/** A server for tests, at the network's edge: each request gets the next scripted answer for its method and path. */
import type { Fetch } from './http.ts';
import type { Chunk } from './message-reducer.ts';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly lastEventId: string | undefined;
  readonly body: unknown;
}

type Answer = (request: SeenRequest) => Response | Promise<Response>;

export function scriptedServer(script: Readonly<Record<string, readonly Answer[]>>) {
  const seen: SeenRequest[] = [];
  const used = new Map<string, number>();
  const fetch: Fetch = async (path, init = {}) => {
    const method = init.method ?? 'GET';
    const request: SeenRequest = {
      method,
      path,
      lastEventId: new Headers(init.headers).get('last-event-id') ?? undefined,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    seen.push(request);
    const key = `${method} ${path}`;
    const index = used.get(key) ?? 0;
    used.set(key, index + 1);
    const answers = script[key] ?? [];
    const answer = answers[index] ?? answers.at(-1);
    if (answer === undefined) throw new TypeError(`Nothing scripted for ${key}`);
    return answer(request);
  };
  return { fetch, seen, count: (key: string) => used.get(key) ?? 0 };
}

export const noConnection: Answer = () => {
  throw new TypeError('Failed to fetch');
};

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(null, { status: code, headers });

export const problem =
  (code: number, detail: string, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json(
      { type: 'about:blank', title: 'Refused', status: code, detail, requestId: 'req-1' },
      { status: code, headers },
    );

export const json =
  (value: unknown): Answer =>
  () =>
    Response.json(value);

/** Events with ids `run.<seq>` counted from `from`. `cut` breaks the connection after them. */
export function events(
  chunks: readonly (Chunk | '[DONE]')[],
  options: { from?: number; cut?: boolean } = {},
): Answer {
  const from = options.from ?? 0;
  const text = chunks
    .map((chunk, index) => {
      const data = chunk === '[DONE]' ? chunk : JSON.stringify(chunk);
      return `id: run.${from + index}\ndata: ${data}\n\n`;
    })
    .join('');
  return bytes(text, { cut: options.cut ?? false, size: text.length });
}

/** The text as UTF-8 in pieces of `size` bytes. */
export function bytes(text: string, { cut, size }: { cut: boolean; size: number }): Answer {
  return () => {
    const all = new TextEncoder().encode(text);
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at < all.length) {
          controller.enqueue(all.slice(at, at + size));
          at += size;
        } else if (cut) controller.error(new TypeError('terminated'));
        else controller.close();
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
}
