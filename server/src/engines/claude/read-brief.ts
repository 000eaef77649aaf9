/**
 * The brief of a message as structured output of the fast model. Asked for where Claude called the search with an
 * input that does not fit: it saves a round of mending. Without it, Claude mends the input itself.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { z } from 'zod';
import { roleBriefSchema, type RoleBrief } from '../../casting/brief.ts';
import { redacted, visible } from './clean.ts';

/** What most briefs ask. The whole schema is larger than a constrained answer may be. */
const briefsSchema = z.object({
  briefs: z
    .array(
      roleBriefSchema.pick({
        role: true,
        gender: true,
        playingAge: true,
        heightCm: true,
        city: true,
        speaks: true,
        skills: true,
        dates: true,
        dayRateMaxInr: true,
        count: true,
      }),
    )
    .describe('one brief per role; only what was said'),
});
const SYSTEM =
  'You read messages of a casting office. Fill a brief for each role with the demands that are said, and with nothing else.';
const READ_MS = 1_200;

/** @returns `undefined` when there is none in time, or none that is of use. Never throws. */
export async function readBriefs(
  client: Anthropic,
  model: string,
  { text, today }: { readonly text: string; readonly today: string },
  signal: AbortSignal,
): Promise<RoleBrief[] | undefined> {
  try {
    const { parsed_output } = await client.messages.parse(
      {
        model,
        max_tokens: 1024,
        thinking: { type: 'disabled' },
        system: SYSTEM,
        messages: [{ role: 'user', content: `today: ${today}\n\n${redacted(visible(text))}` }],
        output_config: { format: zodOutputFormat(briefsSchema) },
      },
      { signal, timeout: READ_MS, maxRetries: 0 },
    );
    const briefs = parsed_output?.briefs ?? [];
    return briefs.some((brief) => Object.keys(brief).length > 0) ? briefs : undefined;
  } catch {
    return undefined;
  }
}
