/** What else is asked of the service, and what comes of it when there is no answer: nobody waits, nothing is lost. */
import { describe, expect, test } from 'vitest';
import { ask, startClaude } from '../../test/claude.ts';
import { decides, type Move, type Sent } from '../../test/claude-script.ts';
import * as upstreams from '../../test/upstream.ts';
import type { Reply, Upstream } from '../../test/upstream.ts';

const { says } = upstreams;
const fast = { claude: { fastModel: 'claude-fast' } };
const sent = ({ requests }: Upstream) => requests as unknown as Sent[];

/** Answers what is no stream. */
const answersWith =
  (text: string): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        id: 'msg_fast',
        type: 'message',
        role: 'assistant',
        model: 'claude-fast',
        content: [{ type: 'text', text, citations: null }],
        stop_reason: 'end_turn',
        stop_sequence: null,
        usage: { input_tokens: 1, output_tokens: 1 },
      }),
    );
  };

describe('models', () => {
  const lives =
    (gone: string): Reply =>
    (response, request) => {
      if (request['model'] !== gone) return says(['From another.'])(response, request);
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ type: 'error', error: { type: 'not_found_error', message: `model: ${gone}` } }),
      );
    };

  test('one that is gone makes way for the next, in the same turn and from then on', async () => {
    const { url, upstream } = await startClaude([lives('claude-test')], {
      claude: { otherModels: ['claude-next'] },
    });
    expect((await ask(url, 'Hi')).text).toBe('From another.');
    await ask(url, 'Hi again');
    expect(sent(upstream).map(({ model }) => model)).toEqual(['claude-test', 'claude-next', 'claude-next']);
  });
});

describe('a search in a form that cannot be read', () => {
  const reads =
    (briefs: string): Reply =>
    (response, request) => {
      if (request['stream'] !== true) return answersWith(briefs)(response, request);
      const { messages } = request as unknown as Sent;
      const wrong: Move = { call: [['search_talent', { briefs: [{ sort: 'tallest' }], lang: 'mr' }]] };
      decides(() => (messages.length > 1 ? { say: [{ text: 'Nobody fits.' }] } : wrong))(response, request);
    };

  test('is made from the person’s own words by the fast model, without another round', async () => {
    const { url, upstream } = await startClaude([reads('{"briefs":[{"role":"Tai"}]}')], fast);
    const { text, chunks } = await ask(url, 'Somebody for Tai');
    expect(text).toBe('Nobody fits.');
    expect(chunks.find(({ type }) => type === 'tool-input-available')).toMatchObject({
      input: { briefs: [{ role: 'Tai' }], lang: 'mr' },
    });
    expect(sent(upstream).filter(({ stream }) => stream === true)).toHaveLength(2);
  });

  test('goes back to Claude where that fails too', async () => {
    const { url, upstream } = await startClaude([reads('no brief at all')], fast);
    await ask(url, 'Somebody for Tai');
    expect(JSON.stringify(sent(upstream).findLast(({ stream }) => stream)?.messages)).toContain(
      'The input does not fit',
    );
  });
});

describe('the name of a conversation', () => {
  const names =
    (title: string): Reply =>
    (response, request) => {
      if (request['stream'] === true)
        return says(['Ask who can stay late. ', 'Then book the cars.'])(response, request);
      answersWith(title)(response, request);
    };
  const title = async (url: string) =>
    ((await (await fetch(`${url}/api/chats/c`)).json()) as { title: string }).title;

  test('comes from the fast model, in a form that is checked', async () => {
    const { url, upstream } = await startClaude([names('{"title":"Night shoot in Mumbai."}')], fast);
    await ask(url, 'What should I keep in mind for a night shoot in Mumbai next week?');
    expect(await title(url)).toBe('Night shoot in Mumbai');
    const asked = sent(upstream).find(({ stream }) => stream !== true);
    expect(asked).toMatchObject({ model: 'claude-fast', output_config: { format: { type: 'json_schema' } } });
  });

  test.each([
    ['that is no JSON', 'Night shoot'],
    ['of another form', '{"name":"Night shoot"}'],
    ['with nothing in it', '{"title":" "}'],
  ])('stays the first words with one %s', async (_what, answer) => {
    const { url } = await startClaude([names(answer)], fast);
    const { text } = await ask(url, 'Night shoot tips');
    expect(text).toBe('Ask who can stay late. Then book the cars.');
    expect(await title(url)).toBe('Night shoot tips');
  });

  test('is the role’s where a search has one', async () => {
    const { url, upstream } = await startClaude(
      [
        upstreams.callsTool('search_talent', { briefs: [{ role: 'Tai' }], lang: 'en' }),
        says(['Nobody fits.']),
      ],
      fast,
    );
    await ask(url, 'Find somebody');
    expect(await title(url)).toBe('Tai');
    expect(sent(upstream).every(({ stream }) => stream === true)).toBe(true);
  });
});
