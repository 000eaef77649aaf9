/**
 * The conversation as Claude is sent it. What was said before is append-only, so that its beginning stays the same
 * bytes from turn to turn and can be cached; what belongs to one turn stands in its last message alone.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type { Turn } from '../../assistant/port.ts';
import { redacted, visible } from './clean.ts';

/** Of one message of the history. */
const MAX_TEXT = 4000;

/** Tokens, on the safe side: Devanagari takes about one for each letter, Latin text one for three. */
export function estimateTokens(value: unknown): number {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  let wide = 0;
  for (const letter of text) if (letter > '\u02ff') wide += 1;
  return Math.ceil(wide + (text.length - wide) / 3);
}

export interface Said {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

export interface Window {
  readonly messages: readonly Said[];
  /** How many messages before them are left out. */
  readonly left: number;
}

/**
 * The last part of a conversation. It begins in the same place for many turns: when it has grown over `high` tokens
 * it is cut once, down to `low`, so that the cached beginning is lost once and not with every turn.
 */
export function windowOf(history: Turn['history'], { high = 8000, low = 4000 } = {}): Window {
  const said = history
    .filter(({ text }) => text.trim() !== '')
    .map(({ role, text }) => ({ role, text: redacted(visible(text)).slice(0, MAX_TEXT) }));
  const sizes = said.map(({ text }) => estimateTokens(text));
  let start = 0;
  let size = 0;
  said.forEach((_, at) => {
    size += sizes[at] ?? 0;
    if (size <= high) return;
    while (start < at && size > low) size -= sizes[start++] ?? 0;
  });
  // The API wants the person to speak first.
  while (said[start]?.role === 'assistant') start += 1;
  return { messages: said.slice(start), left: start };
}

/** @param content of the last message: the turn with what belongs to it. */
export function messagesOf(history: readonly Said[], content: string): Anthropic.MessageParam[] {
  return [
    ...history.map(({ role, text }, at) => ({
      role,
      content: [
        {
          type: 'text' as const,
          text,
          // The last message that the next turn repeats as it is.
          ...(at === history.length - 1 ? { cache_control: { type: 'ephemeral' as const } } : {}),
        },
      ],
    })),
    { role: 'user', content: [{ type: 'text', text: content }] },
  ];
}
