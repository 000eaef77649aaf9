/** Scenarios 37 to 41: odd things in the stream that must not show. */
import { describe, expect, test } from 'vitest';
import { ask, expectCutShort, expectFallback, findsTai, SEARCH, startClaude } from '../../../test/claude.ts';
import * as upstreams from '../../../test/upstream.ts';
import { MAX_TEXT } from '../round.ts';

const { HALF } = upstreams;

describe('the stream', () => {
  test('37 · events, blocks and deltas that nobody knows are passed over', async () => {
    const { url } = await startClaude([upstreams.speaksNewer('Namaste.')]);
    const answer = await ask(url);
    expect(answer.text).toBe('Namaste.');
    expect(answer.notice).toBeUndefined();
    expect(answer.types).not.toContain('reset-step');
  });

  test('37 · a reason to stop that nobody knows is an end', async () => {
    const { url } = await startClaude([upstreams.speaksNewer('Namaste.', 'felt_like_it')]);
    const answer = await ask(url);
    expect(answer.text).toBe('Namaste.');
    expect(answer.notice).toBeUndefined();
  });

  const WORDS = 'नमस्ते, Zoë 🎬: two — or three?';
  test.each([
    ['byte by byte', { size: 1 }],
    ['in threes, through every character', { size: 3 }],
    ['with CRLF', { size: 5, lineEnd: '\r\n' }],
  ])('38 · %s: the same text', async (_name, how) => {
    const { url } = await startClaude([upstreams.dribbles(WORDS, how)]);
    const answer = await ask(url);
    expect(answer.text).toBe(WORDS);
    expect(answer.notice).toBeUndefined();
  });

  test('39 · what comes after the last event is not said', async () => {
    const { url } = await startClaude([upstreams.speaksAfterStop]);
    expect((await ask(url)).text).toBe('Whole.');
  });

  test('39 · a text of null is not the word "null"', async () => {
    const { url } = await startClaude([upstreams.nullText]);
    expect((await ask(url)).text).toBe('Words.');
  });

  test.each([
    ['a second start of the message', upstreams.startsTwice],
    ['a delta of a block that never began', upstreams.orphanDelta],
    ['a line that is no JSON', upstreams.badJson],
  ])('40 · %s: what was said stays, as cut short', async (_name, reply) => {
    const { url, upstream } = await startClaude([reply]);
    expectCutShort(await ask(url), HALF);
    expect(upstream.requests).toHaveLength(1);
  });

  test('41 · a delta of a million characters: in pieces, and not more than an answer may hold', async () => {
    const { url } = await startClaude([upstreams.saysMuch(1_000_000)]);
    const answer = await ask(url);
    expect(answer.text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(answer.text.length).toBeGreaterThan(MAX_TEXT - 10);
    expect(answer.notice).toEqual({ code: 'truncated' });
    expect(Buffer.from(answer.text).toString()).toBe(answer.text);
  });

  test('41 · no character is cut in two', async () => {
    const film = '🎬'.repeat(MAX_TEXT);
    const { url } = await startClaude([upstreams.says([`a${film}`])]);
    const { text } = await ask(url);
    expect(Buffer.from(text).toString()).toBe(text);
    expect(text.length).toBeGreaterThan(MAX_TEXT - 10);
  });

  test('thinking is not said', async () => {
    const { url } = await startClaude([upstreams.thinksThenSays('He is short.', 'Bela.')]);
    const answer = await ask(url);
    expect(answer.text).toBe('Bela.');
    expect(answer.body).not.toContain('short');
  });

  test('a tool call whose reason to stop is another one is not run', async () => {
    const { url } = await startClaude([upstreams.callsTool(...SEARCH, 'end_turn')], {
      roster: findsTai,
    });
    const answer = await ask(url);
    expectFallback(answer, 'unavailable');
    expect(answer.body).not.toContain('Bela');
  });
});
