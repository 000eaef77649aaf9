import { IN_CARDS } from '@castmatch/server/contract';
import { expect, test } from 'vitest';
import { fold, startFold, type Chunk } from './message-reducer.ts';

const chunks = (...list: Chunk[]) => list.reduce(fold, startFold('local'));
const words = (state: ReturnType<typeof startFold>) =>
  state.message.parts.filter(({ type }) => type === 'text').map(({ text }) => text);

const recommendation = {
  role: 'Tai',
  items: [
    { talentId: 't1', externalId: 'T-1', name: 'Fictional Person', reasons: [], unmet: [], unknown: [] },
  ],
  nearMisses: [],
};

test('text deltas become one part under the id the server gave', () => {
  const state = chunks(
    { type: 'start', messageId: 'answer-1', messageMetadata: { engine: 'embedded' } },
    { type: 'text-start', id: 'a' },
    { type: 'text-delta', id: 'a', delta: 'Aarohi ' },
    { type: 'text-delta', id: 'a', delta: 'first' },
    { type: 'text-end', id: 'a' },
    { type: 'finish', messageMetadata: { at: '2026-01-01T00:00:00Z' } },
  );
  expect(state.message.id).toBe('answer-1');
  expect(state.message.parts).toEqual([{ type: 'text', text: 'Aarohi first', state: 'done' }]);
  expect(state.message.metadata).toEqual({ engine: 'embedded', at: '2026-01-01T00:00:00Z' });
  expect(state.end).toBe('finished');
});

test('words marked as standing in the cards keep their mark', () => {
  const state = chunks(
    { type: 'text-start', id: 'a', providerMetadata: IN_CARDS },
    { type: 'text-delta', id: 'a', delta: '1. Aarohi' },
    { type: 'text-end', id: 'a' },
  );
  expect(state.message.parts).toEqual([
    { type: 'text', text: '1. Aarohi', state: 'done', providerMetadata: IN_CARDS },
  ]);
});

test('reset-step takes back what the step showed and nothing before it', () => {
  const state = chunks(
    { type: 'start', messageId: 'answer-1' },
    { type: 'start-step' },
    { type: 'text-delta', id: 'a', delta: 'Kept.' },
    { type: 'text-end', id: 'a' },
    { type: 'start-step' },
    { type: 'text-delta', id: 'b', delta: 'Half an ans' },
    { type: 'data-recommendation', data: recommendation },
    { type: 'reset-step' },
    { type: 'text-delta', id: 'b', delta: 'From the roster search.' },
    { type: 'finish' },
  );
  expect(words(state)).toEqual(['Kept.', 'From the roster search.']);
  expect(state.message.parts.some(({ type }) => type === 'data-recommendation')).toBe(false);
});

test('a replay from the start does not say anything twice', () => {
  const once: Chunk[] = [
    { type: 'start', messageId: 'answer-1' },
    { type: 'text-delta', id: 'a', delta: 'Once.' },
  ];
  expect(words([...once, ...once].reduce(fold, startFold('local')))).toEqual(['Once.']);
});

test('a data part with an id is replaced by the next one with that id', () => {
  const state = chunks(
    { type: 'data-suggestions', id: 's', data: { items: [{ label: 'A', prompt: 'a' }] } },
    { type: 'data-suggestions', id: 's', data: { items: [{ label: 'B', prompt: 'b' }] } },
  );
  expect(state.message.parts).toEqual([
    { type: 'data-suggestions', id: 's', data: { items: [{ label: 'B', prompt: 'b' }] } },
  ]);
});

test('what a newer server may send is left out instead of breaking the page', () => {
  const state = chunks(
    { type: 'data-recommendation', data: { items: 'not a list' } },
    { type: 'data-horoscope', data: {} },
    { type: 'hologram-start' },
    { type: 'text-delta', id: 'a', delta: 'Still here.' },
  );
  expect(state.message.parts).toEqual([{ type: 'text', text: 'Still here.', state: 'streaming' }]);
});

test('a tool call goes through its states in one part', () => {
  const state = chunks(
    { type: 'tool-input-start', toolCallId: 'c1', toolName: 'search_talent' },
    { type: 'tool-input-available', toolCallId: 'c1', toolName: 'search_talent', input: { count: 3 } },
    { type: 'tool-output-available', toolCallId: 'c1', output: 'ok' },
  );
  expect(state.message.parts).toEqual([
    {
      type: 'tool-search_talent',
      toolCallId: 'c1',
      state: 'output-available',
      input: { count: 3 },
      output: 'ok',
    },
  ]);
});

test('a part that did not change stays the same object, so that it is not drawn again', () => {
  const before = chunks(
    { type: 'data-recommendation', data: recommendation },
    { type: 'text-start', id: 'a' },
  );
  const after = fold(before, { type: 'text-delta', id: 'a', delta: 'x' });
  expect(after.message.parts[0]).toBe(before.message.parts[0]);
  expect(after.message.parts[1]).not.toBe(before.message.parts[1]);
});

test('an abort and an error are told apart from a finish', () => {
  expect(chunks({ type: 'abort' }, { type: 'finish' }).end).toBe('aborted');
  const failed = chunks({ type: 'error', errorText: 'Why' });
  expect([failed.end, failed.errorText]).toEqual(['failed', 'Why']);
});
