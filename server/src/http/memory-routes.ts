/** What is remembered, under the person's control: to see, search, change, pin, share, forget, pause and take away. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import {
  FACT_SCOPES,
  factChangeSchema,
  factHistorySchema,
  factListSchema,
  factSchema,
  factWhySchema,
  memoryCarriedSchema,
  memoryCarrySchema,
  memoryExportSchema,
  memoryPauseSchema,
  type Fact,
  type FactChange,
} from '../contract.ts';
import { isMany } from '../memory/facts/registry.ts';
import { factMatches } from '../memory/facts/search.ts';
import type { Scope } from '../scope.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, jsonBody, jsonOnly, limited, problems } from './openapi.ts';
import { HttpProblem, notFound } from './problem.ts';

const params = z.object({ id: z.string().min(1).max(64) });
const fact = json('The fact as it is now.', factSchema);
const written = problems(400, 403, 404, 409, 413, 415, 422);

const routes = {
  list: createRoute({
    method: 'get',
    path: '/api/memory/facts',
    summary: 'What is remembered: pinned first, then the latest',
    request: {
      query: z.object({
        q: z.string().max(200).optional(),
        scope: z.enum(FACT_SCOPES).optional(),
        scopeId: z.string().max(200).optional(),
        past: z.enum(['true', 'false']).optional(),
      }),
    },
    responses: { 200: json('The facts.', factListSchema), ...problems(400) },
  }),
  change: createRoute({
    method: 'patch',
    path: '/api/memory/facts/{id}',
    summary: 'Edit, pin or move a fact; what it was stays in its history',
    request: { params, body: jsonBody(factChangeSchema) },
    responses: { 200: fact, ...written },
  }),
  forget: createRoute({
    method: 'delete',
    path: '/api/memory/facts/{id}',
    summary: 'Forget a fact and its history for good; it is not learnt again by itself',
    request: { params },
    responses: { 204: { description: 'Forgotten.' }, ...problems(400, 403, 404) },
  }),
  history: createRoute({
    method: 'get',
    path: '/api/memory/facts/{id}/history',
    summary: 'The same thing over time, oldest first',
    request: { params },
    responses: { 200: json('The history.', factHistorySchema), ...problems(400, 404) },
  }),
  why: createRoute({
    method: 'get',
    path: '/api/memory/facts/{id}/why',
    summary: 'Why this is known: the words, and the messages they stand in',
    request: { params },
    responses: { 200: json('The sources.', factWhySchema), ...problems(400, 404) },
  }),
  pause: createRoute({
    method: 'put',
    path: '/api/memory/pause',
    summary: 'Pause memory, or go on: while paused nothing is kept and nothing is used',
    request: { body: jsonBody(memoryPauseSchema) },
    responses: { 200: json('How it is now.', memoryPauseSchema), ...problems(400, 403, 413, 415) },
  }),
  carry: createRoute({
    method: 'post',
    path: '/api/memory/carry',
    summary: 'Take over what holds for one project for another, e.g. the next season',
    request: { body: jsonBody(memoryCarrySchema) },
    responses: { 200: json('What was taken over.', memoryCarriedSchema), ...written },
  }),
  exportAll: createRoute({
    method: 'get',
    path: '/api/memory/export.json',
    summary: 'Everything that is remembered for this person, what held before included',
    responses: { 200: json('Everything.', memoryExportSchema) },
  }),
};

export function memoryRoutes({ store, memory, clock }: HttpDeps): OpenAPIHono<Env> {
  const { facts } = store;
  const app = new OpenAPIHono<Env>({ defaultHook: hook });
  const small = limited(16 * 1024, 'Shorten the text.');
  app.on('PATCH', '/api/memory/facts/:id', jsonOnly(), small);
  app.on('PUT', '/api/memory/pause', jsonOnly(), small);
  app.on('POST', '/api/memory/carry', jsonOnly(), small);
  const now = () => clock().toISOString();
  const factOf = async (scope: Scope, id: string): Promise<Fact> => {
    const found = await facts.get(scope, id);
    if (!found) throw notFound('This fact');
    return found;
  };

  app.openapi(routes.list, async (c) => {
    const scope = c.get('scope');
    const { q, scope: of, scopeId, past } = c.req.valid('query');
    const all = await facts.list(scope, {
      past: past === 'true',
      ...(of === undefined ? {} : { scope: of }),
      ...(scopeId === undefined ? {} : { scopeId }),
    });
    return c.json(
      {
        facts: q === undefined ? all : all.filter((one) => factMatches(one, q)),
        paused: await facts.paused(scope),
      },
      200,
    );
  });

  app.openapi(routes.change, async (c) => {
    const scope = c.get('scope');
    const change = c.req.valid('json');
    const before = await factOf(scope, c.req.valid('param').id);
    if (before.validTo !== undefined)
      throw new HttpProblem(
        409,
        'No longer holds',
        'This one is history. Change the one that took its place.',
      );
    if (change.pinned !== undefined) await facts.pin(scope, before.id, change.pinned);
    const { pinned: _pinned, ...words } = change;
    const now = await factOf(scope, before.id);
    return c.json(Object.keys(words).length === 0 ? now : await edit(scope, now, words), 200);
  });

  /** In its own place a changed value closes the old one; a fact that is moved begins anew where it goes. */
  const edit = async (scope: Scope, before: Fact, change: FactChange): Promise<Fact> => {
    const moved =
      change.scope !== undefined || change.scopeId !== undefined || change.sharedWith !== undefined;
    const target = { scope: change.scope ?? before.scope, scopeId: change.scopeId ?? before.scopeId };
    if ((target.scope === 'user' || target.scope === 'office') !== (target.scopeId === ''))
      throw new HttpProblem(
        422,
        'Not moved',
        'A project, a part or a person needs its scopeId; user and office have none.',
      );
    const text = change.text ?? before.text;
    const value = change.value ?? (before.key === 'note' ? text : before.value);
    const at = now();
    // A note is told apart by its words: with other words it is another note, and this one ends.
    if (moved || (isMany(before.key) && JSON.stringify(value) !== JSON.stringify(before.value)))
      await facts.close(scope, before.id, at);
    const [outcome] = await facts.write(
      scope,
      [
        {
          ...target,
          subject: before.subject,
          key: before.key,
          value,
          many: isMany(before.key),
          text,
          kind: before.kind,
          origin: 'user_edited',
          sources: before.sources,
          pinned: before.pinned,
          sharedWith: change.sharedWith ?? before.sharedWith,
          ...(before.key === 'verdict' ? { talentId: before.subject } : {}),
          again: true,
        },
      ],
      at,
    );
    if (outcome === undefined || outcome.is === 'forgotten') throw notFound('This fact');
    return outcome.fact.text === text
      ? outcome.fact
      : ((await facts.retext(scope, outcome.fact.id, text)) ?? outcome.fact);
  };

  app.openapi(routes.forget, async (c) => {
    if ((await facts.forget(c.get('scope'), c.req.valid('param').id)) === 0) throw notFound('This fact');
    return c.body(null, 204);
  });
  app.openapi(routes.history, async (c) => {
    const history = await facts.history(c.get('scope'), c.req.valid('param').id);
    if (history.length === 0) throw notFound('This fact');
    return c.json({ facts: history }, 200);
  });
  app.openapi(routes.why, async (c) => {
    const scope = c.get('scope');
    const found = await factOf(scope, c.req.valid('param').id);
    const sources = await Promise.all(
      found.sources.map(async (source) => {
        const chat = await store.chats.get(scope, source.chatId);
        return chat === undefined
          ? source
          : {
              ...source,
              link: `/chats/${encodeURIComponent(source.chatId)}#${encodeURIComponent(source.messageId)}`,
              chatTitle: chat.title,
            };
      }),
    );
    return c.json({ fact: found, sources }, 200);
  });
  app.openapi(routes.pause, async (c) => {
    const { paused } = c.req.valid('json');
    await facts.setPaused(c.get('scope'), paused, now());
    return c.json({ paused }, 200);
  });
  app.openapi(routes.carry, async (c) => {
    const { from, to } = c.req.valid('json');
    const carried = await memory.carry(c.get('scope'), from, to, now());
    if (carried === undefined) throw notFound(`A project called "${from}" in memory`);
    return c.json({ carried: carried.length, facts: carried }, 200);
  });
  app.openapi(routes.exportAll, async (c) => {
    const scope = c.get('scope');
    const all = {
      exportedAt: now(),
      paused: await facts.paused(scope),
      facts: await facts.list(scope, { past: true }),
    };
    return c.json(all, 200, { 'content-disposition': 'attachment; filename="castmatch-memory.json"' });
  });
  return app;
}
