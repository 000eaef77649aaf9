/** Scenarios 1 to 19: Claude refuses, or fails as it begins. */
import { describe, expect, test } from 'vitest';
import { createBreaker } from '../../../assistant/breaker.ts';
import {
  ask,
  expectFallback,
  findsTai,
  KEY,
  SEARCH,
  startClaude,
  storedTexts,
  TAI,
  type ClaudeServerOptions,
} from '../../../test/claude.ts';
import * as upstreams from '../../../test/upstream.ts';

/** Far from the deadlines, and far enough from a busy machine; `npm run bench:faults` measures the second. */
const SOON = 8_000;

async function falls(reply: upstreams.Reply, code: Parameters<typeof expectFallback>[1]) {
  const { url, upstream, server } = await startClaude([reply]);
  const answer = await ask(url);
  expectFallback(answer, code);
  expect(await storedTexts(url)).toEqual(['From the roster.']);
  return { answer, requests: upstream.requests.length, problems: server.problems };
}

describe('busy', () => {
  test('1 · 529 before the start: one retry within 400 ms, then the roster answers', async () => {
    const { answer, requests } = await falls(upstreams.busy, 'busy');
    expect(requests).toBe(2);
    expect(answer.ms).toBeLessThan(SOON);
  });

  test('1 · 529 once: the retry answers, and nobody notices', async () => {
    const { url, upstream, fallbackTurns } = await startClaude([upstreams.busy, upstreams.says(['Here.'])]);
    const answer = await ask(url);
    expect(answer.text).toBe('Here.');
    expect(answer.notice).toBeUndefined();
    expect(answer.types).not.toContain('reset-step');
    expect(fallbackTurns()).toBe(0);
    expect(upstream.requests[1]).toEqual(upstream.requests[0]);
  });

  test('1 · a retry that is not taken on in time does not make anybody wait', async () => {
    const { url } = await startClaude([upstreams.busy, upstreams.neverAnswers]);
    const answer = await ask(url);
    expectFallback(answer, 'busy');
    expect(answer.ms).toBeLessThan(SOON);
  });

  test('2 · 529 thrice: the circuit opens for 30 s, nobody waits, and a probe closes it', async () => {
    let healthy = false;
    const reply: upstreams.Reply = (response, request) =>
      (healthy ? upstreams.says(['Back.']) : upstreams.busy)(response, request);
    const { url, upstream, breaker } = await startClaude([reply]);
    for (let turn = 0; turn < 3; turn += 1) expectFallback(await ask(url), 'busy');
    expect(breaker.state).toBe('open');
    const before = upstream.requests.length;
    const answer = await ask(url);
    expectFallback(answer, 'unavailable');
    expect(upstream.requests).toHaveLength(before);
    healthy = true;
    expect((await ask(url)).text).toBe('From the roster.');
  });

  test('2 · half open: the breaker asks by itself, and no person is the one who tries', async () => {
    let probes = 0;
    let healthy = false;
    const breaker = createBreaker({
      openMs: 60,
      probe: async () => {
        probes += 1;
        if (!healthy) throw new Error('still down');
      },
    });
    const { url, upstream } = await startClaude(
      [upstreams.refuses(401, 'authentication_error'), upstreams.says(['Back.'])],
      { breaker },
    );
    await ask(url);
    await expect.poll(() => probes).toBeGreaterThan(1);
    expectFallback(await ask(url), 'unavailable');
    expect(upstream.requests).toHaveLength(1);
    healthy = true;
    await expect.poll(() => breaker.state).toBe('closed');
    expect((await ask(url)).text).toBe('Back.');
  });

  test('3 · overloaded as the first event: as 529', async () => {
    const { answer, requests } = await falls(upstreams.failsFirst('overloaded_error'), 'busy');
    expect(requests).toBe(2);
    expect(answer.ms).toBeLessThan(SOON);
  });

  test('4 · overloaded in the middle of the text: taken back, the roster answers, nothing half is left', async () => {
    const { answer, requests } = await falls(upstreams.failsMidway, 'busy');
    expect(answer.types).toContain('reset-step');
    expect(requests).toBe(1);
  });

  test('5 · overloaded after a tool: the cards stay, and are told in words of our own', async () => {
    const { url } = await startClaude([upstreams.callsTool(...SEARCH), upstreams.busy], {
      roster: findsTai,
      fallback: 'real',
    });
    const answer = await ask(url);
    expect(answer.notice?.code).toBe('busy');
    expect(answer.types).not.toContain('reset-step');
    expect(answer.chunks.filter(({ type }) => type === 'data-recommendation')).toHaveLength(1);
    expect(answer.text).toContain('Bela');
    expect(answer.text).toContain('Marathi, native');
  });

  test('5 · with half a sentence under the cards: the sentence goes, the cards come back once', async () => {
    const { url } = await startClaude([upstreams.callsTool(...SEARCH), upstreams.failsMidway], {
      roster: findsTai,
      fallback: 'real',
    });
    const answer = await ask(url);
    expect(answer.text).not.toContain(upstreams.HALF);
    const after = answer.chunks.slice(answer.chunks.findIndex(({ type }) => type === 'reset-step'));
    expect(after.filter(({ type }) => type === 'data-recommendation')).toEqual([
      { type: 'data-recommendation', data: TAI },
    ]);
    expect(after.filter(({ type }) => type === 'tool-output-available')).toHaveLength(1);
    const texts = await storedTexts(url);
    expect(texts.join()).toContain('Bela');
    expect(texts.join()).not.toContain(upstreams.HALF);
  });

  test('6 · an error of the API in the middle of the text: as overloaded', async () => {
    const { answer } = await falls(upstreams.failsMidwayWith('api_error'), 'unavailable');
    expect(answer.types).toContain('reset-step');
  });
});

