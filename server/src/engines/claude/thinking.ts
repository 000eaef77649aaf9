/** How much Claude thinks before it speaks. */
import type Anthropic from '@anthropic-ai/sdk';

export const EFFORTS = ['none', 'low', 'medium', 'high'] as const;
/** `none`: no thinking at all, for the first words within a second. Others: as much as the question needs. */
export type Effort = (typeof EFFORTS)[number];

/** Thoughts are paid for out of the same limit as words. */
const ROOM = { low: 2, medium: 4, high: 8 } as const;

export function thinkingOf(
  effort: Effort,
  words: number,
): Pick<Anthropic.MessageStreamParams, 'max_tokens' | 'thinking' | 'output_config'> {
  if (effort === 'none') return { max_tokens: words, thinking: { type: 'disabled' } };
  return {
    max_tokens: words * ROOM[effort],
    // Summaries keep the stream alive: thoughts that are left out look like a stall.
    thinking: { type: 'adaptive', display: 'summarized' },
    output_config: { effort },
  };
}
