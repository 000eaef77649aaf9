/** What the engine keeps of a conversation between turns. */
import { z } from 'zod';
import { roleBriefSchema } from '../../casting/brief.ts';

const personSchema = z.object({
  talentId: z.string(),
  externalId: z.string(),
  name: z.string(),
  heightCm: z.number().optional(),
});
export type Person = z.infer<typeof personSchema>;

const noteSchema = z.object({
  /** As the user said it, short. */
  text: z.string(),
  /** For parts of this project or this role only. */
  project: z.string().optional(),
  role: z.string().optional(),
  brief: roleBriefSchema,
  exclude: z.array(personSchema).default([]),
});
export type Note = z.infer<typeof noteSchema>;

const stateSchema = z.object({
  v: z.literal(1),
  lang: z.enum(['en', 'hi', 'mr', 'hi-Latn', 'mr-Latn']).optional(),
  briefs: z.array(roleBriefSchema).default([]),
  /** The briefs before the last change, for going back. */
  earlier: z.array(roleBriefSchema).default([]),
  /** The people last shown, per role, in order. */
  lists: z.array(z.object({ role: z.string().optional(), people: z.array(personSchema) })).default([]),
  /** Whom the last turns were about. */
  focus: z.array(personSchema).default([]),
  notes: z.array(noteSchema).default([]),
  /** Questions that were asked once and are not asked again. */
  asked: z.array(z.string()).default([]),
});
export type State = z.infer<typeof stateSchema>;

export const EMPTY: State = { v: 1, briefs: [], earlier: [], lists: [], focus: [], notes: [], asked: [] };

/** What an engine kept; the empty state where it cannot be read. */
export function parseState(state: unknown): State {
  const parsed = stateSchema.safeParse(state);
  return parsed.success ? parsed.data : EMPTY;
}
