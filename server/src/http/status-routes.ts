/** How the server is: for the app, for probes, for people, for metrics. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { statusSchema } from '../contract.ts';
import type { Env, HttpDeps } from './context.ts';
import { embeddingMetrics } from './metrics.ts';
import { hook, json } from './openapi.ts';

const PROBE_MS = 500;

const status = createRoute({
  method: 'get',
  path: '/api/status',
  summary: 'Who answers, and how many people the roster has',
  responses: { 200: json('The status.', statusSchema) },
});
const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'The same for operators, with the database',
  responses: {
    200: json(
      'The health.',
      z
        .object({ ok: z.boolean(), database: z.enum(['ok', 'failing']) })
        .extend(statusSchema.pick({ engine: true, claude: true, version: true, embedding: true }).shape),
    ),
  },
});

export function statusRoutes({ store, metrics, ...deps }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });

  const databaseAnswers = async (): Promise<boolean> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), PROBE_MS);
    });
    const answered = store.ping().then(
      () => true,
      () => false,
    );
    try {
      return await Promise.race([answered, late]);
    } finally {
      clearTimeout(timer);
    }
  };

  app.openapi(status, async (c) => {
    const roster = await store.talents.count(c.get('scope'));
    return c.json({ ...deps.status(), roster }, 200);
  });

  app.openapi(health, async (c) => {
    const ok = await databaseAnswers();
    return c.json({ ok, database: ok ? ('ok' as const) : ('failing' as const), ...deps.status() }, 200);
  });

  app.get('/livez', (c) => c.text('ok'));
  app.get('/readyz', async (c) =>
    (await databaseAnswers()) ? c.text('ok') : c.text('The database does not answer.', 503),
  );
  app.get('/metrics', (c) =>
    c.text(metrics.render() + embeddingMetrics(deps.status().embedding), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    }),
  );
  return app;
}
