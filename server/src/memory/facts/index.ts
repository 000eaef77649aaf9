/**
 * Memory across conversations: reads what a message says, keeps it, and gives back what bears on the next one.
 * Writing needs no model; one may add what it reads, through `extract`.
 */
import type { SavedFact, TurnMemory } from '../../assistant/port.ts';
import type { ChatMessage } from '../../contract.ts';
import type { Fact } from '../../contract/memory.ts';
import { speaksOf } from './read/names.ts';
import type { Scope } from '../../scope.ts';
import type { Store } from '../../store/port.ts';
import { blockOf } from './block.ts';
import { checkedExtracts, type Extract } from './extract.ts';
import type { Known, Place, Statement } from './model.ts';
import { createPersonLookup, peopleNamed, shownIn, type SoundsLike } from './people.ts';
import { knownPlaces } from './places.ts';
import { isMany } from './registry.ts';
import { CORRECTS } from './read/markers.ts';
import { isPasted } from './read/own-words.ts';
import { readStatements } from './read/statements.ts';
import { bearingOn } from './use.ts';
import { factsToForget, savedOf, whereOf, writeStatements } from './write.ts';

export type { Extract, Extracted } from './extract.ts';

/** Turns of earlier conversations that have to do with a text, best first. */
export interface EpisodeSearch {
  search(
    scope: Scope,
    query: {
      readonly projectId: string | null;
      readonly text: string;
      readonly limit: number;
      readonly exceptChat?: string;
    },
  ): Promise<readonly { readonly speaker: string; readonly at: string; readonly text: string }[]>;
}

export interface MemoryOptions {
  readonly store: Pick<Store, 'facts' | 'projects' | 'talents'>;
  readonly episodes?: EpisodeSearch;
  readonly soundsLike?: SoundsLike;
  readonly extract?: Extract;
}

/** A message of the user, and where it stands. */
export interface Said {
  readonly chatId: string;
  readonly messageId: string;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
  /** ISO date in the office's zone. */
  readonly today: string;
  /** What came before it in the conversation, oldest first. */
  readonly before: readonly ChatMessage[];
  readonly projectId?: string | undefined;
  readonly roleId?: string | undefined;
  /** It was read before: an answer is asked for again. */
  readonly again?: boolean;
}

export interface Memory {
  /** Keeps what the message says and gives what bears on it; undefined where memory is paused. */
  turn(scope: Scope, said: Said): Promise<TurnMemory | undefined>;
  /** What was only mentioned, and what a model reads in it: after the answer, so that nobody waits for it. */
  afterTurn(scope: Scope, said: Said): Promise<void>;
  /** What bears on a text, without keeping anything. */
  context(scope: Scope, said: Omit<Said, 'messageId' | 'at'>): Promise<Pick<TurnMemory, 'facts' | 'block'>>;
  /** Takes over what holds for one project for another, as said then; returns what was added. */
  carry(scope: Scope, from: string, to: string, at: string): Promise<Fact[] | undefined>;
}

const EPISODES = 4;

