/** Search over one's conversations: relevance first, and of equals the recent one; with the words around what was found. */
import type { ChatHit, ChatSearch, Snippet } from '../contract/conversations.ts';
import { chatMessageSchema, dataPartSchemas, type ChatMessage } from '../contract.ts';
import type { Scope } from '../scope.ts';
import type { FoundText } from '../store/conversation-port.ts';
import type { Store } from '../store/port.ts';
import { wordsIn, type WordAt } from '../store/search-fold.ts';
import { messageText } from './message.ts';

/** Of a pasted page the first words decide. */
const MAX_WORDS = 12;
/** Looked at before the order by age; far more than a person reads. */
const POOL = 200;
/** One long conversation must not fill the page. */
const MOST_OF_ONE = 4;
const TITLE_WEIGHT = 1.5;
/** What age alone can take of a score, and in how many days half of that is gone. */
const AGE_WEIGHT = 0.4;
const HALF_LIFE_DAYS = 30;

export async function searchConversations(
  store: Store,
  scope: Scope,
  query: string,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<ChatSearch> {
  const words = [...new Set(wordsIn(query).map(({ word }) => word))].slice(0, MAX_WORDS);
  const found = await store.conversations.search(scope, words, POOL);
  const ranked = found
    .map((text) => ({ text, score: withAge(text, now) }))
    .toSorted((one, other) => other.score - one.score);
  const perChat = new Map<string, number>();
  const hits: ChatHit[] = [];
  let more = false;
  for (const { text } of ranked) {
    const before = perChat.get(text.chatId) ?? 0;
    if (before >= MOST_OF_ONE) continue;
    if (hits.length === limit) {
      more = true;
      break;
    }
    perChat.set(text.chatId, before + 1);
    hits.push(toHit(text, words));
  }
  return { hits, more };
}

function withAge({ score, at, message }: FoundText, now: Date): number {
  const days = Math.max(0, now.getTime() - Date.parse(at)) / 86_400_000;
  const age = 1 - AGE_WEIGHT * (1 - 2 ** (-days / HALF_LIFE_DAYS));
  return score * age * (message ? 1 : TITLE_WEIGHT);
}

function toHit({ chatId, title, archived, at, message }: FoundText, words: readonly string[]): ChatHit {
  const hit = { chatId, title, archived, at };
  if (!message) return { ...hit, who: 'title', snippet: snippetOf(title, words) };
  return {
    ...hit,
    messageId: message.id,
    who: message.role === 'user' ? 'you' : 'assistant',
    snippet: snippetOf(readableText(chatMessageSchema.parse(JSON.parse(message.body))), words),
  };
}

/** What a message says, and whom it lists, as the full text has it, without the marks of Markdown. */
function readableText(message: ChatMessage): string {
  const names = message.parts.flatMap((part) => {
    if (part.type !== 'data-recommendation') return [];
    const read = dataPartSchemas.recommendation.safeParse(part['data']);
    return read.success ? read.data.items.map(({ name }) => name) : [];
  });
  return [messageText(message), names.join(', ')]
    .join('\n')
    .replaceAll(/[*_`#|>\\]+/g, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const BEFORE = 48;
const LENGTH = 176;

/** The part of the text around its first word that begins with one of the words. */
export function snippetOf(text: string, words: readonly string[]): Snippet {
  const all = wordsIn(text);
  const hit = ({ word }: WordAt) => words.some((wanted) => word.startsWith(wanted));
  const first = all.find(hit);
  const from = first === undefined ? 0 : startNear(all, first, text);
  const last = all.findLast(({ end }) => end <= from + LENGTH);
  const whole = text.length <= from + LENGTH;
  const to = whole ? text.length : Math.max(last?.end ?? 0, first?.end ?? 0, Math.min(LENGTH, text.length));
  const lead = from > 0 ? '… ' : '';
  return {
    text: `${lead}${text.slice(from, to)}${whole ? '' : ' …'}`,
    marks: all
      .filter((word) => word.start >= from && word.end <= to && hit(word))
      .map(({ start, end }) => ({ start: start - from + lead.length, end: end - from + lead.length })),
  };
}

/** A few words before the first hit, whole ones; all of the text where it is short. */
function startNear(all: readonly WordAt[], first: WordAt, text: string): number {
  if (text.length <= LENGTH || first.start <= BEFORE) return 0;
  return all.find(({ start }) => start >= first.start - BEFORE)?.start ?? first.start;
}
