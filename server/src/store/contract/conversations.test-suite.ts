/** What every adapter promises of versions, search, titles, archive and temporary conversations. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../contract.ts';
import type { Store } from '../port.ts';
import { wordsIn } from '../search-fold.ts';
import { AT, COLLEAGUE, ELSEWHERE, LATER, OFFICE, said, type StoreUnderTest } from './samples.ts';

const time = (minute: number) => `2026-11-22T12:${String(minute).padStart(2, '0')}:00.000Z`;

export function describeConversations(open: () => StoreUnderTest): void {
  describe('whole conversations', () => promises(open));
}

function promises(open: () => StoreUnderTest): void {
  let store: Store;
  let openAgain: StoreUnderTest['openAgain'];
  let minute = 0;
  beforeEach(async () => {
    ({ store, openAgain } = open());
    minute = 0;
    await store.chats.ensure(OFFICE, 'chat', AT);
  });
  const say = (...messages: ChatMessage[]) =>
    messages.reduce(
      (before, message) =>
        before.then(() => store.chats.saveMessage(OFFICE, 'chat', message, time((minute += 1)))),
      Promise.resolve(),
    );
  const leave = (messageId: string) =>
    store.chats.supersedeFrom(OFFICE, 'chat', messageId, time((minute += 1)));
  const textOf = ({ parts }: ChatMessage) => String(parts[0]?.['text']);
  const shown = async () => (await store.chats.messages(OFFICE, 'chat')).map(textOf);
  const branches = () => store.conversations.branches(OFFICE, 'chat');
  const choose = async (messageId: string, index: number) => {
    const branch = (await branches()).find((each) => each.messageId === messageId);
    const version = branch?.versions[index]?.version ?? -1;
    return store.conversations.choose(OFFICE, 'chat', messageId, version, time((minute += 1)));
  };
  const found = async (query: string, scope = OFFICE) =>
    (
      await store.conversations.search(
        scope,
        wordsIn(query).map(({ word }) => word),
        50,
      )
    ).map(({ chatId, message }) => message?.id ?? `title of ${chatId}`);

  describe('versions', () => {
    it('of an edited question come back with all that followed them', async () => {
      await say(said('q1', 'one'), said('a1', 'answer one', 'assistant'));
      await say(said('q2', 'two'), said('a2', 'answer two', 'assistant'));
      await leave('q1');
      await say(said('q1', 'uno'), said('a3', 'answer uno', 'assistant'));
      expect(await branches()).toMatchObject([
        { messageId: 'q1', index: 1, versions: [{ text: 'one' }, { text: 'uno' }] },
      ]);
      expect(await choose('q1', 0)).toBe(true);
      expect(await shown()).toEqual(['one', 'answer one', 'two', 'answer two']);
      expect(await choose('q1', 1)).toBe(true);
      expect(await shown()).toEqual(['uno', 'answer uno']);
      await store.close();
      store = openAgain();
      expect(await shown()).toEqual(['uno', 'answer uno']);
    });

    it('of an answer hang on its question, and a path is found again as it was left', async () => {
      await say(said('q1', 'one'), said('a1', 'first', 'assistant'), said('q2', 'two'));
      await leave('a1');
      await say(said('a2', 'second', 'assistant'), said('q3', 'three'), said('a3', 'third', 'assistant'));
      await leave('a3');
      await say(said('a4', 'fourth', 'assistant'));
      expect((await branches()).map(({ messageId, index }) => [messageId, index])).toEqual([
        ['a2', 1],
        ['a4', 1],
      ]);
      await choose('a4', 0);
      await choose('a2', 0);
      expect(await shown()).toEqual(['one', 'first', 'two']);
      await choose('a1', 1);
      expect(await shown()).toEqual(['one', 'second', 'three', 'third']);
    });

    it('take what the engines keep with them', async () => {
      await say(said('q1', 'one'), said('a1', 'first', 'assistant'));
      await store.chats.setState(OFFICE, 'chat', { brief: 'of the first' });
      await leave('a1');
      await say(said('a2', 'second', 'assistant'));
      await store.chats.setState(OFFICE, 'chat', { brief: 'of the second' });
      await choose('a2', 0);
      expect((await store.chats.get(OFFICE, 'chat'))?.state).toEqual({ brief: 'of the first' });
      await choose('a1', 1);
      expect((await store.chats.get(OFFICE, 'chat'))?.state).toEqual({ brief: 'of the second' });
    });

    it('go on from the one that is shown', async () => {
      await say(said('q1', 'one'), said('a1', 'first', 'assistant'));
      await leave('q1');
      await say(said('q1', 'uno'), said('a2', 'second', 'assistant'));
      await choose('q1', 0);
      await say(said('q2', 'more'));
      expect(await shown()).toEqual(['one', 'first', 'more']);
      await choose('q1', 1);
      expect(await shown()).toEqual(['uno', 'second']);
    });

    it('are refused where there is none, and to everybody else', async () => {
      await say(said('q1', 'one'));
      expect(await branches()).toEqual([]);
      expect(await store.conversations.choose(OFFICE, 'chat', 'q1', 77, LATER)).toBe(false);
      await leave('q1');
      await say(said('q1', 'uno'));
      const version = (await branches())[0]?.versions[0]?.version ?? -1;
      for (const stranger of [COLLEAGUE, ELSEWHERE]) {
        expect(await store.conversations.branches(stranger, 'chat')).toEqual([]);
        expect(await store.conversations.choose(stranger, 'chat', 'q1', version, LATER)).toBe(false);
      }
      expect(await shown()).toEqual(['uno']);
    });
  });

  describe('search over conversations', () => {
    it('finds messages by beginnings of words, titles too, in the path that is shown', async () => {
      await store.chats.setTitle(OFFICE, 'chat', 'Boxers of Mumbai');
      await say(said('q1', 'Somebody who boxes'), said('a1', 'Nobody boxes here', 'assistant'));
      expect((await found('box')).sort()).toEqual(['a1', 'q1', 'title of chat']);
      expect(await found('box somebody')).toEqual(['q1']);
      expect(await found('oxes')).toEqual([]);
      await leave('a1');
      expect((await found('boxes')).sort()).toEqual(['q1']);
    });

    it('folds diacritics, nukta, candrabindu, joiners and digits, and splits no syllable', async () => {
      await say(
        said('latin', 'Pūrvā from Chhattīsgarh'),
        said('nukta', 'फ़िल्म में ज़्यादा'),
        said('bindu', 'पाँच लोग, उम्र २५'),
        said('joiner', 'क्‍षमा'),
      );
      expect(await found('purva')).toEqual(['latin']);
      expect(await found('PŪRVĀ'.normalize('NFD'))).toEqual(['latin']);
      expect(await found('फिल्म')).toEqual(['nukta']);
      expect(await found('फ़िल्म')).toEqual(['nukta']);
      expect(await found('ज्यादा')).toEqual(['nukta']);
      expect(await found('पांच 25')).toEqual(['bindu']);
      expect(await found('क्षमा')).toEqual(['joiner']);
      expect(await found('ल्म')).toEqual([]);
    });

    it('finds the people an answer lists', async () => {
      const listed = { type: 'data-recommendation', data: { items: [{ name: 'Ojasvi Barde' }] } };
      await say({ id: 'a1', role: 'assistant', parts: [{ type: 'text', text: 'One.' }, listed] });
      expect(await found('barde')).toEqual(['a1']);
    });

    it('follows every change: in place, renamed, deleted', async () => {
      await say(said('q1', 'falcon'));
      await say(said('q1', 'heron'));
      expect([await found('falcon'), await found('heron')]).toEqual([[], ['q1']]);
      await store.conversations.rename(OFFICE, 'chat', 'Kingfisher');
      expect(await found('kingfisher')).toEqual(['title of chat']);
      await store.chats.remove(OFFICE, 'chat');
      expect([await found('heron'), await found('kingfisher')]).toEqual([[], []]);
    });

    it('is one’s own, whatever the words hold', async () => {
      await say(said('q1', 'secret'));
      for (const stranger of [COLLEAGUE, ELSEWHERE]) expect(await found('secret', stranger)).toEqual([]);
      expect(await found('secret" OR owner : *')).toEqual([]);
      expect(await found('')).toEqual([]);
    });
  });

  describe('a title', () => {
    it('of the user stays when the assistant finds another', async () => {
      await store.chats.setTitle(OFFICE, 'chat', 'By the assistant');
      expect(await store.conversations.rename(OFFICE, 'chat', 'Mine')).toBe(true);
      await store.chats.setTitle(OFFICE, 'chat', 'Better, it thinks');
      expect(await store.chats.get(OFFICE, 'chat')).toMatchObject({ title: 'Mine', titledBy: 'user' });
      expect(await store.conversations.rename(COLLEAGUE, 'chat', 'Theirs')).toBe(false);
    });
  });

  describe('the archive', () => {
    it('takes a conversation out of the list and gives it back, also when it goes on', async () => {
      const ids = async (archived: boolean) =>
        (await store.chats.list(OFFICE, { archived })).map(({ id }) => id);
      await store.conversations.setArchived(OFFICE, 'chat', LATER);
      expect([await ids(false), await ids(true)]).toEqual([[], ['chat']]);
      await store.conversations.setArchived(OFFICE, 'chat', undefined);
      expect([await ids(false), await ids(true)]).toEqual([['chat'], []]);
      await store.conversations.setArchived(OFFICE, 'chat', LATER);
      await say(said('q1', 'One more'));
      expect([await ids(false), await ids(true)]).toEqual([['chat'], []]);
    });
  });

  describe('a temporary conversation', () => {
    const TRAIT = {
      kind: 'trait_used',
      body: { chatId: 'brief', runId: 'r', trait: 'x', engine: 'embedded' },
      words: 'her own words',
    } as const;

    it('is in no list and no search, and goes with its words after its time', async () => {
      await store.chats.ensure(OFFICE, 'brief', AT, { temporary: true });
      await store.chats.saveMessage(OFFICE, 'brief', said('q1', 'whisper'), AT);
      await store.chats.setTitle(OFFICE, 'brief', 'whisper');
      await store.decisions.append(OFFICE, [TRAIT], AT);
      expect((await store.chats.list(OFFICE)).map(({ id }) => id)).toEqual(['chat']);
      expect(await found('whisper')).toEqual([]);
      expect((await store.chats.get(OFFICE, 'brief'))?.temporary).toBe(true);
      expect(await store.conversations.removeTemporary(AT)).toBe(0);
      expect(await store.conversations.removeTemporary(LATER)).toBe(1);
      expect(await store.chats.get(OFFICE, 'brief')).toBeUndefined();
      expect(await store.chats.messages(OFFICE, 'brief')).toEqual([]);
      expect(JSON.stringify(await store.decisions.list(OFFICE, { limit: 5 }))).not.toContain('her own words');
      expect((await store.decisions.verify(OFFICE)).ok).toBe(true);
      expect(await store.chats.get(OFFICE, 'chat')).toBeDefined();
    });
  });
}
