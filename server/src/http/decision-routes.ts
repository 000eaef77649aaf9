/** The decision log to read and to check. Nothing here writes it. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { DECISION_KINDS, decisionCheckSchema, decisionListSchema, type Decision } from '../contract.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, problems } from './openapi.ts';

const list = createRoute({
  method: 'get',
  path: '/api/decisions',
  summary: 'Decisions of the office, newest first',
  request: {
    query: z.object({
      /** `nextCursor` of the page before. */
      cursor: z.coerce.number().int().positive().optional(),
      kind: z.enum(DECISION_KINDS as [Decision['kind'], ...Decision['kind'][]]).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: { 200: json('A page of decisions.', decisionListSchema), ...problems(400) },
});
const verify = createRoute({
  method: 'get',
  path: '/api/decisions/verify',
  summary: 'Whether the chain of decisions holds from the first to the last',
  request: {
    query: z.object({
      /** A head noted earlier: proves that nothing was cut off since. */
      expect: z
        .string()
        .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits, as an earlier check gave them')
        .optional(),
    }),
  },
  responses: { 200: json('What was found.', decisionCheckSchema), ...problems(400) },
});

export function decisionRoutes({ store }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });

  app.openapi(list, async (c) => {
    const scope = c.get('scope');
    const { cursor, kind, limit } = c.req.valid('query');
    const found = await store.decisions.list(scope, {
      limit: limit + 1,
      ...(kind === undefined ? {} : { kind }),
      ...(cursor === undefined ? {} : { before: cursor }),
    });
    const decisions = found.slice(0, limit);
    const names: Record<string, string> = {};
    for (const id of new Set(decisions.flatMap(peopleIn))) {
      const talent = await store.talents.get(scope, id);
      if (talent !== undefined) names[id] = talent.name;
    }
    const last = decisions.at(-1);
    const nextCursor = found.length > limit && last !== undefined ? last.seq : null;
    return c.json({ decisions, names, nextCursor }, 200);
  });

  app.openapi(verify, async (c) =>
    c.json(await store.decisions.verify(c.get('scope'), c.req.valid('query').expect), 200),
  );
  return app;
}

function peopleIn(decision: Decision): string[] {
  if (decision.kind === 'recommended') return decision.body.roles.flatMap(({ listed }) => listed);
  if (decision.kind === 'outward_answered') return decision.body.people;
  return decision.kind === 'shortlisted' ? [...decision.body.from, ...decision.body.to] : [];
}
