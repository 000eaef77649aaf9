/**
 * Episodes: what was said in a person's earlier conversations, found again by words and meaning. Each office, user and
 * project has an index of its own, filled from the store by a query that names all three: what a search may not see is
 * not there to be found.
 */
import { setImmediate as pause } from 'node:timers/promises';
import type { Scope } from '../../scope.ts';
import type { EpisodeRef, EpisodeScope, EpisodeStore, StoredEpisode } from '../../store/episode-port.ts';
import { rankTurns } from './rank.ts';
import { createTurnIndex, type TurnIndex } from './turn-index.ts';
import { wordVectors } from './word-vectors.ts';

export interface Episode extends StoredEpisode {
  /** The turns before and after it in the same conversation. */
  readonly before?: StoredEpisode;
  readonly after?: StoredEpisode;
  /** Of this search only: higher is better. */
  readonly score: number;
}

export interface EpisodeQuery extends EpisodeScope {
  readonly text: string;
  readonly limit: number;
  /** A conversation that is left out: the one that is going on. */
  readonly exceptChat?: string;
}

export interface Episodes {
  /** Best first. Sees all that was stored before the call. */
  search(scope: Scope, query: EpisodeQuery): Promise<Episode[]>;
}

/** Indexes kept in memory; the one that was not used for longest goes. */
const MOST_INDEXES = 24;
/** Conversations read without a pause. */
const CHATS_AT_ONCE = 10;

interface Kept {
  readonly index: TurnIndex;
  mark: number;
  /** Searches come one after the other, so that none sees half of a change. */
  reading: Promise<void>;
}

export function createEpisodes(store: EpisodeStore): Episodes {
  const kept = new Map<string, Kept>();

  const keptFor = (scope: Scope, projectId: string | null): Kept => {
    const key = JSON.stringify([scope.officeId, scope.userId, projectId]);
    const found = kept.get(key) ?? {
      index: createTurnIndex(wordVectors()),
      mark: 0,
      reading: Promise.resolve(),
    };
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > MOST_INDEXES) kept.delete(kept.keys().next().value as string);
    return found;
  };

  const catchUp = async (mine: Kept, scope: Scope, where: EpisodeScope) => {
    for (let more = true; more;) {
      const changes = await store.changes(scope, where, mine.mark, CHATS_AT_ONCE);
      for (const { chatId, turns } of changes.chats) {
        if (turns.length === 0) mine.index.remove(chatId);
        else mine.index.put({ id: chatId, turns: turns.map((turn) => ({ ...turn, id: keyOf(turn) })) });
      }
      mine.mark = changes.mark;
      more = changes.more;
      if (more) await pause();
    }
  };

  return {
    async search(scope, { projectId, text, limit, exceptChat }) {
      const where = { projectId };
      const mine = keptFor(scope, projectId);
      const reading = mine.reading.then(() => catchUp(mine, scope, where));
      mine.reading = reading.catch(() => {});
      await reading;
      const found = rankTurns(mine.index, { text, asker: 'user', asked: 'assistant' }, limit, exceptChat);
      const refs = found.flatMap(({ id, before, after }) => [before, id, after].flatMap((key) => key ?? []));
      const stored = await store.getMany(scope, where, [...new Set(refs)].map(refOf));
      const turns = new Map(stored.map((turn) => [keyOf(turn), turn]));
      return found.flatMap(({ id, score, ...near }) => {
        const turn = turns.get(id);
        if (!turn) return [];
        const before = near.before === undefined ? undefined : turns.get(near.before);
        const after = near.after === undefined ? undefined : turns.get(near.after);
        return [{ ...turn, ...(before && { before }), ...(after && { after }), score }];
      });
    },
  };
}

const keyOf = ({ chatId, messageId }: EpisodeRef) => JSON.stringify([chatId, messageId]);

function refOf(key: string): EpisodeRef {
  const [chatId, messageId] = JSON.parse(key) as [string, string];
  return { chatId, messageId };
}
