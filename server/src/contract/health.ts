/** `GET /health`, for operators. */
import { z } from 'zod';

export const healthProblemSchema = z.object({
  code: z.enum([
    'database_failing',
    'database_slow',
    'disk_full',
    'disk_low',
    'claude_config',
    'claude_unreachable',
    'busy',
    'stopping',
  ]),
  /** What it is and what to do about it. */
  text: z.string(),
});
export type HealthProblem = z.infer<typeof healthProblemSchema>;

export const healthSchema = z.object({
  /** `failing` comes with 503. */
  status: z.enum(['ok', 'degraded', 'failing']),
  ok: z.boolean(),
  database: z.enum(['ok', 'slow', 'failing']),
  diskFreeBytes: z.number().optional(),
  eventLoopLagMs: z.number(),
  problems: z.array(healthProblemSchema),
});
