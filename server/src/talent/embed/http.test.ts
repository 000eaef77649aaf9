import { afterEach, describe, expect, it, vi } from 'vitest';
import { embeds, sendsJson, sendsText } from '../../test/embeddings.ts';
import { neverAnswers, startUpstream, type Reply, type Upstream } from '../../test/upstream.ts';
import { createHttpEmbedder, fromHttpId, httpId, type HttpEmbedderOptions } from './http.ts';

const KEY = 'sk-never-told-to-anybody';
const DIMS = 8;
let server: Upstream;
afterEach(() => server.close());

const against = async (replies: readonly Reply[], more: Partial<HttpEmbedderOptions> = {}) => {
  server = await startUpstream(...replies);
  return createHttpEmbedder({
    url: server.url,
    key: KEY,
    model: 'words-1',
    dims: DIMS,
    backoffMs: 1,
    timeoutMs: 2_000,
    ...more,
  });
};
const documents = { kind: 'document' } as const;
const refused = (status: number, headers = {}) =>
  sendsJson(() => ({ error: { message: KEY } }), status, headers);
const failure = async (work: Promise<unknown>): Promise<Error> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Error) return error;
  throw new Error('It did not fail.');
};

describe('an embeddings server', () => {
  it('is asked in batches, and its vectors come back in the order of the texts, with length 1', async () => {
    const embedder = await against([embeds(DIMS)], { maxBatch: 2 });
    const vectors = await embedder.embed(['boxing', 'kathak', 'boxing', 'cooking', ''], documents);
    expect(server.requests.map(({ input }) => (input as string[]).length)).toEqual([2, 2, 1]);
    expect(server.requests[0]).toMatchObject({ model: 'words-1', input: ['boxing', 'kathak'] });
    expect(server.headers[0]?.['authorization']).toBe(`Bearer ${KEY}`);
    expect(vectors).toHaveLength(5);
    expect([...(vectors[0] ?? [])]).toEqual([...(vectors[2] ?? [])]);
    expect([...(vectors[0] ?? [])]).not.toEqual([...(vectors[1] ?? [])]);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  });

  it.each(['', '/', '/v1', '/v1/'])('is found whether its address ends in "%s"', async (ending) => {
    server = await startUpstream(embeds(DIMS));
    const embedder = createHttpEmbedder({ url: server.url + ending, model: 'm', dims: DIMS });
    expect(await embedder.embed(['one'], documents)).toHaveLength(1);
    expect(server.headers[0]?.['authorization']).toBeUndefined();
  });

  it('is asked again after 429 and 5xx, no sooner than it says', async () => {
    const embedder = await against([refused(429, { 'retry-after': '0.2' }), refused(503), embeds(DIMS)]);
    const started = performance.now();
    expect(await embedder.embed(['boxing'], documents)).toHaveLength(1);
    expect(performance.now() - started).toBeGreaterThanOrEqual(195);
    expect(server.requests).toHaveLength(3);
  });

  it('is given up after some tries, and at once where it asks for more patience than there is', async () => {
    const patient = await against([refused(500)], { tries: 3 });
    expect(await failure(patient.embed(['a'], documents))).toMatchObject({ fault: 'refused' });
    expect(server.requests).toHaveLength(3);
    await server.close();
    const asked = await against([refused(429, { 'retry-after': '86400' })]);
    expect(await failure(asked.embed(['a'], documents))).toMatchObject({ fault: 'refused' });
    expect(server.requests).toHaveLength(1);
  });

  it('is not asked again where that cannot help, and says what to mend', async () => {
    const embedder = await against([refused(401)]);
    expect((await failure(embedder.embed(['a'], documents))).message).toBe(
      'The embeddings server answered 401. Check EMBEDDINGS_KEY.',
    );
    expect(server.requests).toHaveLength(1);
  });

  const vector = Array.from({ length: DIMS }, () => 0.5);
  it.each<[string, Reply, string]>([
    ['other dimensions', embeds(5), 'answered with 5 dimensions, not 8. Set EMBEDDINGS_DIMS to match.'],
    ['no JSON', sendsText('<html>busy</html>'), 'did not answer with JSON'],
    ['half of JSON', sendsText('{"data":[{"index":0,"embed'), 'did not answer with JSON'],
    ['no list', sendsText('{"data":"soon"}'), 'no list of embeddings'],
    ['no numbers', sendsJson(() => ({ data: [{ index: 0, embedding: [null] }] })), 'no list of embeddings'],
    [
      'numbers out of range',
      sendsText(`{"data":[{"index":0,"embedding":[${Array(DIMS).fill('1e300').join()}]}]}`),
      'out of range',
    ],
    ['too few vectors', sendsJson(() => ({ data: [] })), 'answered with 0 vectors for 1 texts'],
    [
      'a wrong place',
      sendsJson(() => ({ data: [{ index: 1, embedding: vector }] })),
      'numbered its vectors wrongly',
    ],
  ])('is refused when it answers with %s', async (_what, reply, message) => {
    const embedder = await against([reply]);
    const error = await failure(embedder.embed(['a'], documents));
    expect(error).toMatchObject({ fault: 'bad_reply' });
    expect(error.message).toContain(message);
    expect(server.requests).toHaveLength(1);
  });

  it('is refused when it gives one place twice', async () => {
    const twice = sendsJson(() => ({ data: [0, 0].map((index) => ({ index, embedding: vector })) }));
    const embedder = await against([twice]);
    expect((await failure(embedder.embed(['a', 'b'], documents))).message).toContain('numbered');
  });

  it('is not waited for beyond the deadline; a query is tried once', async () => {
    const embedder = await against([neverAnswers], { queryTimeoutMs: 50 });
    const started = performance.now();
    expect(await failure(embedder.embed(['a'], { kind: 'query' }))).toMatchObject({ fault: 'timeout' });
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(server.requests).toHaveLength(1);
  });

  it('is left at once when nobody wants the answer any more', async () => {
    const embedder = await against([neverAnswers], { timeoutMs: 60_000 });
    const control = new AbortController();
    const failed = failure(embedder.embed(['a'], { ...documents, signal: control.signal }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    control.abort(new Error('enough'));
    expect((await failed).message).toBe('enough');
    await vi.waitFor(() => expect(server.aborted.count).toBe(1));
  });

  it('is said to be out of reach where nothing listens', async () => {
    const embedder = await against([embeds(DIMS)], { tries: 2 });
    await server.close();
    expect(await failure(embedder.embed(['a'], documents))).toMatchObject({
      fault: 'unreachable',
      message: 'The embeddings server cannot be reached (ECONNREFUSED).',
    });
  });

  it('never has its key or the texts repeated in an error', async () => {
    for (const reply of [refused(401), refused(500), embeds(3), sendsText(KEY)]) {
      const embedder = await against([reply], { tries: 1 });
      const error = await failure(embedder.embed(['a secret plot'], documents));
      await server.close();
      const told = [error.message, error.stack, JSON.stringify(error), String(error.cause)].join(' ');
      expect(told).not.toContain(KEY);
      expect(told).not.toContain('secret plot');
    }
    server = await startUpstream();
  });

  it('has an id of model and dimensions, from which both can be read', () => {
    expect(fromHttpId(httpId('some/model:v2', 384))).toEqual({ model: 'some/model:v2', dims: 384 });
    expect(fromHttpId('lsa-1:128:0a0b')).toBeUndefined();
    server = { close: async () => undefined } as Upstream;
  });
});
