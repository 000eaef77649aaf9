/** Scenarios 20 to 28: the connection to Claude fails, stalls or breaks. */
import { describe, expect, test } from 'vitest';
import {
  ask,
  expectCutShort,
  expectFallback,
  findsTai,
  SEARCH,
  startClaude,
  storedTexts,
} from '../../../test/claude.ts';
import * as upstreams from '../../../test/upstream.ts';
import { parseEvents, spokenText } from '../../../test/wire.ts';
import { PATIENCE } from '../attempt.ts';
import { CLAUDE_DEADLINES } from '../index.ts';

/** Far from the deadlines, and far enough from a busy machine; `npm run bench:faults` measures the second. */
const SOON = 8_000;
const { HALF } = upstreams;

test('24, 25, 33 · the deadlines are 2.5 s to the first token, 8 s between pieces, 1.5 s for a tool', () => {
  expect(CLAUDE_DEADLINES).toEqual({ firstTokenMs: 2_500, idleMs: 8_000, toolMs: 1_500 });
  expect(PATIENCE.maxRetryMs).toBeLessThanOrEqual(400);
  expect(PATIENCE.acceptMs).toBeLessThan(1_000);
});

describe('no connection', () => {
  test('20 · refused: the roster answers within a second', async () => {
    const baseUrl = await upstreams.nobodyListens();
    const { url } = await startClaude([], { claude: { baseUrl } });
    const answer = await ask(url);
    expectFallback(answer, 'unavailable');
    expect(answer.ms).toBeLessThan(SOON);
  });

  test('20 · a host that nobody knows', async () => {
    const { url } = await startClaude([], { claude: { baseUrl: 'http://upstream.invalid' } });
    const answer = await ask(url);
    expectFallback(answer, 'unavailable');
    expect(answer.body).not.toContain('invalid');
  });

  test('20 · reset before the headers: one retry', async () => {
    const { url, upstream } = await startClaude([upstreams.resetsAtOnce, upstreams.says(['Here.'])]);
    expect((await ask(url)).text).toBe('Here.');
    expect(upstream.requests).toHaveLength(2);
  });

  test('21 · TLS that is none: no retry', async () => {
    const plain = await upstreams.startUpstream(upstreams.neverAnswers);
    const { url } = await startClaude([], {
      claude: { baseUrl: plain.url.replace('http:', 'https:') },
    });
    const answer = await ask(url);
    expectFallback(answer, 'unavailable');
    expect(answer.ms).toBeLessThan(SOON);
    await plain.close();
  });

  test.each([
    ['21 · 200 with a page to sign in to the network', upstreams.sendsHtml],
    ['22 · 200 with JSON', upstreams.sendsJson],
    ['23 · 200 with nothing', upstreams.sendsNothing],
  ])('%s', async (_name, reply) => {
    const { url, upstream } = await startClaude([reply]);
    const answer = await ask(url);
    expectFallback(answer, 'unavailable');
    expect(answer.ms).toBeLessThan(SOON);
    expect(upstream.requests).toHaveLength(1);
  });
});

