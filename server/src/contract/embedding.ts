/** How far the vectors of the roster are, on the wire. */
import { z } from 'zod';

export const embeddingStatusSchema = z.object({
  /**
   * `off`: relevance goes by words alone (a small roster, or none wanted). `indexing`: vectors are being made, and those
   * of before go on answering. `waiting`: the embeddings server failed and is tried again. `ready`: all have theirs.
   */
  state: z.enum(['off', 'indexing', 'waiting', 'ready']),
  /** Model, version and dimensions; null where there is none. */
  embedder: z.string().nullable(),
  done: z.number().int(),
  total: z.number().int(),
});
export type EmbeddingStatus = z.infer<typeof embeddingStatusSchema>;
