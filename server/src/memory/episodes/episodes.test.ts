import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../contract.ts';
import type { Scope } from '../../scope.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';
import { createEpisodes, type Episodes } from './index.ts';

const AT = '2026-11-22T10:00:00.000Z';
const ME: Scope = { officeId: 'office-a', userId: 'user-a', role: 'owner' };

let dataDir: string;
let store: Store;
let episodes: Episodes;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'castmatch-episodes-'));
  store = openStore({ dataDir });
  episodes = createEpisodes(store.episodes);
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const said = (id: string, text: string, role: ChatMessage['role'] = 'user'): ChatMessage => ({
  id,
  role,
  parts: [{ type: 'text', text }],
});
const tell = async (scope: Scope, chatId: string, ...messages: ChatMessage[]) => {
  await store.chats.ensure(scope, chatId, AT);
  for (const message of messages) await store.chats.saveMessage(scope, chatId, message, AT);
};
const project = (scope: Scope, title: string) =>
  store.projects.create(
    scope,
    {
      internalTitle: title,
      workingTitle: title,
      format: 'ott_series',
      languages: [],
      locations: [],
      confidentiality: 'open',
      state: 'active',
    },
    AT,
  );
const texts = async (text: string, scope = ME, projectId: string | null = null, exceptChat?: string) =>
  (
    await episodes.search(scope, {
      projectId,
      text,
      limit: 50,
      ...(exceptChat !== undefined && { exceptChat }),
    })
  ).map((each) => each.text);

describe('episodes', () => {
  it('finds a turn with its neighbours, its day and where it stands', async () => {
    await tell(
      ME,
      'chat',
      said('m1', 'Why not Velthuri?', 'assistant'),
      said('m2', 'Too tall.'),
      said('m3', 'Noted.', 'assistant'),
    );
    const [first] = await episodes.search(ME, {
      projectId: null,
      text: 'Why did I say no to Velthuri?',
      limit: 1,
    });
    expect(first).toMatchObject({
      chatId: 'chat',
      messageId: 'm2',
      speaker: 'user',
      at: AT,
      text: 'Too tall.',
      before: { messageId: 'm1' },
      after: { messageId: 'm3' },
    });
  });

  it('sees a turn as soon as it is stored, also one that another process stored', async () => {
    expect(await texts('camel')).toEqual([]);
    await tell(ME, 'chat', said('m1', 'She rides a camel'));
    expect(await texts('camel')).toEqual(['She rides a camel']);
    const other = openStore({ dataDir });
    await other.chats.saveMessage(ME, 'chat', said('m2', 'And a camel cart'), AT);
    await other.close();
    expect(await texts('camel')).toContain('And a camel cart');
  });

  it('forgets a conversation with its deletion', async () => {
    await tell(ME, 'chat', said('m1', 'She rides a camel'));
    expect(await texts('camel')).toHaveLength(1);
    await store.chats.remove(ME, 'chat');
    expect(await texts('camel')).toEqual([]);
  });

  it('leaves out versions that are hidden, and takes the edited one', async () => {
    await tell(ME, 'chat', said('m1', 'A camel driver of 30'), said('m2', 'Here they are.', 'assistant'));
    expect(await texts('camel')).toHaveLength(2);
    await store.chats.supersedeFrom(ME, 'chat', 'm1', AT);
    expect(await texts('camel')).toEqual([]);
    await store.chats.saveMessage(ME, 'chat', said('m1', 'A camel driver of 40'), AT);
    expect(await texts('camel')).toEqual(['A camel driver of 40']);
  });

  it('never holds a temporary conversation', async () => {
    await store.chats.ensure(ME, 'secret', AT, { temporary: true });
    await store.chats.saveMessage(ME, 'secret', said('m1', 'She rides a camel'), AT);
    expect(await texts('camel')).toEqual([]);
    expect((await store.episodes.changes(ME, { projectId: null }, 0, 10)).chats).toEqual([]);
  });

  it('leaves out the conversation that is going on', async () => {
    await tell(ME, 'old', said('m1', 'She rides a camel'));
    await tell(ME, 'now', said('m1', 'Who rides a camel?'));
    expect(await texts('camel', ME, null, 'now')).toEqual(['She rides a camel']);
  });

  it('takes a conversation along to another project', async () => {
    const [first, second] = [await project(ME, 'First'), await project(ME, 'Second')];
    await tell(ME, 'chat', said('m1', 'She rides a camel'));
    await store.projects.linkChat(ME, 'chat', { projectId: first.id, roleId: null });
    expect(await texts('camel', ME, first.id)).toHaveLength(1);
    await store.projects.linkChat(ME, 'chat', { projectId: second.id, roleId: null });
    expect(await texts('camel', ME, first.id)).toEqual([]);
    expect(await texts('camel', ME, null)).toEqual([]);
    expect(await texts('camel', ME, second.id)).toHaveLength(1);
  });

  it('answers searches that come at once as if one came after the other', async () => {
    await tell(ME, 'chat', said('m1', 'She rides a camel'));
    const all = await Promise.all(Array.from({ length: 8 }, () => texts('camel')));
    expect(all).toEqual(Array.from({ length: 8 }, () => ['She rides a camel']));
  });

  it(
    'lets no office, person or project see another: every one probes every one',
    { timeout: 60_000 },
    async () => {
      const owners: { scope: Scope; projectId: string | null; canary: string }[] = [];
      for (const officeId of ['office-a', 'office-b'])
        for (const userId of ['user-a', 'user-b']) {
          const scope: Scope = { officeId, userId, role: 'owner' };
          const projects = [null, (await project(scope, 'One')).id, (await project(scope, 'Two')).id];
          for (const [at, projectId] of projects.entries()) {
            const canary = `canary ${officeId} ${userId} ${at}`;
            // The same ids everywhere: only the owner tells them apart.
            await tell(
              scope,
              `chat-${at}`,
              said('m1', canary),
              said('m2', `answer to ${canary}`, 'assistant'),
            );
            if (projectId !== null)
              await store.projects.linkChat(scope, `chat-${at}`, { projectId, roleId: null });
            owners.push({ scope, projectId, canary });
          }
        }
      let probes = 0;
      for (const prober of owners) {
        const visible = new Set([prober.canary, `answer to ${prober.canary}`]);
        for (const { canary, projectId } of owners) {
          probes += 1;
          const found = await texts(canary, prober.scope, prober.projectId);
          expect(found.filter((text) => !visible.has(text))).toEqual([]);
          expect(found).toHaveLength(2);
          const refs = [0, 1, 2].map((at) => ({ chatId: `chat-${at}`, messageId: 'm1' }));
          const read = await store.episodes.getMany(prober.scope, { projectId }, refs);
          const own = `canary ${prober.scope.officeId} ${prober.scope.userId} `;
          expect(read.filter(({ text }) => !text.startsWith(own))).toEqual([]);
        }
      }
      expect(probes).toBe(12 * 12);
    },
  );
});
