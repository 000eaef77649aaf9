/** Turns: who may begin one, when it is the same one again, and who reads its events. */
import type { ChatMessage, ChatRequest } from '../contract.ts';
import type { Scope } from '../scope.ts';
import type { Store } from '../store/port.ts';
import type { QueuedMessage } from '../store/queue-port.ts';
import type { Engines } from './answer.ts';
import { createLanes } from './lanes.ts';
import type { MemoryOfTurns } from './memory-of-turn.ts';
import type { Observer } from './observer.ts';
import { createPlaces } from './places.ts';
import { planTurn, type TurnPlan } from './plan-turn.ts';
import { prepareRun } from './prepare-run.ts';
import { recoverRuns } from './recover.ts';
import { TurnRefused } from './refused.ts';
import { createRetention } from './retention.ts';
import { startRun, type LiveRun } from './run.ts';
import { liveStream, loggedStream, pastStream, type AnswerStream } from './streams.ts';
import type { RosterSearch } from './tools.ts';

export interface AssistantOptions {
  readonly store: Store;
  readonly engines: Engines;
  readonly roster: RosterSearch;
  readonly observer: Observer;
  readonly clock: () => Date;
  /** Absent: nothing is remembered across conversations. */
  readonly memory?: MemoryOfTurns;
  /** ISO date in the office's zone. */
  readonly today: () => string;
  /** Answers that one person may have under way. Default 4. */
  readonly maxRunsPerUser?: number;
  /** Answers that this server may have under way. Default 500. */
  readonly maxRuns?: number;
  /** How long the stream log of an ended answer is kept, milliseconds. Default a day. */
  readonly keepLogsMs?: number;
}

export type Submitted =
  | { readonly kind: 'answer'; readonly stream: AnswerStream }
  /** It waits for the answer under way, and is answered after it. */
  | { readonly kind: 'queued'; readonly message: QueuedMessage };

