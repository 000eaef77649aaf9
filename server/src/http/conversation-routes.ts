/** Whole conversations: versions of messages, search, title, archive, export. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { conversationJson, conversationMarkdown } from '../assistant/conversation-export.ts';
import { searchConversations } from '../assistant/conversation-search.ts';
import { conversationWords } from '../assistant/export-words.ts';
import { officeDate } from '../clock.ts';
import {
  CHAT_EXPORT_FORMATS,
  chatChangeSchema,
  chatSchema,
  chatSearchSchema,
  chatSummarySchema,
  clientIdSchema,
  exportLangSchema,
  versionChoiceSchema,
  versionListSchema,
} from '../contract.ts';
import type { Scope } from '../scope.ts';
import { attachment } from './attachment.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, jsonBody, jsonOnly, limited, problems } from './openapi.ts';
import { notFound } from './problem.ts';
import { readConversation } from './read-conversation.ts';

const params = z.object({ id: clientIdSchema });
const messageParams = params.extend({ messageId: clientIdSchema });

const search = createRoute({
  method: 'get',
  path: '/api/chats/search',
  summary: 'Titles and messages that have all these words, by their beginnings; best and latest first',
  request: {
    query: z.object({
      q: z.string().trim().min(1).max(200),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
  },
  responses: { 200: json('What was found.', chatSearchSchema), ...problems(400) },
});
const change = createRoute({
  method: 'patch',
  path: '/api/chats/{id}',
  summary: 'Rename a conversation, archive it, or take it back',
  request: { params, body: jsonBody(chatChangeSchema) },
  responses: {
    200: json('The conversation as it is now.', chatSummarySchema),
    ...problems(400, 403, 404, 413, 415),
  },
});
const versions = createRoute({
  method: 'get',
  path: '/api/chats/{id}/messages/{messageId}/versions',
  summary: 'The versions of a message that is shown, oldest first',
  request: { params: messageParams },
  responses: { 200: json('The versions.', versionListSchema), ...problems(400, 404) },
});
const choose = createRoute({
  method: 'put',
  path: '/api/chats/{id}/messages/{messageId}/version',
  summary: 'Show another version of a message, and the conversation as it went on from there',
  request: { params: messageParams, body: jsonBody(versionChoiceSchema) },
  responses: {
    200: json('The conversation as it is shown now.', chatSchema),
    ...problems(400, 403, 404, 409, 413, 415),
  },
});
const exportChat = createRoute({
  method: 'get',
  path: '/api/chats/{id}/export',
  summary:
    'A conversation as a file: its words, the people listed with reasons, sources and dates, its shortlist',
  request: {
    params,
    query: z.object({
      format: z.enum(CHAT_EXPORT_FORMATS).default('markdown'),
      lang: exportLangSchema.default('en'),
    }),
  },
  responses: {
    200: {
      description: 'The file.',
      content: {
        'text/markdown': { schema: z.string() },
        'application/json': { schema: z.looseObject({ format: z.literal('castmatch.conversation') }) },
      },
    },
    ...problems(400, 404),
  },
});

export function conversationRoutes({ store, assistant, clock }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });
  const small = [jsonOnly(), limited(16 * 1024, 'Send the change alone.')] as const;
  app.on('PATCH', '/api/chats/:id', ...small);
  app.on('PUT', '/api/chats/:id/messages/:messageId/version', ...small);

  const chatOf = async (scope: Scope, id: string) => {
    const chat = await store.chats.get(scope, id);
    if (!chat) throw notFound('This conversation');
    return chat;
  };

  app.openapi(search, async (c) => {
    const { q, limit } = c.req.valid('query');
    return c.json(await searchConversations(store, c.get('scope'), q, { now: clock(), limit }), 200);
  });

  app.openapi(change, async (c) => {
    const scope = c.get('scope');
    const { id } = c.req.valid('param');
    const { title, archived } = c.req.valid('json');
    await chatOf(scope, id);
    if (title !== undefined) await store.conversations.rename(scope, id, title);
    if (archived !== undefined)
      await store.conversations.setArchived(scope, id, archived ? clock().toISOString() : undefined);
    const {
      messages: _,
      shortlist: __,
      branches: ___,
      ...summary
    } = await readConversation({ store, assistant }, scope, await chatOf(scope, id));
    return c.json(summary, 200);
  });

  app.openapi(versions, async (c) => {
    const scope = c.get('scope');
    const { id, messageId } = c.req.valid('param');
    await chatOf(scope, id);
    const branch = (await store.conversations.branches(scope, id)).find(
      (each) => each.messageId === messageId,
    );
    if (branch) return c.json({ index: branch.index, versions: branch.versions }, 200);
    throw notFound('Another version of this message');
  });

  app.openapi(choose, async (c) => {
    const scope = c.get('scope');
    const { id, messageId } = c.req.valid('param');
    await chatOf(scope, id);
    if (!(await assistant.choose(scope, id, messageId, c.req.valid('json').version)))
      throw notFound('This version of the message');
    return c.json(await readConversation({ store, assistant }, scope, await chatOf(scope, id)), 200);
  });

  app.openapi(exportChat, async (c) => {
    const scope = c.get('scope');
    const { format, lang } = c.req.valid('query');
    const chat = await chatOf(scope, c.req.valid('param').id);
    const { messages, branches, shortlist } = await readConversation({ store, assistant }, scope, chat);
    const { id, title, createdAt, updatedAt } = chat;
    const file = { id, title, createdAt, updatedAt, messages, branches, shortlist };
    const now = clock();
    const words = conversationWords(lang);
    const [body, type, extension] =
      format === 'json'
        ? [conversationJson(file, now), 'application/json', 'json']
        : [conversationMarkdown(file, lang, now), 'text/markdown', 'md'];
    return new Response(body, {
      status: 200,
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'content-disposition': attachment(
          [title.trim() || words.untitled, words.kind, officeDate(now)],
          extension,
        ),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  });
  return app;
}
