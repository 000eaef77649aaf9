/** The breakdown linter: words that ask for a trait, and words of the story to use instead. */
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { lintBreakdown } from '../casting/law/lint/lint.ts';
import { lintRequestSchema, lintSchema } from '../contract.ts';
import type { Env } from './context.ts';
import { hook, json, jsonBody, jsonOnly, limited, problems } from './openapi.ts';

const lint = createRoute({
  method: 'post',
  path: '/api/breakdowns/lint',
  summary: 'Trait words and proxies in a breakdown, with story words to use instead; nothing is stored',
  request: { body: jsonBody(lintRequestSchema) },
  responses: { 200: json('What was found, in order.', lintSchema), ...problems(400, 403, 413, 415) },
});

export function linterRoutes(): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });
  app.on('POST', '/api/breakdowns/lint', jsonOnly(), limited(128 * 1024, 'Send the breakdown in parts.'));
  app.openapi(lint, (c) => {
    const { text, lang } = c.req.valid('json');
    const findings = lintBreakdown(text, lang).map((each) => ({
      ...each,
      suggestions: [...each.suggestions],
    }));
    return c.json({ findings }, 200);
  });
  return app;
}
