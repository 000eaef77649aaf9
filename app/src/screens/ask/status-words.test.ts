import { expect, test } from 'vitest';
import { strings } from '../../strings/index.ts';
import { statusWords } from './status-words.ts';
import type { AskChat } from './types.ts';

const chat = (blocks: AskChat['turns'][number]['blocks']): AskChat => ({
  id: 'c',
  title: '',
  loading: 'ready',
  shortlist: [],
  branches: [],
  temporary: false,
  answer: 'idle',
  outcome: 'complete',
  turns: [{ id: 'a', speaker: 'castmatch', state: 'done', blocks }],
});
const text = { kind: 'text', text: 'Half an ', streaming: false } as const;

test('an answer that was cut short is not said to be complete', () => {
  const cut = { kind: 'notice', data: { code: 'truncated' } } as const;
  for (const words of [strings.en, strings.hi, strings.mr]) {
    expect(statusWords(chat([text, cut]), words)).toBe(words.status.broken);
    expect(statusWords(chat([text]), words)).toBe(words.status.complete(0));
  }
});
