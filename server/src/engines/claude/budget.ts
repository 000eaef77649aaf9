/** Keeps a request within what a turn may cost, before it is sent. */
import type Anthropic from '@anthropic-ai/sdk';
import { estimateTokens } from './history.ts';
import { shorten } from './shorten.ts';

/** Tokens of one request: a working window, far below what the models take, since every token costs time. */
export const REQUEST_TOKENS = 32_000;
/** From here on the estimate is not trusted. */
const COUNT_FROM = 0.6;
/** Counting must not hold up an answer. */
const COUNT_MS = 600;

/**
 * Shortens the messages, in place, where they do not fit. The service counts them when our estimate says that it may be
 * close; where it cannot, the estimate decides.
 * @throws The signal's reason when aborted.
 */
export async function fit(
  client: Anthropic,
  params: Pick<Anthropic.MessageStreamParams, 'model' | 'system' | 'tools'>,
  messages: Anthropic.MessageParam[],
  signal: AbortSignal,
  limit = REQUEST_TOKENS,
): Promise<void> {
  const fixed = estimateTokens([params.system, params.tools]);
  for (;;) {
    const estimate = fixed + estimateTokens(messages);
    if (estimate <= limit * COUNT_FROM) return;
    const tokens = await counted(client, { ...params, messages }, signal).catch(() => estimate);
    signal.throwIfAborted();
    if (tokens <= limit) return;
    if (!shorten(messages)) return;
  }
}

async function counted(
  client: Anthropic,
  {
    model,
    system,
    tools,
    messages,
  }: Pick<Anthropic.MessageStreamParams, 'model' | 'system' | 'tools' | 'messages'>,
  signal: AbortSignal,
): Promise<number> {
  const { input_tokens } = await client.messages.countTokens(
    {
      model,
      messages,
      ...(system === undefined ? {} : { system }),
      ...(tools === undefined ? {} : { tools: tools as Anthropic.MessageCountTokensTool[] }),
    },
    { signal, timeout: COUNT_MS, maxRetries: 0 },
  );
  return input_tokens;
}
