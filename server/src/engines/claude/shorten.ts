/** Makes room in a conversation that is too long: old results first, then old messages. */
import type Anthropic from '@anthropic-ai/sdk';

const CLEARED = 'Cleared to make room. Call the tool again if it is needed.';
/** Results of tools that stay whole. */
const KEPT_RESULTS = 1;

/**
 * Leaves something out of a conversation, in place: first the results of older tool calls, then the older half of
 * what was said. The turn itself, with its context, is never touched.
 * @returns Whether there was anything left to leave out.
 */
export function shorten(messages: Anthropic.MessageParam[]): boolean {
  const shorter = withoutOldResults(messages) ?? withoutOldTalk(messages);
  if (!shorter) return false;
  messages.splice(0, messages.length, ...shorter);
  return true;
}

function withoutOldResults(
  messages: readonly Anthropic.MessageParam[],
): Anthropic.MessageParam[] | undefined {
  const holders = messages.flatMap((message, at) => (hasResults(message) ? [at] : []));
  const old = new Set(holders.slice(0, -KEPT_RESULTS));
  if (old.size === 0) return undefined;
  return messages.map((message, at) => {
    if (old.has(at)) return cleared(message);
    // A citation of a block that is gone would be refused.
    return message.role === 'assistant' && at > Math.min(...old) ? uncited(message) : message;
  });
}

const hasResults = ({ content }: Anthropic.MessageParam) =>
  typeof content !== 'string' &&
  content.some((block) => block.type === 'tool_result' && block.content !== CLEARED && !block.is_error);

const cleared = (message: Anthropic.MessageParam): Anthropic.MessageParam =>
  mapBlocks(message, (block) => (block.type === 'tool_result' ? { ...block, content: CLEARED } : block));

const uncited = (message: Anthropic.MessageParam): Anthropic.MessageParam =>
  mapBlocks(message, (block) => (block.type === 'text' ? { type: 'text', text: block.text } : block));

function mapBlocks(
  message: Anthropic.MessageParam,
  change: (block: Anthropic.ContentBlockParam) => Anthropic.ContentBlockParam,
): Anthropic.MessageParam {
  const { content } = message;
  return typeof content === 'string' || message.role === 'system'
    ? message
    : { ...message, content: content.map(change) };
}

function withoutOldTalk(messages: readonly Anthropic.MessageParam[]): Anthropic.MessageParam[] | undefined {
  const turn = messages.findLastIndex((message) => message.role === 'user' && !isAnswerToTool(message));
  if (turn <= 0) return undefined;
  let start = Math.ceil(turn / 2);
  while (start < turn && messages[start]?.role !== 'user') start += 1;
  return messages.slice(start);
}

const isAnswerToTool = ({ content }: Anthropic.MessageParam) =>
  typeof content !== 'string' && content.some(({ type }) => type === 'tool_result');
