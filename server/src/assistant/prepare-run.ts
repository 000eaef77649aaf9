/** Stores what a turn needs before its first event, and gathers what its engine is given. */
import { ulid } from 'ulid';
import type { ChatMessage } from '../contract.ts';
import type { Scope } from '../scope.ts';
import type { Store } from '../store/port.ts';
import { statesBefore } from './conversation-state.ts';
import { createDecisionRecorder } from './decisions.ts';
import { memoryOfTurn, type MemoryOfTurns } from './memory-of-turn.ts';
import { messageText } from './message.ts';
import type { Observer } from './observer.ts';
import { userMessage, type TurnPlan } from './plan-turn.ts';
import type { RunInput } from './run.ts';
import { titleFrom } from './title.ts';
import { bindTools, type RosterSearch } from './tools.ts';

export interface PrepareDeps {
  readonly store: Store;
  readonly roster: RosterSearch;
  readonly clock: () => Date;
  readonly today: () => string;
  /** Absent: nothing is remembered. */
  readonly memory?: MemoryOfTurns;
  readonly observer: Observer;
}

export interface PreparedRun {
  readonly input: RunInput;
  /** Keeps what the turn said, once it is done. */
  remember(done: Promise<void>): void;
}

/** @param messages - The conversation as it is stored. */
export async function prepareRun(
  scope: Scope,
  chatId: string,
  plan: TurnPlan & { readonly temporary?: boolean | undefined },
  messages: readonly ChatMessage[],
  deps: PrepareDeps,
): Promise<PreparedRun> {
  const { store, roster, clock, today } = deps;
  const at = clock();
  const now = at.toISOString();
  const { userMessageId, text, temporary = false } = plan;
  // An edit may come under a new id: what it takes the place of tells where it stands.
  const known = messages.some(({ id }) => id === userMessageId);
  const standsAt = known ? userMessageId : (plan.supersede ?? userMessageId);
  const position = messages.findIndex(({ id }) => id === standsAt);
  const before = position < 0 ? messages : messages.slice(0, position);
  const filed = statesBefore((await store.chats.get(scope, chatId))?.state, before);
  const first = !before.some(({ role }) => role === 'user');
  const run = { id: ulid(), chatId, userMessageId, assistantMessageId: ulid(), startedAt: now };
  // Done in this order; together they wait for the disk once.
  const [chat] = await Promise.all([
    store.chats.ensure(scope, chatId, now, { temporary }),
    plan.supersede === undefined ? undefined : store.chats.supersedeFrom(scope, chatId, plan.supersede, now),
    // The version that is left keeps its own.
    plan.supersede === undefined ? undefined : store.chats.setState(scope, chatId, filed),
    plan.save ? store.chats.saveMessage(scope, chatId, userMessage(userMessageId, text, at), now) : undefined,
    first ? store.chats.setTitle(scope, chatId, titleFrom(text)) : undefined,
    store.runs.start(scope, run),
  ]);
  const memory = await memoryOfTurn(deps, scope, chat, { run, text, before, isNew: plan.save });
  const decisions = createDecisionRecorder({ chatId, runId: run.id, text });
  const input: RunInput = {
    run,
    scope,
    mayName: first,
    filed,
    decisions,
    tools: bindTools({ store, roster, scope, chatId, messageId: run.assistantMessageId, clock, decisions }),
    turn: {
      chatId,
      text,
      today: today(),
      ...memory.forTurn,
      history: before.map((message) => ({ role: message.role, text: messageText(message) })),
    },
  };
  return { input, remember: memory.after };
}
