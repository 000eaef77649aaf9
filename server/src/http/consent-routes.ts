/** Consent, status, and a person's rights: to see all that is stored about them, and to be erased. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import {
  erasureListSchema,
  erasureReceiptSchema,
  newConsentSchema,
  personExportSchema,
  talentRecordSchema,
  talentStatusSchema,
} from '../contract.ts';
import type { Scope } from '../scope.ts';
import {
  ConsentRefused,
  erasePerson,
  exportPerson,
  newConsentRecord,
  talentRecord,
} from '../talent/consent/index.ts';
import type { Env, HttpDeps } from './context.ts';
import { FORGET_PICTURES } from './forget-pictures.ts';
import { hook, json, jsonBody, jsonOnly, limited, problems } from './openapi.ts';
import { HttpProblem, notFound } from './problem.ts';

const params = z.object({ id: z.string().min(1).max(64) });
const record = json('The record as it is now.', talentRecordSchema);

const read = createRoute({
  method: 'get',
  path: '/api/talents/{id}/record',
  summary: 'Consent, status, headshot and dates of a person',
  request: { params },
  responses: { 200: json('The record.', talentRecordSchema), ...problems(400, 404) },
});
const add = createRoute({
  method: 'post',
  path: '/api/talents/{id}/consent',
  summary: 'Record that consent was given or withdrawn; the log is only added to',
  request: { params, body: jsonBody(newConsentSchema) },
  responses: { 201: record, ...problems(400, 403, 404, 413, 415, 422) },
});
const setStatus = createRoute({
  method: 'put',
  path: '/api/talents/{id}/status',
  summary: 'Keep a person out of recommendations, or let them in again',
  request: { params, body: jsonBody(z.object({ status: talentStatusSchema })) },
  responses: { 200: record, ...problems(400, 403, 404, 413, 415) },
});
const exportAll = createRoute({
  method: 'get',
  path: '/api/talents/{id}/export.json',
  summary: 'All that is stored about one person, for that person',
  request: { params },
  responses: { 200: json('Everything.', personExportSchema), ...problems(400, 404) },
});
const erase = createRoute({
  method: 'delete',
  path: '/api/talents/{id}',
  summary: 'Erase a person for good; what is left is a receipt without a name',
  request: { params },
  responses: { 200: json('The receipt.', erasureReceiptSchema), ...problems(400, 403, 404) },
});
const receipts = createRoute({
  method: 'get',
  path: '/api/erasures',
  summary: 'Receipts of erasures, newest first',
  responses: { 200: json('The receipts.', erasureListSchema) },
});

export function consentRoutes(deps: HttpDeps): OpenAPIHono<Env> {
  const { store, clock } = deps;
  const app = new OpenAPIHono<Env>({ defaultHook: hook });
  const small = limited(16 * 1024, 'Shorten the note.');
  app.on('POST', '/api/talents/:id/consent', jsonOnly(), small);
  app.on('PUT', '/api/talents/:id/status', jsonOnly(), small);

  const personOf = async (scope: Scope, id: string) => {
    const talent = await store.talents.get(scope, id);
    if (!talent) throw notFound('This person');
    return talent;
  };

  app.openapi(read, async (c) => {
    const scope = c.get('scope');
    const talent = await personOf(scope, c.req.valid('param').id);
    return c.json(await talentRecord(deps, scope, talent), 200);
  });

  app.openapi(add, async (c) => {
    const scope = c.get('scope');
    const talent = await personOf(scope, c.req.valid('param').id);
    const said = c.req.valid('json');
    try {
      await store.consent.add(scope, talent.id, newConsentRecord(talent, said, clock()));
    } catch (error) {
      if (error instanceof ConsentRefused) throw new HttpProblem(422, 'Not recorded', error.message);
      throw error;
    }
    const now = await talentRecord(deps, scope, talent);
    return c.json(now, 201, said.state === 'withdrawn' ? FORGET_PICTURES : {});
  });

  app.openapi(setStatus, async (c) => {
    const scope = c.get('scope');
    const talent = await personOf(scope, c.req.valid('param').id);
    await store.consent.setStatus(scope, talent.id, c.req.valid('json').status, clock().toISOString());
    return c.json(await talentRecord(deps, scope, talent), 200);
  });

  app.openapi(exportAll, async (c) => {
    const { id } = c.req.valid('param');
    const everything = await exportPerson(deps, c.get('scope'), id, clock().toISOString());
    if (!everything) throw notFound('This person');
    return c.json(everything, 200, { 'content-disposition': `attachment; filename="castmatch-person.json"` });
  });

  app.openapi(erase, async (c) => {
    const scope = c.get('scope');
    const { id } = await personOf(scope, c.req.valid('param').id);
    const receipt = await erasePerson(deps, scope, id, clock().toISOString());
    if (!receipt) throw notFound('This person');
    return c.json(receipt, 200, FORGET_PICTURES);
  });

  app.openapi(receipts, async (c) => c.json({ receipts: await store.privacy.receipts(c.get('scope')) }, 200));
  return app;
}
