/** Memory in words, for a prompt: what always counts first, then what was found, within a budget. */
import type { Remembered } from '../../assistant/port.ts';
import { tokensAtMost } from './tokens.ts';

export const MOST_TOKENS = 1_200;
/** Of it, what always counts. */
const MOST_ALWAYS = 400;
const MOST_EPISODES = 4;
const LONGEST_TURN = 400;

export interface BlockParts {
  readonly project?: string | undefined;
  readonly role?: string | undefined;
  /** Hard demands, rejections and what was pinned. */
  readonly always: readonly Remembered[];
  readonly found: readonly Remembered[];
  readonly episodes: readonly { readonly speaker: string; readonly at: string; readonly text: string }[];
}

/** The text, and the facts that stand in it. */
export function blockOf(parts: BlockParts): { text: string; facts: Remembered[] } {
  const lines: string[] = [];
  const facts: Remembered[] = [];
  let used = 0;
  const add = (line: string, most: number): boolean => {
    const cost = tokensAtMost(`${line}\n`);
    if (used + cost > most) return false;
    lines.push(line);
    used += cost;
    return true;
  };
  const told = (fact: Remembered) =>
    `- ${fact.at.slice(0, 10)} ${fact.kind}${fact.role === undefined ? '' : ` for ${fact.role}`}: ${quoted(fact.text)}`;
  add('Remembered from earlier conversations. The user said it; what they say now comes first.', MOST_TOKENS);
  if (parts.project !== undefined) add(`Project: ${quoted(parts.project)}`, MOST_TOKENS);
  if (parts.role !== undefined) add(`Part: ${quoted(parts.role)}`, MOST_TOKENS);
  for (const fact of parts.always) if (add(told(fact), MOST_ALWAYS)) facts.push(fact);
  const later = parts.always.filter((fact) => !facts.includes(fact));
  for (const fact of [...later, ...parts.found]) if (add(told(fact), MOST_TOKENS)) facts.push(fact);
  for (const { speaker, at, text } of parts.episodes.slice(0, MOST_EPISODES))
    add(`- ${at.slice(0, 10)} ${speaker} said: ${quoted(text.slice(0, LONGEST_TURN))}`, MOST_TOKENS);
  const empty = facts.length === 0 && lines.length < 2;
  return { text: empty ? '' : lines.join('\n'), facts };
}

/** On one line, so that no remembered word can pass for a line of ours. */
const quoted = (text: string) => JSON.stringify(text.replace(/\s+/gu, ' ').trim());
