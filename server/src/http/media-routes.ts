/** Photos: taken in, served from our own origin, taken out. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { headshotSchema, MAX_PHOTO_BYTES, PHOTO_WIDTHS } from '../contract.ts';
import { PhotoRefused, PhotosOff, type Photos } from '../talent/media/index.ts';
import type { Env, HttpDeps } from './context.ts';
import { FORGET_PICTURES } from './forget-pictures.ts';
import { hook, json, limited, problems } from './openapi.ts';
import { HttpProblem, notFound } from './problem.ts';

const params = z.object({ id: z.string().min(1).max(64) });
const picture = { 'image/webp': { schema: z.string().meta({ format: 'binary' }) } };

const put = createRoute({
  method: 'put',
  path: '/api/talents/{id}/photo',
  summary: 'Set the headshot of a person: the bytes of a JPEG, PNG or WebP',
  request: {
    params,
    query: z.object({ fileName: z.string().max(255).default('photo') }),
    body: { content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } },
  },
  responses: {
    200: json('The headshot as it is kept.', headshotSchema),
    ...problems(400, 403, 404, 409, 413, 415, 422, 503),
  },
});
const remove = createRoute({
  method: 'delete',
  path: '/api/talents/{id}/photo',
  summary: 'Take the photos of a person out for good',
  request: { params },
  responses: { 204: { description: 'Taken out.' }, ...problems(400, 403, 404) },
});
const read = createRoute({
  method: 'get',
  path: '/api/media/{sha256}/{size}',
  summary: 'A photo in one of its widths',
  request: {
    params: z.object({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no id of a photo'),
      size: z.enum(PHOTO_WIDTHS.map((width) => `${width}.webp` as const)),
    }),
  },
  responses: { 200: { description: 'The picture.', content: picture }, ...problems(400, 404) },
});

/**
 * A day: the address stands for the same bytes for ever, but a photo whose consent is withdrawn must not live on in
 * browsers for a year.
 */
const KEPT = 'private, max-age=86400, immutable';

export function mediaRoutes({ store, photos, clock }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });
  app.on(
    'PUT',
    '/api/talents/:id/photo',
    limited(MAX_PHOTO_BYTES, 'Export the photo smaller; 2,000 px wide is plenty.'),
  );

  app.openapi(put, async (c) => {
    const scope = c.get('scope');
    const talent = await store.talents.get(scope, c.req.valid('param').id);
    if (!talent) throw notFound('This person');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const at = clock().toISOString();
    const { fileName } = c.req.valid('query');
    await taken(photos.put(scope, talent, { bytes, fileName, source: 'office', at }));
    const headshot = await photos.headshot(scope, talent);
    if (!headshot) throw notFound('This photo');
    return c.json(headshot, 200);
  });

  app.openapi(remove, async (c) => {
    const scope = c.get('scope');
    const { id } = c.req.valid('param');
    if (!(await store.talents.get(scope, id))) throw notFound('This person');
    if ((await photos.removeAll(scope, id)) === 0) throw notFound('A photo of this person');
    return c.body(null, 204, FORGET_PICTURES);
  });

  app.openapi(read, async (c) => {
    const { sha256, size } = c.req.valid('param');
    const width = PHOTO_WIDTHS.find((candidate) => size === `${candidate}.webp`);
    const bytes = width && (await photos.read(c.get('scope'), sha256, width));
    if (!bytes) throw notFound('This photo');
    return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/webp', 'cache-control': KEPT });
  });
  return app;
}

/** Says over HTTP why a photo was not taken. */
async function taken(work: ReturnType<Photos['put']>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (error instanceof PhotosOff) throw new HttpProblem(503, 'Photos are off', error.message);
    if (!(error instanceof PhotoRefused)) throw error;
    throw new HttpProblem(REFUSED_AS[error.code] ?? 422, 'Photo not taken', error.message);
  }
}

const REFUSED_AS: Partial<Record<PhotoRefused['code'], number>> = {
  not_a_photo: 415,
  animated: 415,
  two_in_one: 415,
  too_large: 413,
  guardian: 409,
  withdrawn: 409,
};
