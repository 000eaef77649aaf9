/** The turn: send, follow, stop, and the message that waits for its end. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { answerIn } from '../assistant/approvals.ts';
import { chatRequestSchema, clientIdSchema, queueSchema } from '../contract.ts';
import type { QueuedMessage } from '../store/queue-port.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, jsonBody, jsonOnly, limited, problems } from './openapi.ts';
import { HttpProblem } from './problem.ts';
import { approvalResponse } from './approval-routes.ts';
import { answerResponse, parseEventId } from './sse.ts';

/** Stock clients send the whole conversation; only its last user message is read. */
const CHAT_BODY_LIMIT = 4 * 1024 * 1024;

const idParam = z.object({ id: clientIdSchema });
const eventStream = {
  description:
    'The answer as an AI SDK UI message stream, v1. Every event has `id: <runId>.<seq>`; the last is `[DONE]`.',
  content: { 'text/event-stream': { schema: z.string() } },
};

const send = createRoute({
  method: 'post',
  path: '/api/chat',
  summary: 'Send a message, or have an answer made again',
  description:
    'The id of the message is the idempotency key: sent again it gives the same answer. While an answer is under way, another message is refused with 409 and told where to follow that answer; with `queue: true` one message may wait for its end.',
  request: { body: jsonBody(chatRequestSchema) },
  responses: {
    200: eventStream,
    202: json('The message waits; its answer begins when the one under way has ended.', queueSchema),
    ...problems(400, 403, 409, 413, 415, 429, 503),
  },
});

const follow = createRoute({
  method: 'get',
  path: '/api/chat/{id}/stream',
  summary: 'Follow the answer under way, or the rest of one after Last-Event-ID',
  request: { params: idParam },
  responses: {
    200: eventStream,
    204: { description: 'Nothing to follow.' },
    ...problems(400),
  },
});

const stop = createRoute({
  method: 'post',
  path: '/api/chat/{id}/stop',
  summary: 'Stop the answer under way; what was said stays',
  request: { params: idParam },
  responses: {
    200: {
      description: 'Whether there was one.',
      content: { 'application/json': { schema: z.object({ stopped: z.boolean() }) } },
    },
    ...problems(400, 403),
  },
});

const readQueue = createRoute({
  method: 'get',
  path: '/api/chat/{id}/queue',
  summary: 'The message that waits for the answer under way',
  request: { params: idParam },
  responses: { 200: json('The message, or null.', queueSchema), ...problems(400) },
});

const withdraw = createRoute({
  method: 'delete',
  path: '/api/chat/{id}/queue',
  summary: 'Withdraw the message that waits',
  request: { params: idParam },
  responses: {
    200: json('The message that was withdrawn; null where none waits any more.', queueSchema),
    ...problems(400, 403),
  },
});

const queueOf = (message: QueuedMessage | undefined) => ({
  queued: message ? { id: message.id, text: message.text, at: message.at } : null,
});

export function chatRoutes(deps: HttpDeps): OpenAPIHono<Env> {
  const { assistant, heartbeatMs } = deps;
  const app = new OpenAPIHono<Env>({ defaultHook: hook });
  app.on(
    'POST',
    '/api/chat',
    jsonOnly(),
    limited(CHAT_BODY_LIMIT, 'Send only the last message of the conversation.'),
  );

  app.openapi(send, async (c) => {
    const request = c.req.valid('json');
    const said = answerIn(request);
    if (said) return approvalResponse(deps, c.get('scope'), request.id, said);
    const submitted = await assistant.submit(c.get('scope'), request);
    if (submitted.kind === 'answer') return answerResponse(submitted.stream, 0, heartbeatMs);
    c.header('location', `/api/chat/${encodeURIComponent(request.id)}/queue`);
    return c.json(queueOf(submitted.message), 202);
  });

  app.openapi(follow, async (c) => {
    const scope = c.get('scope');
    const { id } = c.req.valid('param');
    const header = c.req.header('last-event-id');
    if (header === undefined) {
      const running = assistant.running(scope, id);
      return running ? answerResponse(running, 0, heartbeatMs) : c.body(null, 204);
    }
    const from = parseEventId(header);
    if (!from)
      throw new HttpProblem(
        400,
        'Invalid Last-Event-ID',
        'Last-Event-ID has to be the id of an event of this server.',
      );
    const stream = await assistant.answer(scope, id, from.runId);
    return stream ? answerResponse(stream, from.seq, heartbeatMs) : c.body(null, 204);
  });

  app.openapi(stop, async (c) =>
    c.json({ stopped: await assistant.stop(c.get('scope'), c.req.valid('param').id) }, 200),
  );

  app.openapi(readQueue, async (c) =>
    c.json(queueOf(await assistant.queued(c.get('scope'), c.req.valid('param').id)), 200),
  );

  app.openapi(withdraw, async (c) =>
    c.json(queueOf(await assistant.withdraw(c.get('scope'), c.req.valid('param').id)), 200),
  );
  return app;
}
