/** A message that waits for the answer under way in its conversation. */
import { z } from 'zod';

export const queuedMessageSchema = z.object({
  /** The client's message id: sending it again changes nothing. */
  id: z.string(),
  text: z.string(),
  at: z.string(),
});
export type QueuedMessage = z.infer<typeof queuedMessageSchema>;

/** Body of the 202 to a message that waits, and of `GET /api/chat/:id/queue`. */
export const queueSchema = z.object({ queued: queuedMessageSchema.nullable() });
export type Queue = z.infer<typeof queueSchema>;
