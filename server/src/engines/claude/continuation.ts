/**
 * The rest of an answer that broke off. Newer models take no beginning of their own answer ("prefill"), so
 * they are asked in a message that quotes its end.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { cleanText } from './clean.ts';

const TAIL = 200;
/** A model that repeats itself does it with the last words, not with whole paragraphs. */
const OVERLAP = 120;

export function continuing(said: string): Anthropic.MessageParam[] {
  const quoted = JSON.stringify(cleanText(said.slice(-TAIL)));
  return [
    { role: 'assistant', content: said.trimEnd() },
    {
      role: 'user',
      content: `<context>\nThe connection broke off in the middle of your answer. It ends with: ${quoted}\nGo on exactly there, in the same language. Repeat nothing, greet nobody and do not mention the break.\n</context>`,
    },
  ];
}

/** Leaves out what the text repeats of `said`. Nothing is held back where `said` is empty. */
export async function* withoutOverlap<R>(
  said: string,
  texts: AsyncGenerator<string, R>,
): AsyncGenerator<string, R> {
  let held: string | undefined = said === '' ? undefined : '';
  const release = function* () {
    if (held !== undefined && held !== '') yield rest(said, held);
    held = undefined;
  };
  try {
    for (;;) {
      const next = await texts.next();
      if (next.done) {
        yield* release();
        return next.value;
      }
      if (held === undefined) {
        yield next.value;
        continue;
      }
      held += next.value;
      if (held.length >= OVERLAP) yield* release();
    }
  } catch (error) {
    yield* release();
    throw error;
  }
}

function rest(said: string, more: string): string {
  for (let length = Math.min(OVERLAP, said.length, more.length); length > 0; length -= 1)
    if (said.endsWith(more.slice(0, length)) && (length > 3 || /\s/u.test(more.slice(0, length))))
      return more.slice(length);
  return more;
}