export function createMemory({ store, episodes, soundsLike, extract }: MemoryOptions): Memory {
  const { facts } = store;

  const known = async (
    scope: Scope,
    said: Pick<Said, 'chatId' | 'before' | 'projectId' | 'roleId' | 'today'>,
  ) => {
    const places = await knownPlaces(store, scope);
    const { people, role } = shownIn(said.before);
    const linked =
      said.projectId !== undefined && said.roleId !== undefined
        ? await store.projects.role(scope, said.projectId, said.roleId)
        : undefined;
    return {
      ...places,
      project: places.projects.find(({ scopeId }) => scopeId === said.projectId),
      role: linked?.name ?? role,
      shown: people,
      person: createPersonLookup({ talents: store.talents, soundsLike }, scope, people),
      today: said.today,
    } satisfies Known;
  };

  /** Where the last thing of this conversation was kept. */
  const lastOf = async (scope: Scope, chatId: string): Promise<Known['last']> => {
    const recent = await facts.list(scope, { fromChat: chatId, limit: 1 });
    const [last] = recent;
    return last && (last.scope === 'project' || last.scope === 'role' || last.scope === 'user')
      ? { scope: last.scope, scopeId: last.scopeId, subject: last.subject, key: last.key }
      : undefined;
  };

  const read = async (scope: Scope, said: Said) => {
    const all = {
      ...(await known(scope, said)),
      last: CORRECTS.test(said.text) ? await lastOf(scope, said.chatId) : undefined,
    };
    return { all, reading: await readStatements(said.text, all) };
  };

  const context: Memory['context'] = async (scope, said) => {
    const all = await known(scope, said);
    const people = await peopleNamed(said.text, all);
    const bearing = await bearingOn(facts, scope, { ...all, text: said.text, people });
    const turns =
      (await episodes?.search(scope, {
        projectId: said.projectId ?? null,
        text: said.text,
        limit: EPISODES,
        exceptChat: said.chatId,
      })) ?? [];
    const block = blockOf({
      project: bearing.project?.names[0],
      role: bearing.role,
      always: bearing.always,
      found: bearing.found,
      episodes: turns,
    });
    return { facts: block.facts, block: block.text };
  };

  const keep = async (scope: Scope, said: Said): Promise<{ saved: SavedFact[]; only: boolean }> => {
    const { all, reading } = await read(scope, said);
    if (reading.forget) {
      const gone = await factsToForget(facts, scope, reading.forget);
      const saved: SavedFact[] = [];
      for (const fact of gone) {
        const where = whereOf(fact, all.projects);
        if ((await facts.forget(scope, fact.id)) > 0)
          saved.push({ is: 'forgot', text: fact.text, ...(where === undefined ? {} : { where }) });
      }
      return { saved, only: saved.length > 0 };
    }
    const explicit = reading.statements.filter((each) => each.explicit);
    const outcomes = await writeStatements(facts, scope, explicit, said);
    const saved = savedOf(outcomes, all.projects);
    return { saved: unique(saved), only: reading.only && saved.length > 0 };
  };

  return {
    async turn(scope, said) {
      if (await facts.paused(scope)) return undefined;
      const { saved, only } = said.again === true ? { saved: [], only: false } : await keep(scope, said);
      return { ...(await context(scope, said)), saved, onlySaved: only };
    },
    async afterTurn(scope, said) {
      if (said.again === true || (await facts.paused(scope))) return;
      const { all, reading } = await read(scope, said);
      const mentioned = reading.statements.filter((each) => !each.explicit);
      const extracted: Statement[] =
        extract === undefined || isPasted(said.text)
          ? []
          : checkedExtracts(await extract(scope, said), said.text, all);
      await writeStatements(facts, scope, [...mentioned, ...extracted], said);
    },
    context,
    async carry(scope, from, to, at) {
      const { projects } = await knownPlaces(store, scope);
      const place = (ref: string): Place | undefined =>
        projects.find(({ scopeId }) => scopeId === ref) ??
        projects.find(({ names }) => names.some((name) => speaksOf(ref, name) && speaksOf(name, ref)));
      const source = place(from);
      if (!source) return undefined;
      const target = place(to)?.scopeId ?? to.trim().toLowerCase();
      const held = (await facts.list(scope, { scope: 'project', scopeId: source.scopeId })).filter(
        ({ key }) => key !== 'name',
      );
      const outcomes = await facts.write(
        scope,
        held.map(({ sources, text, value, kind, origin, subject, key, pinned, sharedWith }) => ({
          scope: 'project' as const,
          scopeId: target,
          subject,
          key,
          value,
          many: isMany(key),
          text,
          kind,
          origin,
          sources,
          pinned,
          sharedWith,
          again: true,
          ...(key === 'verdict' ? { talentId: subject } : {}),
        })),
        at,
      );
      return outcomes.flatMap((outcome) =>
        outcome.is === 'added' || outcome.is === 'replaced' ? [outcome.fact] : [],
      );
    },
  };
}

const unique = (saved: readonly SavedFact[]): SavedFact[] => [
  ...new Map(saved.map((each) => [JSON.stringify([each.text, each.where]), each])).values(),
];
