/** The roster to write: import a file, take the demo people out. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { importReportSchema } from '../contract.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, limited, problems } from './openapi.ts';
import { HttpProblem, notFound } from './problem.ts';

const IMPORT_LIMIT = 20 * 1024 * 1024;
const CSV_TYPES = new Set([
  'text/csv',
  'application/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/vnd.ms-excel',
  'application/octet-stream',
]);
const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .default('false')
  .transform((value) => value === 'true' || value === '1' || value === '');

const importFile = createRoute({
  method: 'post',
  path: '/api/imports',
  summary: 'Import a roster: the bytes of a CSV file',
  request: {
    query: z.object({
      dryRun: flag,
      keepDemo: flag,
      fileName: z.string().max(255).default('roster.csv'),
    }),
    body: { content: { 'text/csv': { schema: z.string() } } },
  },
  responses: {
    200: json('What was read, repaired and refused.', importReportSchema),
    ...problems(400, 403, 413, 415, 422),
  },
});
const last = createRoute({
  method: 'get',
  path: '/api/imports/last',
  summary: 'The report of the last import',
  responses: {
    200: json('The report.', z.object({ report: importReportSchema, at: z.string() })),
    ...problems(404),
  },
});
const removeDemo = createRoute({
  method: 'delete',
  path: '/api/roster/demo',
  summary: 'Take the fictional demo people out of the roster',
  responses: {
    200: json('How many were taken out.', z.object({ removed: z.number().int() })),
    ...problems(403),
  },
});

export function rosterRoutes({ store, importFile: run, clock }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });
  app.on('POST', '/api/imports', limited(IMPORT_LIMIT, 'Split the file and import its parts.'));

  app.openapi(importFile, async (c) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!CSV_TYPES.has(type))
      throw new HttpProblem(
        415,
        'Not a CSV file',
        'Send the bytes of a CSV file as text/csv. Spreadsheets can be saved as CSV (UTF-8).',
      );
    const { dryRun, keepDemo, fileName } = c.req.valid('query');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    // A zip's first bytes: what a spreadsheet file really is.
    if (bytes[0] === 0x50 && bytes[1] === 0x4b)
      throw new HttpProblem(
        415,
        'Not a CSV file',
        'This is a spreadsheet file. Save it as CSV (UTF-8) and import that.',
      );
    const report = await run({ scope: c.get('scope'), bytes, fileName, dryRun, keepDemo });
    return c.json(report, 200);
  });

  app.openapi(last, async (c) => {
    const found = await store.talents.lastImport(c.get('scope'));
    if (!found) throw notFound('An import report');
    return c.json(found, 200);
  });

  app.openapi(removeDemo, async (c) =>
    c.json({ removed: await store.talents.removeDemo(c.get('scope'), clock().toISOString()) }, 200),
  );
  return app;
}
