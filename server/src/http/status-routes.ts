/** How the server is: for the app, for probes, for people, for metrics. */
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { healthSchema, statusSchema } from '../contract.ts';
import type { Env, HttpDeps } from './context.ts';
import { embeddingMetrics } from './metrics.ts';
import { processMetrics } from './process-metrics.ts';
import { hook, json } from './openapi.ts';

const status = createRoute({
  method: 'get',
  path: '/api/status',
  summary: 'Who answers, and how many people the roster has',
  responses: { 200: json('The status.', statusSchema) },
});
const healthReport = healthSchema.extend(
  statusSchema.pick({ engine: true, claude: true, version: true, embedding: true }).shape,
);
const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'The same for operators: what is amiss, and what to do about it',
  responses: { 200: json('Well, or well enough.', healthReport), 503: json('Failing.', healthReport) },
});

export function statusRoutes({ store, metrics, limiter, ...deps }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });

  app.openapi(status, async (c) => {
    const roster = await store.talents.count(c.get('scope'));
    return c.json({ ...deps.status(), roster }, 200);
  });

  app.openapi(health, async (c) => {
    const vitals = await deps.health.look();
    const { status: is, problems, ...rest } = vitals;
    const body = { status: is, ok: is !== 'failing', ...rest, problems: [...problems], ...deps.status() };
    return c.json(body, body.ok ? 200 : 503);
  });

  // Alive is who answers; what else is amiss would not be mended by a restart.
  app.get('/livez', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    if (deps.health.draining) return c.text('The server is stopping.', 503);
    const { status: is, problems } = await deps.health.look();
    return is === 'failing' ? c.text(problems.map(({ text }) => text).join(' '), 503) : c.text('ok');
  });
  app.get('/metrics', async (c) => {
    const { version, embedding } = deps.status();
    const vitals = await deps.health.look();
    return c.text(
      metrics.render() + embeddingMetrics(embedding) + processMetrics(vitals, version, limiter),
      200,
      { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
    );
  });
  return app;
}
