/** "Strongest dancer", "who speaks Marathi best": who is better at it comes first, and nobody is kept out. */
import { firstClause, lastClause } from './polarity.ts';
import type { Draft } from './text.ts';

const BEFORE =
  /(?<![\p{L}\p{M}])(?:(?:the )?(?:best|strongest|finest|most (?:fluent|skilled|proficient)|highest level)|sabse (?:acch[aie]|achh[aie]|badhiya|behtar|mahir)|sarvat chang\p{L}+|सबसे (?:अच्छ[ाीे]|बढिया|बेहतर|माहिर)|सर्वात (?:चांगल[ाीें]+|उत्तम)|सर्वोत्तम)\s+(?:(?:at|in|of|spoken|command|with)\s+)*$/u;
const AFTER =
  /^\s*(?:[\p{L}\p{M}]+\s+){0,2}?(?:(?:the )?best(?!\s+friend)|strongest first|best first|most fluent(?:ly)?|sabse (?:acch[aie]|achh[aie]|badhiya|behtar)|sarvat chang\p{L}+|सबसे (?:अच्छ[ाीे]|बढिया|बेहतर)|सर्वात चांगल[ाीें]+)(?![\p{L}\p{M}])/u;

/** Whether the words around a skill or a language ask for who is best at it. */
export function isGraded(draft: Draft, span: { readonly start: number; readonly end: number }): boolean {
  return (
    BEFORE.test(lastClause(draft.whole.slice(0, span.start))) ||
    AFTER.test(firstClause(draft.whole.slice(span.end)))
  );
}

/** "Who speaks it best?", of what was asked before. */
export const BEST_SPOKEN =
  /(?<![\p{L}])(?:speaks? (?:it |the language )?(?:the )?best|most fluent first|best speakers? first)(?![\p{L}])|(?<![\p{L}\p{M}])(?:sabse (?:acch[aie]|achh[aie]) (?:kaun )?bol\p{L}+|kaun sabse (?:acch[aie]|achh[aie]) bol\p{L}+)|सबसे अच्छ[ाी] (?:कौन )?बोल|कौन सबसे अच्छ[ाी] बोल|सर्वात चांगल[ाीं] (?:कोण )?बोल/u;