export interface Assistant {
  /** @throws TurnRefused */
  submit(scope: Scope, request: ChatRequest): Promise<Submitted>;
  /** The answer under way in a conversation. */
  running(scope: Scope, chatId: string): AnswerStream | undefined;
  /** An answer by its run id, also a past one of the same conversation whose log is still kept. */
  answer(scope: Scope, chatId: string, runId: string): Promise<AnswerStream | undefined>;
  /** The message that waits for the answer under way. */
  queued(scope: Scope, chatId: string): Promise<QueuedMessage | undefined>;
  /** @returns The message that was waiting; nothing where none was, or its answer has begun. */
  withdraw(scope: Scope, chatId: string): Promise<QueuedMessage | undefined>;
  /**
   * What waits in the queue begins then, as after any other end.
   * @returns Whether there was something to stop. Resolves when the partial answer is stored.
   */
  stop(scope: Scope, chatId: string): Promise<boolean>;
  /**
   * Shows another version of a message, and what followed it.
   * @returns Whether there is such a one.
   * @throws TurnRefused while an answer is under way.
   */
  choose(scope: Scope, chatId: string, messageId: string, version: number): Promise<boolean>;
  /**
   * Marks answers that a crash cut off, then begins what was left in the queues; returns how many were cut off.
   * Call once, before the first turn.
   */
  recover(): Promise<number>;
  /** Takes no new turns, ends the running ones and waits until they are stored. */
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;

export function createAssistant(options: AssistantOptions): Assistant {
  const { store, clock, observer } = options;
  const live = new Map<string, LiveRun>();
  const places = createPlaces({
    perUser: options.maxRunsPerUser ?? 4,
    total: options.maxRuns ?? 500,
  });
  const retention = createRetention({
    runs: store.runs,
    observer,
    clock,
    keepMs: options.keepLogsMs ?? 24 * HOUR_MS,
  });
  const lanes = createLanes();
  const later = new Set<NodeJS.Timeout>();
  let closing = false;

  const keyOf = (scope: Scope, chatId: string) => JSON.stringify([scope.officeId, scope.userId, chatId]);

  const begin = async (
    scope: Scope,
    chatId: string,
    plan: TurnPlan & { readonly temporary?: boolean | undefined },
    messages: readonly ChatMessage[],
  ): Promise<AnswerStream> => {
    if (closing)
      throw new TurnRefused('closing', 'The server is stopping. Try again shortly.', {
        retryAfterSeconds: 2,
      });
    const key = keyOf(scope, chatId);
    places.take(key, scope);
    try {
      const { input, remember } = await prepareRun(scope, chatId, plan, messages, options);
      const started = startRun(input, {
        store,
        engines: options.engines,
        observer,
        clock,
        onSettled: async () => {
          live.delete(key);
          places.leave(key);
          await beginQueued(scope, chatId);
          retention.tidy();
        },
      });
      live.set(key, started);
      remember(started.done);
      return liveStream(started);
    } catch (error) {
      places.leave(key);
      throw error;
    }
  };

  /** Alone in its lane: what the request means is decided and done before another is looked at. */
  const take = async (scope: Scope, request: ChatRequest): Promise<Submitted> => {
    const chatId = request.id;
    const messages = await store.chats.messages(scope, chatId);
    const plan = planTurn(request, messages);
    const running = live.get(keyOf(scope, chatId));
    if (running) {
      if (plan.kind === 'again' && running.run.userMessageId === plan.userMessageId)
        return { kind: 'answer', stream: liveStream(running) };
      if (request.queue === true && plan.kind === 'new' && plan.supersede === undefined)
        return { kind: 'queued', message: await enqueue(scope, chatId, plan, running) };
      throw new TurnRefused(
        'answering',
        'An answer is under way in this conversation. Follow it, wait for it, or stop it first.',
        { underWay: { chatId, runId: running.run.id } },
      );
    }
    if (plan.kind === 'again') {
      const past = await runShown(store, scope, chatId, plan.userMessageId, messages);
      const stream = past && (await pastStream(store, scope, past));
      if (stream) return { kind: 'answer', stream };
    }
    const { temporary } = request;
    return { kind: 'answer', stream: await begin(scope, chatId, { ...plan, temporary }, messages) };
  };

  const enqueue = async (scope: Scope, chatId: string, plan: TurnPlan, running: LiveRun) => {
    const message = { chatId, id: plan.userMessageId, text: plan.text, at: clock().toISOString() };
    const waiting = (await store.queue.put(scope, message)) && (await store.queue.get(scope, chatId));
    if (waiting && waiting.text === message.text) return waiting;
    throw new TurnRefused(
      waiting ? 'id-reused' : 'queue-full',
      waiting
        ? 'This message id was used for other words. Send the new words under a new id.'
        : 'One message waits already for the answer under way. Withdraw it, or wait.',
      { underWay: { chatId, runId: running.run.id } },
    );
  };

  /** Begins what waits, where nothing is under way. Never fails: what cannot begin now goes on waiting. */
  const beginQueued = (scope: Scope, chatId: string): Promise<void> =>
    lanes.inTurn(keyOf(scope, chatId), () => takeQueued(scope, chatId));

  const takeQueued = async (scope: Scope, chatId: string): Promise<void> => {
    if (closing || live.has(keyOf(scope, chatId))) return;
    try {
      const message = await store.queue.get(scope, chatId);
      if (!message) return;
      try {
        await take(scope, requestOf(message));
      } catch (error) {
        if (!(error instanceof TurnRefused)) throw error;
        const { retryAfterSeconds } = error;
        if (retryAfterSeconds !== undefined) return tryLater(scope, chatId, retryAfterSeconds);
        observer.problem('a queued message could not be answered', error);
      }
      await store.queue.remove(scope, chatId, message.id);
    } catch (error) {
      observer.problem('a queued message could not be begun', error);
    }
  };

  const tryLater = (scope: Scope, chatId: string, seconds: number): void => {
    const timer = setTimeout(() => {
      later.delete(timer);
      void beginQueued(scope, chatId);
    }, seconds * 1000);
    later.add(timer);
  };

  return {
    submit: (scope, request) =>
      lanes.inTurn(keyOf(scope, request.id), async () => {
        // First come, first answered: also where the queued one had no place until now.
        await takeQueued(scope, request.id);
        return take(scope, request);
      }),
    running: (scope, chatId) => {
      const run = live.get(keyOf(scope, chatId));
      return run && liveStream(run);
    },
    answer: async (scope, chatId, runId) => {
      const running = live.get(keyOf(scope, chatId));
      if (running?.run.id === runId) return liveStream(running);
      const past = await store.runs.get(scope, runId);
      return past?.chatId === chatId ? loggedStream(store, scope, past) : undefined;
    },
    queued: (scope, chatId) => store.queue.get(scope, chatId),
    withdraw: (scope, chatId) =>
      lanes.inTurn(keyOf(scope, chatId), async () => {
        const message = await store.queue.get(scope, chatId);
        return message && (await store.queue.remove(scope, chatId, message.id)) ? message : undefined;
      }),
    stop: async (scope, chatId) => {
      const run = live.get(keyOf(scope, chatId));
      if (!run) return false;
      await run.stop('stopped');
      return true;
    },
    choose: (scope, chatId, messageId, version) =>
      lanes.inTurn(keyOf(scope, chatId), async () => {
        if (live.has(keyOf(scope, chatId)))
          throw new TurnRefused(
            'answering',
            'An answer is under way in this conversation. Wait for it, or stop it first.',
          );
        return store.conversations.choose(scope, chatId, messageId, version, clock().toISOString());
      }),
    recover: async () => {
      const interrupted = await recoverRuns(store, clock().toISOString());
      for (const { scope, chatId } of await store.queue.waiting()) await beginQueued(scope, chatId);
      retention.tidy();
      return interrupted;
    },
    close: async () => {
      closing = true;
      for (const timer of later) clearTimeout(timer);
      await lanes.idle();
      await Promise.allSettled([...live.values()].map((run) => run.stop('shutdown')));
      await retention.close();
    },
  };
}

const requestOf = ({ chatId, id, text }: QueuedMessage): ChatRequest => ({
  id: chatId,
  messages: [{ id, role: 'user', parts: [{ type: 'text', text }] }],
  trigger: 'submit-message',
});

/** The run of the answer that is shown, else the last one of the message. */
async function runShown(
  store: Store,
  scope: Scope,
  chatId: string,
  userMessageId: string,
  messages: readonly ChatMessage[],
) {
  const next = messages[messages.findIndex(({ id }) => id === userMessageId) + 1];
  if (next?.role !== 'assistant') return store.runs.ofUserMessage(scope, chatId, userMessageId);
  const runId = await store.conversations.runOfAnswer(scope, chatId, next.id);
  return runId === undefined ? undefined : store.runs.get(scope, runId);
}
