/** What the route descriptions have in common. */
import type { Hook } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { z } from 'zod';
import { problemSchema } from '../contract.ts';
import type { Env } from './context.ts';
import { HttpProblem, invalidInput } from './problem.ts';

/** Input that does not fit becomes a problem document. */
export const hook: Hook<unknown, Env, string, unknown> = (result) => {
  if (!result.success) throw invalidInput(result.error);
};

export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});

export const json = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { 'application/json': { schema } },
});

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request does not fit.',
  403: 'A foreign origin or host.',
  404: 'Not here.',
  409: 'In conflict with what is under way.',
  413: 'Too long.',
  415: 'Not a format that is read here.',
  422: 'Understood, but it cannot be done.',
  429: 'Too many at once; see Retry-After.',
  503: 'Not able just now.',
};

export const problems = <S extends number>(...statuses: readonly S[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: TITLES[status] ?? 'A problem.',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  ) as Record<
    S,
    { description: string; content: { 'application/problem+json': { schema: typeof problemSchema } } }
  >;

const megabytes = (bytes: number) =>
  bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${bytes / 1024} KB`;

export const limited = (maxSize: number, advice: string) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new HttpProblem(413, 'Too large', `At most ${megabytes(maxSize)} fit. ${advice}`);
    },
  });

/** A body in another format would otherwise be read as no body at all. */
export const jsonOnly = () =>
  createMiddleware<Env>(async (c, next) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json')
      throw new HttpProblem(415, 'Not JSON', 'Send the body as application/json.');
    await next();
  });
