import Anthropic from '@anthropic-ai/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { startUpstream, type Upstream } from '../../test/upstream.ts';
import { fit } from './budget.ts';
import { estimateTokens, messagesOf, windowOf } from './history.ts';
import { shorten } from './shorten.ts';

const long = 'and so on '.repeat(400);
const result = (id: string, text: string): Anthropic.MessageParam => ({
  role: 'user',
  content: [
    {
      type: 'tool_result',
      tool_use_id: id,
      content: [
        {
          type: 'search_result',
          source: `talent:${id}`,
          title: 'Bela',
          content: [{ type: 'text', text }],
          citations: { enabled: true },
        },
      ],
    },
  ],
});
const call = (id: string): Anthropic.MessageParam => ({
  role: 'assistant',
  content: [
    {
      type: 'text',
      text: 'Bela speaks Marathi.',
      citations: [
        {
          type: 'search_result_location',
          cited_text: 'x',
          source: 'talent:a',
          title: null,
          search_result_index: 0,
          start_block_index: 0,
          end_block_index: 1,
        },
      ],
    },
    { type: 'tool_use', id, name: 'get_talent', input: { refs: ['x'] } },
  ],
});
const conversation = (): Anthropic.MessageParam[] => [
  ...messagesOf(
    [
      { role: 'user', text: `One ${long}` },
      { role: 'assistant', text: `First ${long}` },
      { role: 'user', text: 'Two' },
      { role: 'assistant', text: 'Second' },
    ],
    'The turn with its context',
  ),
  call('a'),
  result('a', long),
  call('b'),
  result('b', 'short'),
];

describe('room in a conversation', () => {
  test('is made of older results first; calls and results stay in pairs, and cite nothing that is gone', () => {
    const messages = conversation();
    expect(shorten(messages)).toBe(true);
    expect(messages).toHaveLength(9);
    expect(messages[6]).toMatchObject({
      content: [{ tool_use_id: 'a', content: expect.stringContaining('Cleared') }],
    });
    expect(messages[8]).toEqual(result('b', 'short'));
    expect(JSON.stringify(messages[7])).not.toContain('search_result_location');
  });

  test('then of older talk; the turn with its context is never touched', () => {
    const messages = conversation();
    shorten(messages);
    expect(shorten(messages)).toBe(true);
    expect(messages[0]).toMatchObject({ role: 'user', content: [{ text: 'Two' }] });
    while (shorten(messages));
    expect(messages[0]).toMatchObject({ role: 'user', content: [{ text: 'The turn with its context' }] });
    expect(messages).toHaveLength(5);
  });
});

describe('before a large request', () => {
  let upstream: Upstream | undefined;
  afterEach(() => upstream?.close());
  test('the service counts it, and it is shortened until it fits', async () => {
    upstream = await startUpstream();
    const client = new Anthropic({ apiKey: 'k', baseURL: upstream.url, maxRetries: 0 });
    const messages = conversation();
    // The fake counts a token for four characters of the request.
    const limit = Math.ceil(JSON.stringify(messages).length / 4) - 200;
    await fit(client, { model: 'claude-test' }, messages, new AbortController().signal, limit);
    expect(messages).toHaveLength(9);
    expect(JSON.stringify(messages[6])).toContain('Cleared');
  });

  test('a small one is not counted', async () => {
    // Nobody listens: a count would take its time.
    const client = new Anthropic({ apiKey: 'k', baseURL: 'http://127.0.0.1:9', maxRetries: 0 });
    const messages = conversation();
    const before = JSON.stringify(messages);
    await fit(client, { model: 'claude-test' }, messages, new AbortController().signal, 1_000_000);
    expect(JSON.stringify(messages)).toBe(before);
  });

  test('where it cannot be counted the estimate decides', async () => {
    const client = new Anthropic({ apiKey: 'k', baseURL: 'http://127.0.0.1:9', maxRetries: 0 });
    const messages = conversation();
    await fit(client, { model: 'claude-test' }, messages, new AbortController().signal, 2_000);
    expect(estimateTokens(messages)).toBeLessThanOrEqual(2_000);
  });
});

describe('the window of a conversation', () => {
  const said = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      role: at % 2 === 0 ? ('user' as const) : ('assistant' as const),
      text: `Message ${at} ${'and so on '.repeat(30)}`,
    }));

  test('holds all of a short one', () => {
    expect(windowOf(said(6))).toMatchObject({ left: 0 });
  });

  test('never holds more than its tokens, whatever the length', () => {
    for (const count of [80, 200, 1_000]) {
      const { messages, left } = windowOf(said(count));
      expect(estimateTokens(messages.map(({ text }) => text).join(''))).toBeLessThanOrEqual(8_000);
      expect(left).toBeGreaterThan(0);
      expect(messages[0]?.role).toBe('user');
    }
  });

  test('begins at the same message for many turns after it was cut', () => {
    const begins = Array.from({ length: 100 }, (_, turn) => windowOf(said(100 + turn * 2)).left);
    expect(new Set(begins).size).toBeLessThan(12);
  });
});
