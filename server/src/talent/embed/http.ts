/** An embedder behind an OpenAI-compatible address. It is sent words only: no names, no contacts. */
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { EmbedError, toUnit, type Embedder, type EmbedOptions } from './port.ts';

export interface HttpEmbedderOptions {
  /** Up to and without `/v1`, or with it. */
  readonly url: string;
  readonly key?: string | undefined;
  readonly model: string;
  readonly dims: number;
  /** Texts of one request. Default 64. */
  readonly maxBatch?: number;
  /** Of one try. Default 10,000 for documents. */
  readonly timeoutMs?: number;
  /** Of one try, while somebody waits for an answer. Default 1,500. */
  readonly queryTimeoutMs?: number;
  /** Tries of documents; a query is tried once. Default 4. */
  readonly tries?: number;
  /** Before the second try; doubles after. Default 500. */
  readonly backoffMs?: number;
}

/** The longest that a server may make us wait by Retry-After. */
const MOST_WAIT_MS = 60_000;
const FAMILY = 'http';
/** Well beyond any answer: 64 vectors of 4,096 numbers take 5 MB. */
const MOST_BYTES = 64 * 1024 * 1024;

const replySchema = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })),
});

export const httpId = (model: string, dims: number): string => `${FAMILY}:${model}:${dims}`;

/** What an id of `httpId` was made of. */
export function fromHttpId(id: string): { model: string; dims: number } | undefined {
  const parts = /^http:(.+):(\d+)$/su.exec(id);
  return parts === null ? undefined : { model: parts[1] ?? '', dims: Number(parts[2]) };
}

/**
 * Requests are retried on 429, 5xx and a broken connection, and honour Retry-After.
 * `embed` throws an EmbedError (never with the key, the address or a text in it), or the reason of an aborted signal.
 */
export function createHttpEmbedder(options: HttpEmbedderOptions): Embedder {
  const { model, dims, maxBatch = 64, tries = 4, backoffMs = 500 } = options;

  const embedBatch = async (texts: readonly string[], { kind, signal }: EmbedOptions) => {
    const most = kind === 'query' ? 1 : tries;
    for (let turn = 1; ; turn += 1) {
      const outcome = await ask(options, texts, kind, signal);
      if ('vectors' in outcome) return outcome.vectors;
      if (!outcome.again || turn >= most) throw outcome.error;
      const wait = Math.max(outcome.retryAfterMs ?? 0, backoffMs * 2 ** (turn - 1));
      if (wait > MOST_WAIT_MS) throw outcome.error;
      await sleep(wait, undefined, signal === undefined ? {} : { signal });
    }
  };

  return {
    id: httpId(model, dims),
    dims,
    maxBatch,
    async embed(texts, embedOptions) {
      const vectors: Float32Array[] = [];
      for (let from = 0; from < texts.length; from += maxBatch) {
        embedOptions.signal?.throwIfAborted();
        vectors.push(...(await embedBatch(texts.slice(from, from + maxBatch), embedOptions)));
      }
      return vectors;
    },
  };
}

type Outcome =
  | { readonly vectors: Float32Array[] }
  | { readonly error: EmbedError; readonly again: boolean; readonly retryAfterMs?: number };

async function ask(
  { url, key, model, dims, timeoutMs = 10_000, queryTimeoutMs = 1_500 }: HttpEmbedderOptions,
  texts: readonly string[],
  kind: EmbedOptions['kind'],
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const deadline = AbortSignal.timeout(kind === 'query' ? queryTimeoutMs : timeoutMs);
  try {
    const response = await fetch(endpoint(url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      // An empty text is refused by most servers.
      body: JSON.stringify({
        model,
        input: texts.map((text) => text.trim() || '-'),
        encoding_format: 'float',
      }),
      redirect: 'error',
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return refusal(response);
    }
    return { vectors: readReply(await boundedText(response), texts.length, dims) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof EmbedError) return { error, again: false };
    if (deadline.aborted)
      return {
        error: new EmbedError('timeout', 'The embeddings server did not answer in time.'),
        again: true,
      };
    const code = error instanceof Error && error.cause instanceof Error ? codeOf(error.cause) : '';
    return {
      error: new EmbedError('unreachable', `The embeddings server cannot be reached${code}.`),
      again: true,
    };
  }
}

const endpoint = (url: string) => `${url.replace(/\/+$/u, '').replace(/\/v1$/u, '')}/v1/embeddings`;

const codeOf = (cause: Error) =>
  'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';

function refusal(response: Response): Outcome {
  const { status } = response;
  const mend =
    status === 401 || status === 403
      ? ' Check EMBEDDINGS_KEY.'
      : status === 404
        ? ' Check EMBEDDINGS_URL and EMBEDDINGS_MODEL.'
        : '';
  const retryAfterMs = retryAfter(response.headers.get('retry-after'));
  return {
    error: new EmbedError('refused', `The embeddings server answered ${status}.${mend}`),
    again: status === 429 || status >= 500,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** Seconds, or a date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

async function boundedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES)
      throw new EmbedError('bad_reply', 'The embeddings server answered with far too much.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function readReply(body: string, count: number, dims: number): Float32Array[] {
  const bad = (what: string) => new EmbedError('bad_reply', `The embeddings server ${what}.`);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw bad('did not answer with JSON');
  }
  const parsed = replySchema.safeParse(json);
  if (!parsed.success) throw bad('answered with something that is no list of embeddings');
  const { data } = parsed.data;
  if (data.length !== count) throw bad(`answered with ${data.length} vectors for ${count} texts`);
  const vectors = new Map<number, Float32Array>();
  for (const { index, embedding } of data) {
    if (index < 0 || index >= count || vectors.has(index)) throw bad('numbered its vectors wrongly');
    if (embedding.length !== dims)
      throw bad(`answered with ${embedding.length} dimensions, not ${dims}. Set EMBEDDINGS_DIMS to match`);
    const vector = Float32Array.from(embedding);
    if (!vector.every(Number.isFinite)) throw bad('answered with numbers out of range');
    vectors.set(index, toUnit(vector));
  }
  // As many as were asked for, each at a place of its own: none is missing.
  return [...vectors].sort(([a], [b]) => a - b).map(([, vector]) => vector);
}
