/** A person's answer to what would leave the product. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ulid } from 'ulid';
import {
  ApprovalRefused,
  createApprovals,
  type ApprovalAnswer,
  type ApprovalFault,
} from '../assistant/approvals.ts';
import { approvalRequestSchema, chatMessageSchema, clientIdSchema } from '../contract.ts';
import type { Scope } from '../scope.ts';
import type { Env, HttpDeps } from './context.ts';
import { hook, json, jsonBody, jsonOnly, limited, problems } from './openapi.ts';
import { HttpProblem } from './problem.ts';
import { answerResponse } from './sse.ts';

const BODY_LIMIT = 512 * 1024;

const answer = createRoute({
  method: 'post',
  path: '/api/chats/{id}/approvals/{approvalId}',
  summary: 'Approve or refuse exactly what was shown; it holds once',
  request: {
    params: z.object({ id: clientIdSchema, approvalId: z.string().min(1).max(64) }),
    body: jsonBody(approvalRequestSchema),
  },
  responses: {
    200: json('The answer that asked, as it is now.', chatMessageSchema),
    ...problems(400, 403, 404, 409, 413, 415),
  },
});

export function approvalRoutes({ store, clock }: HttpDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: hook });
  const approvals = createApprovals({ store, clock });
  app.on(
    'POST',
    '/api/chats/:id/approvals/:approvalId',
    jsonOnly(),
    limited(BODY_LIMIT, 'Send what was shown, and nothing else.'),
  );
  app.openapi(answer, async (c) => {
    const { id, approvalId } = c.req.valid('param');
    const { approved, shown } = c.req.valid('json');
    try {
      const { message } = await approvals.answer(c.get('scope'), id, { approvalId, approved, shown });
      return c.json(message, 200);
    } catch (error) {
      throw error instanceof ApprovalRefused ? refusal(error) : error;
    }
  });
  return app;
}

/** The same for stock clients: the rest of the answer that asked, as a stream that is complete when it begins. */
export async function approvalResponse(
  { store, clock }: Pick<HttpDeps, 'store' | 'clock'>,
  scope: Scope,
  chatId: string,
  said: ApprovalAnswer,
): Promise<Response> {
  try {
    const { chunks } = await createApprovals({ store, clock }).answer(scope, chatId, said);
    return answerResponse({
      runId: ulid(),
      follow: async function* () {
        yield chunks.map((chunk, index) => ({ seq: index + 1, json: JSON.stringify(chunk) }));
      },
    });
  } catch (error) {
    throw error instanceof ApprovalRefused ? refusal(error) : error;
  }
}

const TITLES: Readonly<Record<ApprovalFault, string>> = {
  unknown: 'Not found',
  gone: 'No longer asked',
  changed: 'Not what was shown',
  answered: 'Answered before',
  expired: 'Too old',
};

const refusal = ({ code, message }: ApprovalRefused): HttpProblem =>
  new HttpProblem(code === 'unknown' ? 404 : 409, TITLES[code], message);
