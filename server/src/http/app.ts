/** All routes behind their guards. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { StoreError } from '../store/errors.ts';
import { approvalRoutes } from './approval-routes.ts';
import { chatRoutes } from './chat-routes.ts';
import { chatsRoutes } from './chats-routes.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { consentRoutes } from './consent-routes.ts';
import type { Env, HttpDeps } from './context.ts';
import { exportRoutes } from './export-routes.ts';
import { hostCheck, originCheck, pairedOnly, requestIds, secureHeaders } from './guards.ts';
import { mediaRoutes } from './media-routes.ts';
import { memoryRoutes } from './memory-routes.ts';
import { decisionRoutes } from './decision-routes.ts';
import { fairnessRoutes } from './fairness-routes.ts';
import { linterRoutes } from './linter-routes.ts';
import { hook } from './openapi.ts';
import { pairingRoutes } from './pairing.ts';
import { rateLimits } from './rate-limit.ts';
import { HttpProblem, notFound, sendProblem, toProblem } from './problem.ts';
import { projectRoutes } from './project-routes.ts';
import { rosterRoutes } from './roster-routes.ts';
import { staticFiles } from './static.ts';
import { statusRoutes } from './status-routes.ts';
import { talentRoutes } from './talent-routes.ts';

export function createHttpApp(deps: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });

  app.onError((error, c) => {
    const known = toProblem(error);
    if (known) return sendProblem(c, known);
    deps.onError(error, c.get('requestId'));
    return sendProblem(
      c,
      error instanceof StoreError
        ? new HttpProblem(error.code === 'disk_full' ? 507 : 503, 'Not stored', error.message)
        : new HttpProblem(
            500,
            'Something went wrong here',
            'The request could not be carried out. Try again; if it stays, tell the request id to whoever runs this server.',
          ),
    );
  });

  app.use(requestIds(), secureHeaders(), hostCheck(deps.hosts), pairedOnly(deps.pairing), originCheck());
  app.use(async (c, next) => {
    c.set('scope', deps.scopeFor(c.req.raw));
    await next();
  });
  if (deps.limiter) app.use(rateLimits(deps.limiter));

  // Exports before talents: /api/talents/export.csv is nobody's id.
  for (const routes of [
    exportRoutes,
    chatRoutes,
    approvalRoutes,
    // Before chats: /api/chats/search is nobody's id.
    conversationRoutes,
    chatsRoutes,
    talentRoutes,
    mediaRoutes,
    consentRoutes,
    projectRoutes,
    memoryRoutes,
    rosterRoutes,
    statusRoutes,
    decisionRoutes,
    fairnessRoutes,
    linterRoutes,
  ])
    app.route('/', routes(deps));
  if (deps.pairing) app.route('/', pairingRoutes(deps.pairing));
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'CastMatch', version: deps.status().version },
  });

  app.all('/api/*', (c) => sendProblem(c, notFound('This address')));
  if (deps.appDir !== undefined) {
    const files = staticFiles(deps.appDir);
    app.get('*', (c) => files(c));
  }
  app.notFound((c) => sendProblem(c, notFound('This address')));
  return app;
}
