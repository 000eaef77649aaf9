/** Scenarios 29 to 36: Claude itself ends early, calls tools wrongly, refuses or pauses. */
import { describe, expect, test } from 'vitest';
import { ask, expectCutShort, expectFallback, findsTai, SEARCH, startClaude } from '../../../test/claude.ts';
import { EMPTY_ROSTER, person } from '../../../test/server.ts';
import * as upstreams from '../../../test/upstream.ts';

const { HALF } = upstreams;
const results = (request: Record<string, unknown> | undefined) => {
  const messages = (request?.['messages'] ?? []) as { content: unknown }[];
  return JSON.stringify(messages.at(-1)?.content);
};

describe('the budget of tokens ends', () => {
  test('29 · in the text: "Cut short", Continue, and no mark against Claude', async () => {
    const { url, upstream, breaker } = await startClaude([upstreams.says([HALF], 'max_tokens')]);
    for (let turn = 0; turn < 4; turn += 1) expectCutShort(await ask(url), HALF);
    expect(upstream.requests).toHaveLength(4);
    expect(breaker.state).toBe('closed');
  });

  test('29 · the step is in the language of the question', async () => {
    const { url } = await startClaude([upstreams.says(['आधा'], 'max_tokens')]);
    const label = async (text: string, chat: string) =>
      (await ask(url, text, chat)).suggestions.map((step) => step.label);
    expect(await label('मुझे मराठी बोलने वाली औरत चाहिए', 'a')).toEqual(['आगे बताइए']);
    expect(await label('मला मराठी बोलणारी बाई पाहिजे', 'b')).toEqual(['पुढे सांगा']);
    expect(await label('mujhe ek aurat chahiye jo marathi bolti hai', 'd')).toEqual(['Aage batao']);
  });

  test('30 · inside the input of a tool: not run, asked once more with a larger budget', async () => {
    const { url, upstream } = await startClaude(
      [
        upstreams.cutsTool('update_shortlist', '{"kind":"add","refs":["T1"'),
        upstreams.callsTool('update_shortlist', { kind: 'add', refs: ['T1'] }),
        upstreams.says(['Done.']),
      ],
      { talents: [person('01', 'T1', 'Asha')] },
    );
    expect((await ask(url)).text).toBe('Done.');
    const budgets = upstream.requests.map((request) => Number(request['max_tokens']));
    expect(budgets[1]).toBeGreaterThan(budgets[0] ?? 0);
    expect(budgets[2]).toBe(budgets[0]);
  });

  test('30 · cut again: never run, the roster answers', async () => {
    const whole = '{"kind":"add","refs":["T1"]}';
    const { url, upstream } = await startClaude([upstreams.cutsTool('update_shortlist', whole)], {
      talents: [person('01', 'T1', 'Asha')],
    });
    expectFallback(await ask(url), 'unavailable');
    expect(upstream.requests).toHaveLength(2);
    expect(await (await fetch(`${url}/api/chats/c/shortlist`)).json()).toEqual({ entries: [] });
  });

  test('30 · words before the tool are said once', async () => {
    const { url } = await startClaude(
      [
        upstreams.cutsTool('search_talent', '{"briefs":[', 'Let me look.'),
        upstreams.saysThenCalls('Let me look.', SEARCH),
        upstreams.says(['Bela.']),
      ],
      { roster: findsTai },
    );
    const { text } = await ask(url);
    expect(text.match(/Let me look/gu)).toHaveLength(1);
    expect(text).toContain('Bela.');
  });
});

describe('a tool that is called wrongly', () => {
  test.each([
    ['31 · an input that is no JSON', upstreams.garblesTool('search_talent', '{"briefs":[oops]}')],
    ['31 · a tool that does not exist', upstreams.callsTool('send_email', { to: 'all' })],
    ['31 · an input against the schema', upstreams.callsTool('search_talent', { briefs: 'all', lang: 'en' })],
  ])('%s: told as an error, and may be mended', async (_name, wrong) => {
    const { url, upstream } = await startClaude(
      [wrong, upstreams.callsTool(...SEARCH), upstreams.says(['Bela.'])],
      {
        roster: findsTai,
      },
    );
    const answer = await ask(url);
    expect(answer.text).toBe('Bela.');
    expect(answer.types).toContain('data-recommendation');
    expect(results(upstream.requests[1])).toContain('"is_error":true');
    expect(results(upstream.requests[1])).toContain('toolu_1');
  });

  test.each([
    ['no JSON', upstreams.garblesTool('search_talent', '{"briefs":[oops]}')],
    ['no such tool', upstreams.callsTool('send_email', {})],
  ])('31 · wrong three times (%s): two repairs, then the roster', async (_name, wrong) => {
    const { url, upstream } = await startClaude([wrong]);
    expectFallback(await ask(url), 'unavailable');
    expect(upstream.requests).toHaveLength(3);
  });

  test('32 · tools again and again: after six rounds Claude must answer from what it knows', async () => {
    const { url, upstream } = await startClaude(
      [...Array.from({ length: 6 }, () => upstreams.callsTool(...SEARCH)), upstreams.says(['Bela leads.'])],
      { roster: findsTai },
    );
    expect((await ask(url)).text).toBe('Bela leads.');
    expect(upstream.requests).toHaveLength(7);
    expect(upstream.requests.map((request) => request['tool_choice'])).toEqual([
      ...Array.from({ length: 6 }, () => undefined),
      { type: 'none' },
    ]);
  });

  test('32 · and when it does not, the cards are told in words of our own', async () => {
    const { url, upstream } = await startClaude([upstreams.callsTool(...SEARCH)], {
      roster: findsTai,
      fallback: 'real',
    });
    const answer = await ask(url);
    expect(upstream.requests).toHaveLength(7);
    expect(answer.text).toContain('Bela');
  });
});