describe('too many requests', () => {
  test('7 · a wait that fits the budget is waited for', async () => {
    const { url } = await startClaude([
      upstreams.limits({ 'retry-after-ms': '300' }),
      upstreams.says(['Here.']),
    ]);
    expect((await ask(url)).text).toBe('Here.');
  });

  test.each([
    ['7 · a second is too long: the roster answers now', '1', 1_000],
    ['8 · five seconds', '5', 5_000],
    ['9 · two hours: told as five minutes at most', '7200', 300_000],
  ])('%s', async (_name, seconds, retryAfterMs) => {
    const { answer, requests } = await falls(upstreams.limits({ 'retry-after': seconds }), 'rate_limited');
    expect(answer.notice?.retryAfterMs).toBe(retryAfterMs);
    expect(answer.ms).toBeLessThan(SOON);
    expect(requests).toBe(1);
  });

  test.each(['soon', 'Wed, 21 Oct 2099 07:28:00 GMT', '-5', '', 'Infinity', '1e999'])(
    '9 · a wait that is no number of seconds ("%s") is none',
    async (value) => {
      const { answer } = await falls(upstreams.limits({ 'retry-after': value }), 'rate_limited');
      expect(answer.notice).toEqual({ code: 'rate_limited' });
      expect(answer.ms).toBeLessThan(SOON);
    },
  );
});

describe("the service's own faults", () => {
  test.each([
    ['10 · 500', upstreams.refuses(500, 'api_error', 'boom')],
    ['11 · 502 with a text', upstreams.repliesWith(502, 'Bad gateway at edge-7')],
    ['12 · 503 with nothing', upstreams.repliesWith(503, '')],
    ['13 · 504', upstreams.repliesWith(504, '<h1>Gateway timeout</h1>', 'text/html')],
  ])('%s: one retry, then the roster; nothing of the body is shown', async (_name, reply) => {
    const { answer, requests } = await falls(reply, 'unavailable');
    expect(requests).toBe(2);
    expect(answer.ms).toBeLessThan(SOON);
    expect(answer.body).not.toMatch(/boom|gateway|edge-7/iu);
  });

  test('10 · that asks not to be asked again is not', async () => {
    const { requests } = await falls(
      upstreams.refuses(500, 'api_error', 'no', { 'x-should-retry': 'false' }),
      'unavailable',
    );
    expect(requests).toBe(1);
  });
});

describe('something for the operator', () => {
  test.each([
    ['14 · 401', 401, 'authentication_error', 'ANTHROPIC_API_KEY'],
    ['15 · 403', 403, 'permission_error', 'ANTHROPIC_MODEL'],
    ['16 · 402', 402, 'billing_error', 'billing page'],
  ])(
    '%s: no retry; the operator is told how to mend it, the person only who answers',
    async (_name, status, type, hint) => {
      const { url, upstream, breaker, server } = await startClaude([
        upstreams.refuses(status, type, `invalid x-api-key ${KEY}`),
      ]);
      expectFallback(await ask(url), 'config');
      expect(upstream.requests).toHaveLength(1);
      expect(breaker.state).toBe('open');
      expect(server.problems.join()).toContain(hint);
      expect(server.problems.join()).toContain('req_1');
      expect(server.problems.join()).not.toContain(KEY);
      expect(await (await fetch(`${url}/metrics`)).text()).toContain(
        'castmatch_fallbacks_total{code="config"} 1',
      );
      expectFallback(await ask(url), 'unavailable');
      expect(upstream.requests).toHaveLength(1);
    },
  );
});

