import { expect, test } from 'vitest';
import { IN_CARDS, type ChatMessage } from '@castmatch/server/contract';
import { toTurn, turnText } from './turns.ts';

const answer = (parts: ChatMessage['parts']): ChatMessage => ({ id: 'a', role: 'assistant', parts });

test('words that the cards show as well are not shown twice', () => {
  const turn = toTurn(
    answer([
      { type: 'text', text: 'Three clear all of it.', state: 'done' },
      { type: 'text', text: '1. Aarohi: plays 24–28', state: 'done', providerMetadata: IN_CARDS },
      { type: 'text', text: 'Rates are to be confirmed.', state: 'done', providerMetadata: { other: {} } },
    ]),
    'done',
  );
  expect(turnText(turn)).toBe('Three clear all of it.\n\nRates are to be confirmed.');
});

test('a settled message gives the same turn again, so that it is not drawn again', () => {
  const message = answer([{ type: 'text', text: 'Yes.', state: 'done' }]);
  expect(toTurn(message, 'done')).toBe(toTurn(message, 'done'));
  expect(toTurn(message, 'streaming')).not.toBe(toTurn(message, 'done'));
});