describe('a tool of ours', () => {
  const broken = (search: typeof EMPTY_ROSTER.search) => ({ roster: { ...EMPTY_ROSTER, search } });

  test('33 · that throws: Claude is told, the operator too, and no detail leaks', async () => {
    const { url, upstream, server } = await startClaude(
      [upstreams.callsTool(...SEARCH), upstreams.says(['The search does not answer just now.'])],
      broken(() => Promise.reject(new Error('SELECT secret FROM talents'))),
    );
    const answer = await ask(url);
    expect(answer.text).toBe('The search does not answer just now.');
    expect(answer.body).not.toContain('SELECT');
    expect(results(upstream.requests[1])).toContain('"is_error":true');
    expect(results(upstream.requests[1])).not.toContain('SELECT');
    expect(server.problems.join()).toContain('the tool search_talent failed');
  });

  test('33 · that is slow: given up after its time, and shown as failed', async () => {
    const { url, upstream } = await startClaude(
      [upstreams.callsTool(...SEARCH), upstreams.says(['It takes too long.'])],
      { ...broken(() => new Promise(() => undefined)), claude: { toolMs: 80 } },
    );
    const answer = await ask(url);
    expect(answer.text).toBe('It takes too long.');
    expect(answer.ms).toBeLessThan(8_000);
    expect(results(upstream.requests[1])).toContain('"is_error":true');
    expect(answer.chunks.find(({ type }) => type === 'tool-output-available')?.['output']).toHaveProperty(
      'error',
    );
    expect(answer.types).not.toContain('data-recommendation');
  });
});

describe('Claude will not', () => {
  test.each([
    ['34 · a refusal', upstreams.says([], 'refusal')],
    ['34 · a refusal in the middle of the text', upstreams.refusesAfter(HALF)],
  ])('%s: nothing is left of it, nobody else is asked', async (_name, reply) => {
    const { url, fallbackTurns, breaker } = await startClaude([reply]);
    const answer = await ask(url);
    expect(answer.text).toBe('');
    expect(answer.notice).toEqual({ code: 'policy' });
    expect(answer.types).not.toContain('error');
    expect(fallbackTurns()).toBe(0);
    expect(breaker.state).toBe('closed');
  });

  test('35 · the window is full before a word: shortened, asked once more', async () => {
    const full = upstreams.says([], 'model_context_window_exceeded');
    const { url, upstream } = await startClaude([
      upstreams.says(['One.']),
      upstreams.says(['Two.']),
      full,
      upstreams.says(['Three.']),
    ]);
    await ask(url, 'First');
    await ask(url, 'Second');
    expect((await ask(url, 'Third')).text).toBe('Three.');
    expect(JSON.stringify(upstream.requests[3])).not.toContain('First');
  });

  test('35 · in the middle of the text: shortened, and gone on with', async () => {
    const { url, upstream } = await startClaude([
      upstreams.says(['One.']),
      upstreams.says([HALF], 'model_context_window_exceeded'),
      upstreams.says(['answer.']),
    ]);
    await ask(url, 'First');
    expect((await ask(url, 'Second')).text).toBe(`${HALF}answer.`);
    expect(JSON.stringify(upstream.requests[2])).not.toContain('First');
  });

  test('35 · and nothing can be left out: the person is told', async () => {
    const { url, upstream } = await startClaude([upstreams.says([], 'model_context_window_exceeded')]);
    expectFallback(await ask(url), 'too_long');
    expect(upstream.requests).toHaveLength(1);
  });

  test('36 · a pause: sent back twice as it came, then given up', async () => {
    const { url, upstream } = await startClaude([
      upstreams.pausesAfter('One.'),
      upstreams.pausesAfter('Two.'),
      upstreams.says(['Three.']),
    ]);
    expect((await ask(url)).text).toBe('One.\n\nTwo.\n\nThree.');
    const messages = upstream.requests[2]?.['messages'] as { role: string }[];
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'assistant']);
  });

  test('36 · a third pause is not sent back', async () => {
    const { url, upstream } = await startClaude([upstreams.pausesAfter('Wait.')]);
    expectCutShort(await ask(url), 'Wait.\n\nWait.\n\nWait.');
    expect(upstream.requests).toHaveLength(3);
  });
});
