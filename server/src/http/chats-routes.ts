/** Conversations and their shortlists. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { newEntry, shortlistDecision } from '../assistant/tools.ts';
import {
  chatListSchema,
  chatSchema,
  clientIdSchema,
  shortlistSchema,
  shortlistUpdateSchema,
  type ShortlistEntry,
} from '../contract.ts';
import type { Scope } from '../scope.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, jsonBody, jsonOnly, limited, problems } from './openapi.ts';
import { HttpProblem, notFound } from './problem.ts';
import { readConversation } from './read-conversation.ts';

const params = z.object({ id: clientIdSchema });

const list = createRoute({
  method: 'get',
  path: '/api/chats',
  summary: 'Conversations, newest first; those in the archive apart',
  request: { query: z.object({ archived: z.stringbool().default(false) }) },
  responses: { 200: json('The conversations.', chatListSchema), ...problems(400) },
});
const read = createRoute({
  method: 'get',
  path: '/api/chats/{id}',
  summary: 'One conversation with its messages and shortlist',
  request: { params },
  responses: { 200: json('The conversation.', chatSchema), ...problems(400, 404) },
});
const remove = createRoute({
  method: 'delete',
  path: '/api/chats/{id}',
  summary: 'Delete a conversation for good',
  request: { params },
  responses: { 204: { description: 'Deleted.' }, ...problems(400, 403, 404) },
});
const readShortlist = createRoute({
  method: 'get',
  path: '/api/chats/{id}/shortlist',
  summary: 'The shortlist of a conversation, in order',
  request: { params },
  responses: { 200: json('The shortlist.', shortlistSchema), ...problems(400, 404) },
});
const writeShortlist = createRoute({
  method: 'put',
  path: '/api/chats/{id}/shortlist',
  summary: 'Replace the shortlist; the order is that of the entries',
  request: { params, body: jsonBody(shortlistUpdateSchema) },
  responses: {
    200: json('The shortlist as it is now.', shortlistSchema),
    ...problems(400, 403, 404, 413, 415, 422),
  },
});

export function chatsRoutes({ store, assistant, clock }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });
  app.on('PUT', '/api/chats/:id/shortlist', jsonOnly(), limited(128 * 1024, 'Shorten the notes.'));

  const chatOf = async (scope: Scope, id: string) => {
    const chat = await store.chats.get(scope, id);
    if (!chat) throw notFound('This conversation');
    return chat;
  };

  app.openapi(list, async (c) => {
    const scope = c.get('scope');
    const chats = await store.chats.list(scope, c.req.valid('query'));
    return c.json({ chats }, 200);
  });

  app.openapi(read, async (c) => {
    const scope = c.get('scope');
    const chat = await chatOf(scope, c.req.valid('param').id);
    return c.json(await readConversation({ store, assistant }, scope, chat), 200);
  });

  app.openapi(remove, async (c) => {
    const scope = c.get('scope');
    const { id } = c.req.valid('param');
    await assistant.stop(scope, id);
    if (!(await store.chats.remove(scope, id))) throw notFound('This conversation');
    return c.body(null, 204);
  });

  app.openapi(readShortlist, async (c) => {
    const scope = c.get('scope');
    const { id } = await chatOf(scope, c.req.valid('param').id);
    return c.json({ entries: await store.chats.shortlist(scope, id) }, 200);
  });

  app.openapi(writeShortlist, async (c) => {
    const scope = c.get('scope');
    const { id } = await chatOf(scope, c.req.valid('param').id);
    const { entries } = c.req.valid('json');
    const people = await store.talents.getMany(
      scope,
      entries.map((entry) => entry.talentId),
    );
    const byId = new Map(people.map((talent) => [talent.id, talent]));
    const earlier = await store.chats.shortlist(scope, id);
    const before = new Map(earlier.map((entry) => [entry.talentId, entry]));
    const at = clock().toISOString();
    const after = new Map<string, ShortlistEntry>();
    for (const { talentId, note } of entries) {
      const talent = byId.get(talentId);
      const known = before.get(talentId) ?? (talent && newEntry(talent, at));
      if (!known)
        throw new HttpProblem(
          422,
          'Unknown person',
          `Nobody in the roster has the id "${talentId.slice(0, 64)}". Load the roster again.`,
        );
      const { note: _, ...rest } = known;
      after.set(talentId, note === undefined || note === '' ? rest : { ...rest, note });
    }
    const next = [...after.values()];
    await store.chats.setShortlist(scope, id, next);
    await store.decisions.append(scope, [shortlistDecision(id, 'person', 'set', earlier, next)], at);
    return c.json({ entries: next }, 200);
  });
  return app;
}
