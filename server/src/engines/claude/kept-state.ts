/**
 * Kept between turns, so that "the second one" has a meaning. The shape is the one that the embedded
 * engine keeps: when one engine has to stand in for the other, the conversation goes on.
 */
import { z } from 'zod';
import { roleBriefSchema } from '../../casting/brief.ts';
import { cleanText } from './clean.ts';

const personSchema = z.object({ talentId: z.string(), externalId: z.string(), name: z.string() });
const keptSchema = z.looseObject({
  v: z.literal(1),
  briefs: z.array(roleBriefSchema).default([]),
  lists: z.array(z.object({ role: z.string().optional(), people: z.array(personSchema) })).default([]),
});
export type KeptState = z.infer<typeof keptSchema>;

/** What this engine does not know of the state stays in it. */
export function keep(
  before: unknown,
  change: Pick<KeptState, 'briefs' | 'lists'> & { lang: string },
): unknown {
  const parsed = keptSchema.safeParse(before);
  return { ...(parsed.success ? parsed.data : {}), v: 1, ...change, focus: [] };
}

export function listsOf(state: unknown): KeptState['lists'] {
  const parsed = keptSchema.safeParse(state);
  return parsed.success ? parsed.data.lists : [];
}

/** As data for the next message. Outside any tool result: names, not stories. */
export function earlierAsData(state: unknown): unknown {
  const parsed = keptSchema.safeParse(state);
  if (!parsed.success || parsed.data.briefs.length === 0) return undefined;
  return {
    briefs: parsed.data.briefs,
    listed: parsed.data.lists.map(({ role, people }) => ({
      role,
      people: people.map(({ externalId, name }) => ({
        id: cleanText(externalId).slice(0, 40),
        name: cleanText(name).slice(0, 60),
      })),
    })),
  };
}
