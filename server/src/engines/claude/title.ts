/** A name for a conversation that no role has named, from the fast model. Nobody waits for it. */
import type Anthropic from '@anthropic-ai/sdk';
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { z } from 'zod';
import { redacted, visible } from './clean.ts';
import { withoutLinks } from './links.ts';

const titleSchema = z.object({
  title: z.string().describe('at most six words, in the language and script of the message, no full stop'),
});
const SYSTEM =
  'You name conversations of a casting office. The name says what is looked for, in plain words, without names of people.';
const MAX_MESSAGE = 2000;
const MAX_TITLE = 60;
/** From the first words of the answer on. A name that takes longer is dropped; the first words of the message stay. */
const TITLE_MS = 3_000;

/** @returns `undefined` when there is none in time, or none that is of use. Never throws. */
export async function askForTitle(
  client: Anthropic,
  model: string,
  text: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const { parsed_output } = await client.messages.parse(
      {
        model,
        max_tokens: 64,
        thinking: { type: 'disabled' },
        system: SYSTEM,
        messages: [{ role: 'user', content: redacted(visible(text)).slice(0, MAX_MESSAGE) }],
        output_config: { format: zodOutputFormat(titleSchema) },
      },
      { signal, timeout: TITLE_MS, maxRetries: 0 },
    );
    const title = withoutLinks(redacted(visible(parsed_output?.title ?? '')))
      .text.replace(/\s+/gu, ' ')
      .trim()
      .replace(/[.।]+$/u, '');
    return title === '' ? undefined : title.slice(0, MAX_TITLE);
  } catch {
    return undefined;
  }
}

/** What has come by then; `undefined` if nothing has. */
export function within<T>(promise: Promise<T | undefined>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
