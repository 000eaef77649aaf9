/** Scenario 47: the database fails, and somebody asks. */
import { expect, test } from 'vitest';
import { ask, findsTai, SEARCH, startClaude } from '../../../test/claude.ts';
import { StoreError } from '../../../store/errors.ts';
import type { Store } from '../../../store/port.ts';
import * as upstreams from '../../../test/upstream.ts';

const full = () => Promise.reject(new StoreError('disk_full', 'the disk that holds /data/x is full'));

/** Rejects these calls while it is full. */
function filling() {
  const state = { full: false };
  const failing = <T extends object>(part: T, names: readonly (keyof T)[]): T =>
    new Proxy(part, {
      get: (target, name, receiver) =>
        state.full && names.includes(name as keyof T) ? full : Reflect.get(target, name, receiver),
    });
  const store = (whole: Store): Store => {
    const chats = failing(whole.chats, ['messages', 'ensure', 'saveMessage', 'setTitle', 'setState']);
    const runs = failing(whole.runs, ['start', 'append', 'finish']);
    return new Proxy(whole, {
      get: (target, name, receiver) =>
        name === 'chats' ? chats : name === 'runs' ? runs : Reflect.get(target, name, receiver),
    });
  };
  return { state, store };
}

test('47 · down before the question: answered without memory, said so, and nothing invented', async () => {
  const { state, store } = filling();
  const { url, upstream, server } = await startClaude(
    [
      upstreams.says(['Kept.']),
      upstreams.callsTool(...SEARCH),
      upstreams.says(['Bela leads.']),
      upstreams.says(['Kept again.']),
    ],
    { store, roster: findsTai },
  );
  await ask(url, 'First');
  state.full = true;
  const answer = await ask(url, 'Second');
  expect(answer.text).toBe('Bela leads.');
  expect(answer.types).toContain('data-recommendation');
  expect(answer.types).not.toContain('error');
  expect(answer.chunks.filter(({ type }) => type === 'data-notice').map(({ data }) => data)).toEqual([
    {
      code: 'unavailable',
      text: 'Memory is paused: this answer cannot be kept just now. Copy what you need of it.',
    },
  ]);
  expect(answer.body).not.toMatch(/disk|\/data/u);
  expect(JSON.stringify(upstream.requests[1]?.['messages'])).not.toContain('First');
  expect(server.problems.join()).toContain('the disk that holds');
  state.full = false;
  const chat = (await (await fetch(`${url}/api/chats/c`)).json()) as {
    messages: unknown[];
    running: boolean;
  };
  expect(chat.messages).toHaveLength(2);
  expect(chat.running).toBe(false);
  const after = await ask(url, 'Third');
  expect(after.chunks.some(({ type }) => type === 'data-notice')).toBe(false);
  expect(JSON.stringify(upstream.requests.at(-1)?.['messages'])).toContain('First');
});

test('47 · the tools fail too: Claude is told, and the person hears no invented name', async () => {
  const { state, store } = filling();
  const { url, upstream } = await startClaude(
    [upstreams.callsTool(...SEARCH), upstreams.says(['The roster cannot be read just now.'])],
    { store, roster: { ...findsTai, search: full } },
  );
  state.full = true;
  const answer = await ask(url);
  expect(answer.text).toBe('The roster cannot be read just now.');
  expect(answer.types).not.toContain('data-recommendation');
  expect(JSON.stringify(upstream.requests[1])).toContain('Do not make up');
});

test('47 · what is no failure of the database is not passed over', async () => {
  const { url } = await startClaude([upstreams.says(['Never.'])], {
    store: (whole) =>
      new Proxy(whole, {
        get: (target, name, receiver) =>
          name === 'chats'
            ? new Proxy(whole.chats, {
                get: (chats, call) =>
                  call === 'ensure'
                    ? () => Promise.reject(new Error('a fault of ours'))
                    : Reflect.get(chats, call),
              })
            : Reflect.get(target, name, receiver),
      }),
  });
  const { body } = await ask(url);
  expect(body).not.toContain('Never.');
  expect(body).not.toContain('a fault of ours');
});
