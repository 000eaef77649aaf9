/** The roster to read: a list, and one person with all facts. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { talentDetailSchema, talentListSchema, type Photo } from '../contract.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, problems } from './openapi.ts';
import { notFound } from './problem.ts';
import { toRow } from './talent-rows.ts';

const list = createRoute({
  method: 'get',
  path: '/api/talents',
  summary: 'People of the roster, by name, or by relevance to words',
  request: {
    query: z.object({
      q: z.string().max(200).default(''),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: { 200: json('A page of people.', talentListSchema), ...problems(400) },
});
const read = createRoute({
  method: 'get',
  path: '/api/talents/{id}',
  summary: 'One person, every fact with its source and date',
  request: { params: z.object({ id: z.string().min(1).max(64) }) },
  responses: { 200: json('The person.', talentDetailSchema), ...problems(400, 404) },
});

export function talentRoutes({ store, roster, photos }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });

  app.openapi(list, async (c) => {
    const { q, offset, limit } = c.req.valid('query');
    const scope = c.get('scope');
    const { talents, total } = await store.talents.list(scope, { words: q, offset, limit });
    const shown = await photos.shown(
      scope,
      talents.map((talent) => talent.id),
    );
    const rows = talents.map((talent) => ({ ...toRow(talent), ...withPhoto(shown.get(talent.id)) }));
    const end = offset + limit;
    return c.json({ talents: rows, total, nextOffset: end < total ? end : null }, 200);
  });

  app.openapi(read, async (c) => {
    const scope = c.get('scope');
    const talent = await store.talents.get(scope, c.req.valid('param').id);
    if (!talent) throw notFound('This person');
    const shown = await photos.shown(scope, [talent.id]);
    return c.json({ ...roster.detail(talent), ...withPhoto(shown.get(talent.id)) }, 200);
  });
  return app;
}

const withPhoto = (photo: Photo | undefined) => (photo ? { photo } : {});