describe('nothing comes', () => {
  const claude = { firstTokenMs: 300 };
  const stalls = { claude: { idleMs: 300 } };
  test.each([
    ['24 · no headers by the deadline', upstreams.neverAnswers],
    ['24 · headers and pings, no content', upstreams.onlyPings],
    ['24 · a block that stays empty', upstreams.opensWithoutText],
  ])('%s: the roster answers', async (_name, reply) => {
    const { url, upstream } = await startClaude([reply], { claude });
    const answer = await ask(url);
    expectFallback(answer, 'unavailable');
    expect(answer.ms).toBeGreaterThan(290);
    expect(answer.ms).toBeLessThan(300 + SOON);
    expect(upstream.requests).toHaveLength(1);
    await expect.poll(() => upstream.aborted.count).toBe(1);
  });

  test('24 · an answer that comes after the deadline is not shown', async () => {
    const { url } = await startClaude([upstreams.after(450, upstreams.says(['Too late.']))], {
      claude,
    });
    expectFallback(await ask(url), 'unavailable');
    await new Promise((resolve) => setTimeout(resolve, 250));
    const again = await (await fetch(`${url}/api/chat/c/stream`)).text();
    expect(spokenText(parseEvents(again))).toBe('');
    expect(await storedTexts(url)).toEqual(['From the roster.']);
  });

  test('25 · a stall in the middle, with pings: the text stays, marked, and Continue is offered', async () => {
    const { url, upstream, breaker } = await startClaude([upstreams.stallsMidway], stalls);
    const answer = await ask(url);
    expectCutShort(answer, HALF);
    expect(answer.ms).toBeGreaterThan(290);
    expect(await storedTexts(url)).toEqual([HALF]);
    await expect.poll(() => upstream.aborted.count).toBe(1);
    await ask(url, 'Again');
    await ask(url, 'And again');
    expect(breaker.state).toBe('open');
  });

  test('25 · Continue sends the partial answer along, and the rest comes', async () => {
    const { url, upstream } = await startClaude(
      [upstreams.stallsMidway, upstreams.says(['answer is better than none.'])],
      stalls,
    );
    const first = await ask(url);
    const [step] = first.suggestions;
    expect((await ask(url, step?.prompt)).text).toBe('answer is better than none.');
    const messages = upstream.requests[1]?.['messages'] as { role: string }[];
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(JSON.stringify(messages[1])).toContain(HALF.trim());
    expect(JSON.stringify(messages[2])).toContain('Continue where you stopped.');
  });

  test('25 · a stall under cards: cards and words stay', async () => {
    const { url } = await startClaude([upstreams.callsTool(...SEARCH), upstreams.stallsMidway], {
      roster: findsTai,
      claude: { idleMs: 500 },
    });
    const answer = await ask(url);
    expectCutShort(answer, HALF);
    expect(answer.types).toContain('data-recommendation');
  });
});

describe('the connection breaks', () => {
  test.each([
    ['a reset', upstreams.resetsMidway],
    ['a bare FIN', upstreams.hangsUpMidway],
  ])('26 · %s in the middle: the rest is asked for, and joins without a seam', async (_name, reply) => {
    const { url, upstream } = await startClaude([reply, upstreams.says(['an answer, ', 'then all of it.'])]);
    const answer = await ask(url);
    expect(answer.text).toBe('Half an answer, then all of it.');
    expect(answer.notice).toBeUndefined();
    expect(answer.finishReason).toBe('stop');
    expect(answer.types.filter((type) => type === 'text-start')).toHaveLength(1);
    const messages = upstream.requests[1]?.['messages'] as { role: string; content: string }[];
    // Newer models refuse a conversation that ends with words of their own.
    expect(messages.at(-1)?.role).toBe('user');
    expect(messages.at(-1)?.content).toContain('It ends with: "Half an "');
  });

  test('26 · broken again: cut short, not asked a third time', async () => {
    const { url, upstream } = await startClaude([
      upstreams.resetsMidway,
      upstreams.resetsAfter('answer'),
      upstreams.says(['never']),
    ]);
    expectCutShort(await ask(url), `${HALF}answer`);
    expect(upstream.requests).toHaveLength(2);
  });

  test('26 · Claude cannot be reached for the rest: what was said stays', async () => {
    const { url } = await startClaude([upstreams.resetsMidway, upstreams.neverAnswers], {
      claude: { firstTokenMs: 300 },
    });
    expectCutShort(await ask(url), HALF);
  });

  test('26 · inside the input of a tool: nothing ran, the roster answers', async () => {
    const searches: unknown[] = [];
    const { url } = await startClaude([upstreams.resetsInTool('search_talent')], {
      roster: {
        ...findsTai,
        search: async (...given) => {
          searches.push(given);
          return findsTai.search();
        },
      },
    });
    expectFallback(await ask(url), 'unavailable');
    expect(searches).toEqual([]);
  });

  test('27 · an end in order without the last events: never shown as whole', async () => {
    const { url, upstream } = await startClaude([upstreams.endsMidway]);
    expectCutShort(await ask(url), HALF);
    expect(upstream.requests).toHaveLength(1);
  });

  test.each([
    ['an end', upstreams.endsWithoutStop],
    ['a reset', upstreams.resetsWithoutStop],
  ])('28 · %s after the reason to stop: the answer is whole', async (_name, reply) => {
    const { url, breaker } = await startClaude([reply]);
    const answer = await ask(url);
    expect(answer.text).toBe('Whole.');
    expect(answer.notice).toBeUndefined();
    expect(answer.finishReason).toBe('stop');
    expect(breaker.state).toBe('closed');
  });
});