describe('a request that is refused', () => {
  const gone = upstreams.refuses(404, 'not_found_error', 'model: claude-test');
  const models = { claude: { otherModels: ['claude-next', 'claude-last'] } } satisfies ClaudeServerOptions;

  test('17 · a model that is gone: the next in the list, also for the turns after', async () => {
    const { url, upstream } = await startClaude([gone, upstreams.says(['Next.'])], models);
    expect((await ask(url)).text).toBe('Next.');
    expect((await ask(url)).text).toBe('Next.');
    expect(upstream.requests.map(({ model }) => model)).toEqual([
      'claude-test',
      'claude-next',
      'claude-next',
    ]);
  });

  test('17 · all models gone: the roster, and a word to the operator', async () => {
    const { url, upstream, server } = await startClaude([gone], models);
    expectFallback(await ask(url), 'config');
    expect(upstream.requests).toHaveLength(3);
    expect(server.problems.join()).toContain('ANTHROPIC_MODEL');
  });

  test('18 · 400: no retry, the reference is told, and it does not count against Claude', async () => {
    const { url, upstream, breaker } = await startClaude([
      upstreams.refuses(400, 'invalid_request_error', 'messages.3: bad'),
    ]);
    for (let turn = 1; turn <= 4; turn += 1) {
      const answer = await ask(url);
      expect(answer.text).toBe('From the roster.');
      expect(answer.notice?.text).toBe(
        'Claude could not take this question (reference req_1). Roster search answers instead.',
      );
      expect(upstream.requests).toHaveLength(turn);
    }
    expect(breaker.state).toBe('closed');
  });

  test('18 · the apology is in the language of the question', async () => {
    const { url } = await startClaude([upstreams.refuses(400, 'invalid_request_error')]);
    expect((await ask(url, 'मुझे मराठी बोलने वाली औरत चाहिए')).notice?.text).toContain('रोस्टर खोज');
    expect((await ask(url, 'मला मराठी बोलणारी बाई पाहिजे', 'd')).notice?.text).toContain('रोस्टर शोध');
  });

  test.each([
    [
      '18 · a prompt that is too long',
      upstreams.refuses(400, 'invalid_request_error', 'prompt is too long: 9 > 8'),
    ],
    ['19 · 413', upstreams.refuses(413, 'request_too_large', 'too large')],
  ])('%s: shortened and sent once more', async (_name, tooLong) => {
    const { url, upstream } = await startClaude([
      upstreams.says(['One.']),
      upstreams.says(['Two.']),
      tooLong,
      upstreams.says(['Three.']),
    ]);
    await ask(url, 'First');
    await ask(url, 'Second');
    expect((await ask(url, 'Third')).text).toBe('Three.');
    const sizes = upstream.requests.map(({ messages }) => JSON.stringify(messages));
    expect(sizes[3]?.length).toBeLessThan(sizes[2]?.length ?? 0);
    expect(sizes[3]).toContain('Third');
    expect(sizes[3]).not.toContain('First');
  });

  test('19 · old results of tools go first, the last one stays', async () => {
    const { url, upstream } = await startClaude(
      [
        upstreams.callsTool(...SEARCH),
        upstreams.callsTool(...SEARCH),
        upstreams.refuses(413, 'request_too_large'),
        upstreams.says(['Bela.']),
      ],
      { roster: findsTai },
    );
    expect((await ask(url)).text).toBe('Bela.');
    const results = (at: number) =>
      ((upstream.requests[at]?.['messages'] ?? []) as { content: unknown }[])
        .map(({ content }) => JSON.stringify(content))
        .filter((content) => content.includes('tool_result'))
        .map((content) => content.includes('Bela'));
    expect(results(2)).toEqual([true, true]);
    expect(results(3)).toEqual([false, true]);
  });

  test('19 · still too long: the person is told, and the roster answers', async () => {
    const { url, upstream, breaker } = await startClaude([
      upstreams.says(['One.']),
      upstreams.refuses(413, 'request_too_large'),
    ]);
    await ask(url);
    expectFallback(await ask(url), 'too_long');
    expect(upstream.requests).toHaveLength(3);
    expect(breaker.state).toBe('closed');
  });
});
