/** Makes room in a conversation that is too long: old results first, then old messages. */
import type Anthropic from '@anthropic-ai/sdk';

const CLEARED = 'Cleared to make room. Call the tool again if it is needed.';
/** Results of tools that stay whole. */
const KEPT_RESULTS = 1;
/** Share of the earlier messages that goes where there is no result to clear. */
const DROPPED = 0.5;

/**
 * Changes the conversation in place. Calls and results stay in pairs, the person speaks first, and the last
 * message stays as it is.
 * @returns Whether anything was left out.
 */
export function shorten(messages: Anthropic.MessageParam[]): boolean {
  return clearOldResults(messages) || dropOldMessages(messages);
}

function clearOldResults(messages: Anthropic.MessageParam[]): boolean {
  const places = messages.flatMap((message, at) => (isResults(message) ? [at] : []));
  let cleared = false;
  for (const at of places.slice(0, -KEPT_RESULTS)) {
    const message = messages[at];
    if (message?.role !== 'user' || typeof message.content === 'string') continue;
    if (message.content.every((block) => block.type !== 'tool_result' || block.content === CLEARED)) continue;
    cleared = true;
    messages[at] = {
      ...message,
      content: message.content.map((block) =>
        block.type === 'tool_result' ? { ...block, content: CLEARED } : block,
      ),
    };
  }
  return cleared;
}

function dropOldMessages(messages: Anthropic.MessageParam[]): boolean {
  // What belongs to this turn begins with the last words of the person.
  const turn = messages.findLastIndex((message) => message.role === 'user' && !isResults(message));
  let end = Math.ceil(turn * DROPPED);
  while (end < turn && (messages[end]?.role !== 'user' || isResults(messages[end]))) end += 1;
  if (end <= 0) return false;
  messages.splice(0, end);
  return true;
}

const isResults = (message: Anthropic.MessageParam | undefined): boolean =>
  message?.role === 'user' &&
  typeof message.content !== 'string' &&
  message.content.some((block) => block.type === 'tool_result');
