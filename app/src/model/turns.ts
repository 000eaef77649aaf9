/** A conversation as the screens show it: typed blocks instead of loose message parts. No network, no React. */
import {
  approvalPartSchema,
  dataPartSchemas,
  isInCards,
  type ApprovalPart,
  type ChatMessage,
  type Comparison,
  type Notice,
  type Recommendation,
  type Suggestions,
} from '@castmatch/server/contract';

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly streaming: boolean }
  | { readonly kind: 'recommendation'; readonly data: Recommendation }
  | { readonly kind: 'comparison'; readonly data: Comparison }
  | { readonly kind: 'suggestions'; readonly data: Suggestions }
  | { readonly kind: 'notice'; readonly data: Notice }
  /** Something that would leave the office, and waits for a person or has been answered. */
  | { readonly kind: 'approval'; readonly data: ApprovalPart };

export interface Turn {
  readonly id: string;
  readonly speaker: 'you' | 'castmatch';
  /** ISO 8601; absent while the server has not said. */
  readonly at?: string;
  readonly blocks: readonly Block[];
  /** `unsent`: the server has not taken this question. */
  readonly state: 'done' | 'streaming' | 'unsent';
}

type Part = ChatMessage['parts'][number];

// Parts are never changed in place, so what was read from one stays true: a settled turn costs nothing per token.
const blocks = new WeakMap<Part, Block | 'none'>();
const turns = new WeakMap<ChatMessage, Map<Turn['state'], Turn>>();

/** The same message and state give the same turn object, so that settled turns are not drawn again. */
export function toTurn(message: ChatMessage, state: Turn['state']): Turn {
  const known = turns.get(message) ?? new Map<Turn['state'], Turn>();
  const before = known.get(state);
  if (before !== undefined) return before;
  const turn: Turn = {
    id: message.id,
    speaker: message.role === 'user' ? 'you' : 'castmatch',
    ...(message.metadata?.at === undefined ? {} : { at: message.metadata.at }),
    blocks: message.parts.map(readBlock).filter((block) => block !== 'none'),
    state,
  };
  known.set(state, turn);
  turns.set(message, known);
  return turn;
}

/** What the user wrote in a turn, or what the answer says in words. */
export function turnText(turn: Turn): string {
  return turn.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n\n');
}

/** The recommendations of the last answer that has any: what number keys pick from. */
export function lastRecommendations(all: readonly Turn[]): readonly Recommendation[] {
  for (const turn of all.toReversed()) {
    const found = turn.blocks.flatMap((block) => (block.kind === 'recommendation' ? [block.data] : []));
    if (found.length > 0) return found;
  }
  return [];
}

/** The next steps of the last turn, if that is an answer: earlier ones are no longer next. */
export function lastSuggestions(all: readonly Turn[]): Suggestions['items'] {
  const blocks = all.at(-1)?.blocks ?? [];
  return blocks.findLast((block) => block.kind === 'suggestions')?.data.items ?? NO_SUGGESTIONS;
}
const NO_SUGGESTIONS: Suggestions['items'] = [];

/** How many people an answer lists, near misses not counted. */
export function countPeople(turn: Turn): number {
  return turn.blocks.reduce(
    (sum, block) => sum + (block.kind === 'recommendation' ? block.data.items.length : 0),
    0,
  );
}

function readBlock(part: Part): Block | 'none' {
  const known = blocks.get(part);
  if (known !== undefined) return known;
  const block = parseBlock(part);
  blocks.set(part, block);
  return block;
}

function parseBlock(part: Part): Block | 'none' {
  switch (part.type) {
    case 'text':
      return typeof part.text === 'string' && part.text !== '' && !isInCards(part.providerMetadata)
        ? { kind: 'text', text: part.text, streaming: part.state === 'streaming' }
        : 'none';
    case 'data-recommendation': {
      const read = dataPartSchemas.recommendation.safeParse(part.data);
      return read.success ? { kind: 'recommendation', data: read.data } : 'none';
    }
    case 'data-comparison': {
      const read = dataPartSchemas.comparison.safeParse(part.data);
      return read.success ? { kind: 'comparison', data: read.data } : 'none';
    }
    case 'data-suggestions': {
      const read = dataPartSchemas.suggestions.safeParse(part.data);
      return read.success && read.data.items.length > 0 ? { kind: 'suggestions', data: read.data } : 'none';
    }
    case 'data-notice': {
      const read = dataPartSchemas.notice.safeParse(part.data);
      return read.success ? { kind: 'notice', data: read.data } : 'none';
    }
    case 'tool-share_message': {
      const read = approvalPartSchema.safeParse(part);
      return read.success ? { kind: 'approval', data: read.data } : 'none';
    }
    default:
      return 'none';
  }
}
