/** `data-citation`: which stored fact a stretch of the answer rests on. Checked by the server before it is sent. */
import { z } from 'zod';

export const citationSchema = z.object({
  talentId: z.string(),
  externalId: z.string(),
  name: z.string(),
  /** The words of the answer that the fact stands behind; found in the text part before it. */
  claim: z.string(),
  /** The fact as the model was told it, e.g. "Languages: Marathi, native (import, 2026-01-01)". */
  fact: z.string(),
});
export type Citation = z.infer<typeof citationSchema>;
