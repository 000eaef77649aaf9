/** The roster to write: imports with their undo and their pairs to look at, and the demo people to take out. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import {
  importJobSchema,
  importListSchema,
  importReportSchema,
  reviewDecisionSchema,
  reviewListSchema,
  reviewOutcomeSchema,
  talentHistorySchema,
  undoReportSchema,
} from '../contract.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, jsonBody, jsonOnly, problems } from './openapi.ts';
import { HttpProblem, notFound } from './problem.ts';
import { receiveFile } from './receive-file.ts';

const UPLOAD_LIMIT = 100 * 1024 * 1024;
/** A file up to this size is answered when it is in; a larger one at once, with a job to ask after. */
const ANSWERED_AT_ONCE = 1024 * 1024;
const FILE_TYPES = new Set([
  'text/csv',
  'application/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
]);
const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .default('false')
  .transform((value) => value === 'true' || value === '1' || value === '');
const id = z.object({ id: z.string().min(1).max(64) });

const importFile = createRoute({
  method: 'post',
  path: '/api/imports',
  summary: 'Import a roster: the bytes of a CSV file or an Excel workbook',
  request: {
    query: z.object({
      dryRun: flag,
      keepDemo: flag,
      fileName: z.string().max(255).default('roster.csv'),
      /** JSON: header to field, or to null. Columns it does not name are guessed. */
      map: z.string().max(12_000).optional(),
    }),
    body: { content: { 'text/csv': { schema: z.string() } } },
  },
  responses: {
    200: json('What was read, repaired and refused.', importReportSchema),
    202: json('It runs; ask for it by its id.', importJobSchema),
    ...problems(400, 403, 409, 413, 415, 422),
  },
});
const list = createRoute({
  method: 'get',
  path: '/api/imports',
  summary: 'Imports, the newest first',
  responses: { 200: json('Imports.', importListSchema) },
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
const reviews = createRoute({
  method: 'get',
  path: '/api/imports/reviews',
  summary: 'Pairs of people who may be one',
  responses: { 200: json('Open pairs.', reviewListSchema) },
});
const decide = createRoute({
  method: 'post',
  path: '/api/imports/reviews/{id}',
  summary: 'Say whether two people are one: they are merged, or never asked about again',
  request: { params: id, body: jsonBody(reviewDecisionSchema) },
  responses: { 200: json('What was decided.', reviewOutcomeSchema), ...problems(400, 403, 404, 409, 415) },
});
const read = createRoute({
  method: 'get',
  path: '/api/imports/{id}',
  summary: 'How far an import is, and what came of it',
  request: { params: id },
  responses: { 200: json('The import.', importJobSchema), ...problems(400, 404) },
});
const undo = createRoute({
  method: 'post',
  path: '/api/imports/{id}/undo',
  summary: 'Take back what an import brought, but for what was changed since',
  request: { params: id },
  responses: { 200: json('What was taken back.', undoReportSchema), ...problems(400, 403, 404, 409) },
});
const history = createRoute({
  method: 'get',
  path: '/api/talents/{id}/history',
  summary: 'What changed about a person, the newest first',
  request: {
    params: id,
    query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
  },
  responses: { 200: json('The changes.', talentHistorySchema), ...problems(400, 404) },
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

export function rosterRoutes({ store, imports, clock }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });

  app.openapi(importFile, async (c) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!FILE_TYPES.has(type))
      throw new HttpProblem(
        415,
        'Not a roster file',
        'Send the bytes of a CSV file as text/csv, or of an Excel workbook (.xlsx).',
      );
    const { dryRun, keepDemo, fileName, map: mapJson } = c.req.valid('query');
    const map = mapJson === undefined ? undefined : readMap(mapJson);
    const scope = c.get('scope');
    const { path, size } = await receiveFile(c.req.raw, imports.uploads, UPLOAD_LIMIT);
    const file = { path, fileName, keepDemo, ...(map && { map }) };
    if (dryRun) return c.json(await imports.preview(scope, file), 200);
    const { id: importId, done } = await imports.start(scope, file);
    if (size <= ANSWERED_AT_ONCE) return c.json(await done, 200);
    const job = await imports.job(scope, importId);
    if (!job) throw notFound('This import');
    return c.json(job, 202);
  });

  app.openapi(list, async (c) => c.json({ imports: await imports.list(c.get('scope')) }, 200));

  app.openapi(last, async (c) => {
    const found = await store.talents.lastImport(c.get('scope'));
    if (!found) throw notFound('An import report');
    return c.json(found, 200);
  });

  app.openapi(reviews, async (c) => c.json(await imports.reviews(c.get('scope')), 200));

  app.on('POST', '/api/imports/reviews/:id', jsonOnly());
  app.openapi(decide, async (c) => {
    const { decision } = c.req.valid('json');
    const outcome = await imports.decide(c.get('scope'), c.req.valid('param').id, decision);
    if (!outcome) throw notFound('This pair');
    return c.json(outcome, 200);
  });

  app.openapi(read, async (c) => {
    const job = await imports.job(c.get('scope'), c.req.valid('param').id);
    if (!job) throw notFound('This import');
    return c.json(job, 200);
  });

  app.openapi(undo, async (c) => {
    const report = await imports.undo(c.get('scope'), c.req.valid('param').id);
    if (!report) throw notFound('This import');
    return c.json(report, 200);
  });

  app.openapi(history, async (c) => {
    const { id: talentId } = c.req.valid('param');
    const scope = c.get('scope');
    if (!(await store.talents.get(scope, talentId))) throw notFound('This person');
    return c.json({ changes: await imports.history(scope, talentId, c.req.valid('query').limit) }, 200);
  });

  app.openapi(removeDemo, async (c) =>
    c.json({ removed: await store.talents.removeDemo(c.get('scope'), clock().toISOString()) }, 200),
  );
  return app;
}

const mapSchema = z.record(z.string(), z.string().nullable());

function readMap(text: string): z.infer<typeof mapSchema> {
  try {
    return mapSchema.parse(JSON.parse(text));
  } catch {
    throw new HttpProblem(
      400,
      'Map not understood',
      'The map must be JSON that says for each column a field or null, e.g. {"Artiste": "name", "Remarks": null}.',
    );
  }
}
