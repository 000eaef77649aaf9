/**
 * The same server against somebody else's idea of the Messages API: what our own fake and our engine could
 * both have wrong, this one has its own way.
 */
import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, expectCutShort, expectFallback, findsTai, KEY, startClaude } from '../../test/claude.ts';

let mock: LLMock;
beforeEach(async () => {
  mock = new LLMock({ port: 0, host: '127.0.0.1' });
  await mock.start();
});
afterEach(() => mock.stop());

const start = (options: Parameters<typeof startClaude>[1] = {}) =>
  startClaude([], { ...options, claude: { baseUrl: mock.url, ...options.claude } });
const search = {
  name: 'search_talent',
  arguments: JSON.stringify({ briefs: [{ role: 'Tai' }], lang: 'en' }),
};
const asked = () => mock.getRequests().filter(({ path }) => path.startsWith('/v1/messages'));

describe('against aimock', () => {
  test('text arrives as it was written', async () => {
    mock.onMessage(/Tai/u, { content: 'Namaste, three for Tai. 🎬' });
    const { url } = await start();
    const answer = await ask(url);
    expect(answer.text).toBe('Namaste, three for Tai. 🎬');
    expect(answer.notice).toBeUndefined();
  });

  test('thinking is not shown', async () => {
    mock.onMessage(/Tai/u, { content: 'Bela.', reasoning: 'He wants a native speaker.' });
    const { url } = await start();
    const answer = await ask(url);
    expect(answer.text).toBe('Bela.');
    expect(answer.body).not.toContain('native speaker');
  });

  test('a tool is called, its result goes back, and the answer follows', async () => {
    mock.on({ userMessage: /Tai/u, hasToolResult: false }, { toolCalls: [search] });
    mock.on({ hasToolResult: true }, { content: 'Bela leads.' });
    const { url } = await start({ roster: findsTai });
    const answer = await ask(url);
    expect(answer.text).toBe('Bela leads.');
    expect(answer.types).toContain('data-recommendation');
    expect(asked()).toHaveLength(2);
  });

  test('words before a tool call stay before the cards', async () => {
    mock.on({ userMessage: /Tai/u, hasToolResult: false }, { content: 'Let me look.', toolCalls: [search] });
    mock.on({ hasToolResult: true }, { content: 'Bela leads.' });
    const { url } = await start({ roster: findsTai });
    expect((await ask(url)).text).toContain('Let me look.');
  });

  test('it refuses: nothing is left of the answer', async () => {
    mock.onMessage(/Tai/u, { content: 'Half an ', finishReason: 'refusal' });
    const { url } = await start();
    const answer = await ask(url);
    expect(answer.text).toBe('');
    expect(answer.notice).toEqual({ code: 'policy' });
  });

  test('its budget of tokens ends: cut short', async () => {
    mock.onMessage(/Tai/u, { content: 'Half an ', finishReason: 'max_tokens' });
    const { url } = await start();
    expectCutShort(await ask(url), 'Half an ');
  });

  test('it ends with a pause twice, then goes on', async () => {
    mock.on({ userMessage: /Tai/u, sequenceIndex: 0 }, { content: 'One.', finishReason: 'pause_turn' });
    mock.on({ userMessage: /Tai/u, sequenceIndex: 1 }, { content: 'Two.' });
    const { url } = await start();
    expect((await ask(url)).text).toBe('One.\n\nTwo.');
  });

  test.each([
    [529, 'overloaded_error', 'busy', 2],
    [500, 'api_error', 'unavailable', 2],
    [400, 'invalid_request_error', 'unavailable', 1],
    [401, 'authentication_error', 'config', 1],
  ] as const)('it refuses with %i', async (status, type, code, requests) => {
    mock.onMessage(/Tai/u, { error: { message: 'no', type }, status });
    const { url } = await start();
    expectFallback(await ask(url), code);
    expect(asked()).toHaveLength(requests);
  });

  test('it limits requests: the wait it asks for is told', async () => {
    mock.onMessage(/Tai/u, {
      error: { message: 'slow', type: 'rate_limit_error' },
      status: 429,
      retryAfter: 30,
    });
    const { url } = await start();
    const answer = await ask(url);
    expectFallback(answer, 'rate_limited');
    expect(answer.notice?.retryAfterMs).toBe(30_000);
  });

  test('it fails once: the retry answers', async () => {
    mock.onMessage(/Tai/u, { content: 'Here.' });
    mock.nextRequestError(529, { message: 'busy', type: 'overloaded_error' });
    const { url } = await start();
    const answer = await ask(url);
    expect(answer.text).toBe('Here.');
    expect(answer.notice).toBeUndefined();
  });

  test('it is slow to begin: the deadline holds', async () => {
    mock.onMessage(/Tai/u, { content: 'Too late.' }, { streamingProfile: { ttft: 2_000 } });
    const { url } = await start({ claude: { firstTokenMs: 300 } });
    expectFallback(await ask(url), 'unavailable');
  });

  test('it breaks off: what was said is never shown as whole', async () => {
    mock.onMessage(
      /Tai/u,
      { content: 'One two three four five six seven eight nine ten.' },
      { truncateAfterChunks: 5, chunkSize: 5, latency: 20 },
    );
    const { url } = await start();
    const answer = await ask(url);
    expect(['length', 'stop']).toContain(answer.finishReason);
    expect(answer.text === 'From the roster.' || answer.notice?.code === 'truncated').toBe(true);
  });

  test('chaos: malformed bodies and dropped connections never reach the person', async () => {
    mock.onMessage(/Tai/u, { content: 'Fine.' });
    const { url, breaker } = await start();
    for (const chaos of [{ malformedRate: 1 }, { dropRate: 1 }, { disconnectRate: 1 }]) {
      breaker.success();
      mock.setChaos(chaos);
      const answer = await ask(url);
      expect(answer.text).toBe('From the roster.');
      expect(answer.types).not.toContain('error');
    }
    mock.clearChaos();
    breaker.success();
    expect((await ask(url)).text).toBe('Fine.');
  });

  test('the key goes in its header and nowhere else', async () => {
    mock.onMessage(/Tai/u, { content: 'Fine.' });
    const { url } = await start();
    await ask(url);
    const [request] = asked();
    expect(JSON.stringify(request?.body)).not.toContain(KEY);
    expect(Object.keys(request?.headers ?? {})).toContain('authorization');
    expect(Object.keys(request?.headers ?? {})).not.toContain('x-api-key');
  });
});
