/** Keeps the fake honest: the real SDK reads what it sends, and says the same of it as of the real API. */
import Anthropic from '@anthropic-ai/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import * as upstreams from '../../test/upstream.ts';

let upstream: upstreams.Upstream | undefined;
afterEach(() => upstream?.close());

async function stream(reply: upstreams.Reply) {
  upstream = await upstreams.startUpstream(reply);
  const client = new Anthropic({
    apiKey: 'k',
    baseURL: upstream.url,
    maxRetries: 0,
    timeout: 400,
    logLevel: 'off',
  });
  return client.messages.stream({
    model: 'claude-test',
    max_tokens: 10,
    messages: [{ role: 'user', content: 'Hi' }],
  });
}

const text = (said: string) => ({ type: 'text', text: said });
const CITATION = {
  source: 'T1',
  title: 'Asha',
  cited_text: 'Marathi, native',
  search_result_index: 0,
  start_block_index: 0,
  end_block_index: 1,
};

describe('what the fake says well, the SDK reads as it was meant', () => {
  test.each<[string, upstreams.Reply, string, object[]]>([
    ['text', upstreams.says(['Nam', 'aste.']), 'end_turn', [text('Namaste.')]],
    ['a limit', upstreams.says(['Nam'], 'max_tokens'), 'max_tokens', [text('Nam')]],
    [
      'a tool call',
      upstreams.callsTool('find', { who: ['Asha'] }),
      'tool_use',
      [{ type: 'tool_use', id: 'toolu_1', name: 'find', input: { who: ['Asha'] } }],
    ],
    [
      'words and two tool calls',
      upstreams.saysThenCalls('Looking.', ['find', { a: 1 }], ['find', { b: 'आ' }]),
      'tool_use',
      [
        text('Looking.'),
        { type: 'tool_use', id: 'toolu_1', name: 'find', input: { a: 1 } },
        { type: 'tool_use', id: 'toolu_2', name: 'find', input: { b: 'आ' } },
      ],
    ],
    [
      'thinking',
      upstreams.thinksThenSays('Hm.', 'Yes.'),
      'end_turn',
      [{ type: 'thinking', thinking: 'Hm.', signature: 'sig_1' }, text('Yes.')],
    ],
    [
      'a citation',
      upstreams.cites('Asha speaks Marathi.', CITATION),
      'end_turn',
      [
        {
          ...text('Asha speaks Marathi.'),
          citations: [{ type: 'search_result_location', ...CITATION }],
        },
      ],
    ],
    ['a pause', upstreams.pausesAfter('Wait.'), 'pause_turn', [text('Wait.')]],
    ['a refusal', upstreams.refusesAfter('Well'), 'refusal', [text('Well')]],
    ['bytes one by one', upstreams.dribbles('नमस्ते 🎬'), 'end_turn', [text('नमस्ते 🎬')]],
    ['CRLF', upstreams.dribbles('Hi', { size: 7, lineEnd: '\r\n' }), 'end_turn', [text('Hi')]],
    ['an answer after a while', upstreams.after(50, upstreams.says(['Late.'])), 'end_turn', [text('Late.')]],
  ])('%s', async (_name, reply, stopReason, content) => {
    const message = await (await stream(reply)).finalMessage();
    expect(message).toMatchObject({ role: 'assistant', stop_reason: stopReason, content });
    expect(message.content).toHaveLength(content.length);
    expect(message.usage.output_tokens).toBe(5);
  });

  test('tokens read from the cache', async () => {
    const message = await (await stream(upstreams.saysFromCache('Hi', 900))).finalMessage();
    expect(message.usage.cache_read_input_tokens).toBe(900);
  });

  test('the size of a request, and a model', async () => {
    upstream = await upstreams.startUpstream();
    const client = new Anthropic({ apiKey: 'k', baseURL: upstream.url });
    const { input_tokens } = await client.messages.countTokens({
      model: 'm',
      messages: [{ role: 'user', content: 'Hi' }],
    });
    expect(input_tokens).toBeGreaterThan(5);
    expect((await client.models.retrieve('claude-x')).id).toBe('claude-x');
    expect(upstream.requests).toEqual([]);
  });
});

describe('what the fake says badly, the SDK takes for what the notes on it say', () => {
  const fault = async (reply: upstreams.Reply) => {
    try {
      await (await stream(reply)).finalMessage();
    } catch (error) {
      return error as InstanceType<typeof Anthropic.APIError>;
    }
    return undefined;
  };

  test('a status: an error of its own kind, with the id of the request', async () => {
    const error = await fault(upstreams.busy);
    expect(error).toMatchObject({ status: 529, type: 'overloaded_error', requestID: 'req_1' });
  });
  test('an error inside the stream: a type and no status', async () => {
    expect(await fault(upstreams.failsMidway)).toMatchObject({
      status: undefined,
      type: 'overloaded_error',
    });
  });
  test.each([
    ['a reset', upstreams.resetsMidway, /terminated/],
    ['a bare FIN', upstreams.hangsUpMidway, /terminated/],
    ['an end midway', upstreams.endsMidway, /ended without producing/],
    ['a page', upstreams.sendsHtml, /without sending any chunks/],
    ['JSON', upstreams.sendsJson, /without sending any chunks/],
    ['nothing', upstreams.sendsNothing, /without sending any chunks/],
    ['no answer', upstreams.neverAnswers, /timed out/],
    ['a second start', upstreams.startsTwice, /Unexpected event order/],
    ['input of a tool that is no JSON', upstreams.garblesTool('find', '{"a":x}'), /JSON/],
    ['a line that is no JSON', upstreams.badJson, /JSON/],
  ])('%s', async (_name, reply, message) => {
    expect((await fault(reply))?.message).toMatch(message);
  });
  test.each([
    ['an end but for the last event', upstreams.endsWithoutStop],
    ['a reset before the last event', upstreams.resetsWithoutStop],
  ])('%s: an error, though all words are there', async (_name, reply) => {
    const read = await stream(reply);
    let said = '';
    read.on('text', (delta) => (said += delta));
    await expect(read.finalMessage()).rejects.toThrow(/ended|terminated/u);
    expect(said).toBe('Whole.');
  });
  test('things of a newer API: nothing but its words', async () => {
    const message = await (await stream(upstreams.speaksNewer('Hi'))).finalMessage();
    expect(message.content.at(-1)).toMatchObject(text('Hi'));
  });
  test('a tool cut by the limit: no error, and an input that is not whole', async () => {
    const message = await (await stream(upstreams.cutsTool('find', '{"refs":["T1","T'))).finalMessage();
    expect(message.stop_reason).toBe('max_tokens');
  });
});
