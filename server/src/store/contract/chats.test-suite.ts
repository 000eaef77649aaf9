/** What every adapter promises of conversations and runs. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ShortlistEntry } from '../../contract.ts';
import type { Store } from '../port.ts';
import { AT, COLLEAGUE, ELSEWHERE, LATER, OFFICE, said, type StoreUnderTest } from './samples.ts';

export function describeChats(open: () => StoreUnderTest): void {
  let store: Store;
  let openAgain: StoreUnderTest['openAgain'];
  beforeEach(() => {
    ({ store, openAgain } = open());
  });

  describe('conversations', () => {
    it('makes a conversation once and gives the same one back', async () => {
      const chat = await store.chats.ensure(OFFICE, 'chat', AT);
      expect(chat).toEqual({ id: 'chat', title: '', createdAt: AT, updatedAt: AT });
      await store.chats.setTitle(OFFICE, 'chat', 'Tai, 22–28');
      expect((await store.chats.ensure(OFFICE, 'chat', LATER)).title).toBe('Tai, 22–28');
    });

    it('keeps each user of an office, and each office, apart', async () => {
      await store.chats.ensure(OFFICE, 'chat', AT);
      await store.chats.saveMessage(OFFICE, 'chat', said('m1', 'secret'), AT);
      for (const stranger of [COLLEAGUE, ELSEWHERE]) {
        expect(await store.chats.get(stranger, 'chat')).toBeUndefined();
        expect(await store.chats.list(stranger)).toEqual([]);
        expect(await store.chats.messages(stranger, 'chat')).toEqual([]);
        expect(await store.chats.remove(stranger, 'chat')).toBe(false);
        await expect(store.chats.saveMessage(stranger, 'chat', said('m2', 'x'), AT)).rejects.toMatchObject({
          code: 'no_such_chat',
        });
        await store.chats.ensure(stranger, 'chat', AT);
        expect(await store.chats.messages(stranger, 'chat')).toEqual([]);
      }
      expect(await store.chats.messages(OFFICE, 'chat')).toEqual([said('m1', 'secret')]);
    });

    it('saves a message once however often it arrives, in the order of first arrival', async () => {
      await store.chats.ensure(OFFICE, 'chat', AT);
      await store.chats.saveMessage(OFFICE, 'chat', said('m1', 'one'), AT);
      await store.chats.saveMessage(OFFICE, 'chat', said('m2', 'two', 'assistant'), AT);
      await store.chats.saveMessage(OFFICE, 'chat', said('m1', 'one, corrected'), LATER);
      expect(await store.chats.messages(OFFICE, 'chat')).toEqual([
        said('m1', 'one, corrected'),
        said('m2', 'two', 'assistant'),
      ]);
      expect((await store.chats.get(OFFICE, 'chat'))?.updatedAt).toBe(LATER);
    });

    it('hides a message and all after it, and shows an edited question under its old id', async () => {
      await store.chats.ensure(OFFICE, 'chat', AT);
      for (const message of [
        said('m1', 'one'),
        said('m2', 'two', 'assistant'),
        said('m3', 'three'),
        said('m4', 'four', 'assistant'),
      ]) {
        await store.chats.saveMessage(OFFICE, 'chat', message, AT);
      }
      await store.chats.supersedeFrom(OFFICE, 'chat', 'm3', LATER);
      expect((await store.chats.messages(OFFICE, 'chat')).map(({ id }) => id)).toEqual(['m1', 'm2']);
      await store.chats.saveMessage(OFFICE, 'chat', said('m3', 'three, edited'), LATER);
      await store.chats.saveMessage(OFFICE, 'chat', said('m5', 'five', 'assistant'), LATER);
      expect((await store.chats.messages(OFFICE, 'chat')).slice(2)).toEqual([
        said('m3', 'three, edited'),
        said('m5', 'five', 'assistant'),
      ]);
    });

    it('leaves a late answer to a hidden question hidden', async () => {
      await store.chats.ensure(OFFICE, 'chat', AT);
      await store.chats.saveMessage(OFFICE, 'chat', said('m1', 'one'), AT);
      await store.chats.saveMessage(OFFICE, 'chat', said('m2', 'half an ans', 'assistant'), AT);
      await store.chats.supersedeFrom(OFFICE, 'chat', 'm2', LATER);
      await store.chats.saveMessage(OFFICE, 'chat', said('m2', 'half an answer', 'assistant'), LATER);
      expect((await store.chats.messages(OFFICE, 'chat')).map(({ id }) => id)).toEqual(['m1']);
    });

    it('lists the latest conversation first and tells which one is being answered', async () => {
      await store.chats.ensure(OFFICE, 'old', AT);
      await store.chats.ensure(OFFICE, 'new', LATER);
      await store.runs.start(OFFICE, runOf('r1', 'old'));
      expect((await store.chats.list(OFFICE)).map(({ id, running }) => [id, running])).toEqual([
        ['new', false],
        ['old', true],
      ]);
      await store.runs.finish(OFFICE, 'r1', 'done', AT);
      expect((await store.chats.list(OFFICE)).every(({ running }) => !running)).toBe(true);
    });

    it('keeps the state of a conversation and its shortlist in order', async () => {
      await store.chats.ensure(OFFICE, 'chat', AT);
      await store.chats.setState(OFFICE, 'chat', { brief: { role: 'Tai' } });
      expect((await store.chats.get(OFFICE, 'chat'))?.state).toEqual({ brief: { role: 'Tai' } });
      const entry = (talentId: string): ShortlistEntry => ({
        talentId,
        externalId: talentId,
        name: talentId,
        state: 'considered',
        at: AT,
      });
      await store.chats.setShortlist(OFFICE, 'chat', [entry('b'), entry('a')]);
      await store.chats.setShortlist(OFFICE, 'chat', [entry('c'), entry('b')]);
      expect(await store.chats.shortlist(OFFICE, 'chat')).toEqual([entry('c'), entry('b')]);
      expect(await store.chats.shortlist(COLLEAGUE, 'chat')).toEqual([]);
      await expect(store.chats.setShortlist(COLLEAGUE, 'chat', [])).rejects.toMatchObject({
        code: 'no_such_chat',
      });
    });

    it('removes a conversation with all that belongs to it', async () => {
      await store.chats.ensure(OFFICE, 'chat', AT);
      await store.chats.saveMessage(OFFICE, 'chat', said('m1', 'one'), AT);
      await store.runs.start(OFFICE, runOf('r1', 'chat'));
      await store.runs.append(OFFICE, 'r1', [{ seq: 1, json: '{}' }]);
      expect(await store.chats.remove(OFFICE, 'chat')).toBe(true);
      expect(await store.chats.remove(OFFICE, 'chat')).toBe(false);
      expect(await store.runs.get(OFFICE, 'r1')).toBeUndefined();
      expect(await store.runs.read(OFFICE, 'r1', 0)).toEqual([]);
      await store.chats.ensure(OFFICE, 'chat', AT);
      expect(await store.chats.messages(OFFICE, 'chat')).toEqual([]);
    });
  });

  describe('stream log', () => {
    it('gives a reader every event after the one it saw last, in order, each once', async () => {
      await store.runs.start(OFFICE, runOf('r1', 'chat'));
      await store.runs.append(OFFICE, 'r1', [
        { seq: 1, json: '"a"' },
        { seq: 2, json: '"b"' },
      ]);
      await store.runs.append(OFFICE, 'r1', [
        { seq: 2, json: '"again"' },
        { seq: 3, json: '"c"' },
      ]);
      expect(await store.runs.read(OFFICE, 'r1', 0)).toEqual([
        { seq: 1, json: '"a"' },
        { seq: 2, json: '"b"' },
        { seq: 3, json: '"c"' },
      ]);
      expect(await store.runs.read(OFFICE, 'r1', 2)).toEqual([{ seq: 3, json: '"c"' }]);
      expect(await store.runs.read(COLLEAGUE, 'r1', 0)).toEqual([]);
      expect(await openAgain().runs.read(OFFICE, 'r1', 2)).toEqual([{ seq: 3, json: '"c"' }]);
    });

    it('finds the newest run of a conversation and of a question', async () => {
      await store.runs.start(OFFICE, runOf('r1', 'chat', 'q1'));
      await store.runs.start(OFFICE, runOf('r2', 'chat', 'q1'));
      await store.runs.start(OFFICE, runOf('r3', 'chat', 'q2'));
      expect((await store.runs.latest(OFFICE, 'chat'))?.id).toBe('r3');
      expect((await store.runs.ofUserMessage(OFFICE, 'chat', 'q1'))?.id).toBe('r2');
      expect(await store.runs.latest(COLLEAGUE, 'chat')).toBeUndefined();
      expect(await store.runs.ofUserMessage(OFFICE, 'chat', 'q3')).toBeUndefined();
    });

    it('hands out the runs that a crash left behind, of every office, until they are ended', async () => {
      await store.runs.start(OFFICE, runOf('r1', 'chat'));
      await store.runs.start(ELSEWHERE, runOf('r2', 'chat'));
      await store.runs.start(COLLEAGUE, runOf('r3', 'chat'));
      await store.runs.finish(COLLEAGUE, 'r3', 'done', AT);
      const left = [
        ['r1', OFFICE],
        ['r2', ELSEWHERE],
      ];
      const found = async () => (await openAgain().runs.leftRunning()).map(({ id, scope }) => [id, scope]);
      expect(await found()).toEqual(left);
      expect(await found()).toEqual(left);
      await store.runs.finish(OFFICE, 'r1', 'interrupted', AT);
      expect(await found()).toEqual(left.slice(1));
      expect((await store.runs.get(COLLEAGUE, 'r3'))?.status).toBe('done');
      expect((await store.runs.get(OFFICE, 'r1'))?.status).toBe('interrupted');
    });

    it('drops the events of runs that ended long ago, of every office, a portion at a time', async () => {
      for (const [scope, id] of [
        [OFFICE, 'r1'],
        [ELSEWHERE, 'r2'],
        [OFFICE, 'late'],
        [OFFICE, 'running'],
      ] as const) {
        await store.runs.start(scope, runOf(id, 'chat', id));
        await store.runs.append(scope, id, [{ seq: 1, json: '"x"' }]);
        if (id !== 'running') await store.runs.finish(scope, id, 'done', id === 'late' ? LATER : AT);
      }
      expect(await store.runs.dropLogs(AT, 9)).toBe(0);
      expect(await store.runs.dropLogs(LATER, 1)).toBe(1);
      expect(await store.runs.dropLogs(LATER, 9)).toBe(1);
      expect(await store.runs.dropLogs(LATER, 9)).toBe(0);
      expect(await store.runs.read(OFFICE, 'r1', 0)).toEqual([]);
      expect(await store.runs.read(ELSEWHERE, 'r2', 0)).toEqual([]);
      expect(await store.runs.ofUserMessage(OFFICE, 'chat', 'r1')).toMatchObject({ logDropped: true });
      for (const id of ['late', 'running']) {
        expect(await store.runs.read(OFFICE, id, 0)).toHaveLength(1);
        expect(await store.runs.get(OFFICE, id)).not.toHaveProperty('logDropped');
      }
    });

    it('writes what many answers say at the same time, each in its order', async () => {
      const ids = Array.from({ length: 20 }, (_, n) => `r${n}`);
      for (const id of ids) await store.runs.start(OFFICE, runOf(id, 'chat'));
      await Promise.all(
        [1, 2, 3].flatMap((seq) =>
          ids.map((id) => store.runs.append(OFFICE, id, [{ seq, json: `"${id} ${seq}"` }])),
        ),
      );
      for (const id of ids)
        expect(await openAgain().runs.read(OFFICE, id, 1)).toEqual([
          { seq: 2, json: `"${id} 2"` },
          { seq: 3, json: `"${id} 3"` },
        ]);
    });
  });

  describe('queue', () => {
    const waits = (id: string, text = 'And one who boxes') => ({ chatId: 'chat', id, text, at: AT });
    beforeEach(() => store.chats.ensure(OFFICE, 'chat', AT));

    it('holds one message per conversation, and takes the same one again', async () => {
      expect(await store.queue.put(OFFICE, waits('m1'))).toBe(true);
      expect(await store.queue.put(OFFICE, waits('m1'))).toBe(true);
      expect(await store.queue.put(OFFICE, waits('m2'))).toBe(false);
      expect(await store.queue.get(OFFICE, 'chat')).toEqual(waits('m1'));
      expect(await store.queue.get(COLLEAGUE, 'chat')).toBeUndefined();
      expect(await openAgain().queue.waiting()).toEqual([{ ...waits('m1'), scope: OFFICE }]);
    });

    it('gives a message out of the queue once', async () => {
      await store.queue.put(OFFICE, waits('m1'));
      expect(await store.queue.remove(OFFICE, 'chat', 'm2')).toBe(false);
      expect(await store.queue.remove(OFFICE, 'chat', 'm1')).toBe(true);
      expect(await store.queue.remove(OFFICE, 'chat', 'm1')).toBe(false);
      expect(await store.queue.put(OFFICE, waits('m2'))).toBe(true);
    });

    it('goes with its conversation', async () => {
      await store.queue.put(OFFICE, waits('m1'));
      await store.chats.remove(OFFICE, 'chat');
      expect(await store.queue.waiting()).toEqual([]);
    });
  });
}

const runOf = (id: string, chatId: string, userMessageId = 'question') => ({
  id,
  chatId,
  userMessageId,
  assistantMessageId: `answer-${id}`,
  startedAt: AT,
});
