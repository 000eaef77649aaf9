/** Turns: who may begin one, when it is the same one again, and who reads its events. */
import { ulid } from 'ulid';
import { MAX_MESSAGE_LENGTH, type ChatMessage, type ChatRequest } from '../contract.ts';
import type { Scope } from '../scope.ts';
import type { Store, StoredRun } from '../store/port.ts';
import type { Engines } from './answer.ts';
import { createDecisionRecorder } from './decisions.ts';
import { memoryOfTurn, type MemoryOfTurns } from './memory-of-turn.ts';
import { statesBefore } from './conversation-state.ts';
import { messageText } from './message.ts';
import type { Observer } from './observer.ts';
import { recoverRuns } from './recover.ts';
import { TurnRefused } from './refused.ts';
import { startRun, type LiveRun } from './run.ts';
import type { LoggedEvent } from './run-log.ts';
import { titleFrom } from './title.ts';
import { bindTools, type RosterSearch } from './tools.ts';

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
}

/** The events of one answer, running or past. */
export interface AnswerStream {
  readonly runId: string;
  follow(afterSeq: number, signal?: AbortSignal): AsyncIterable<readonly LoggedEvent[]>;
}

export interface Assistant {
  /** @throws TurnRefused */
  submit(scope: Scope, request: ChatRequest): Promise<AnswerStream>;
  /** The answer under way in a conversation. */
  running(scope: Scope, chatId: string): AnswerStream | undefined;
  /** An answer by its run id, also a past one of the same conversation. */
  answer(scope: Scope, chatId: string, runId: string): Promise<AnswerStream | undefined>;
  /** @returns Whether there was something to stop. Resolves when the partial answer is stored. */
  stop(scope: Scope, chatId: string): Promise<boolean>;
  /**
   * Shows another version of a message, and what followed it.
   * @returns Whether there is such a one.
   * @throws TurnRefused while an answer is under way.
   */
  choose(scope: Scope, chatId: string, messageId: string, version: number): Promise<boolean>;
  /** Marks answers that a crash cut off; returns how many. Call once, before the first turn. */
  recover(): Promise<number>;
  /** Takes no new turns, ends the running ones and waits until they are stored. */
  close(): Promise<void>;
}

export function createAssistant(options: AssistantOptions): Assistant {
  const { store, clock } = options;
  const maxRuns = options.maxRunsPerUser ?? 4;
  const live = new Map<string, LiveRun>();
  const queues = new Map<string, Promise<unknown>>();
  let closing = false;

  const keyOf = (scope: Scope, chatId: string) => JSON.stringify([scope.officeId, scope.userId, chatId]);
  const runsOf = (scope: Scope) =>
    [...live.values()].filter(
      (run) => run.scope.officeId === scope.officeId && run.scope.userId === scope.userId,
    ).length;

  /** Two requests for one conversation are looked at one after the other. */
  const inTurn = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = queues.get(key) ?? Promise.resolve();
    const mine = before.catch(() => undefined).then(work);
    queues.set(key, mine);
    try {
      return await mine;
    } finally {
      if (queues.get(key) === mine) queues.delete(key);
    }
  };

  const begin = async (
    scope: Scope,
    chatId: string,
    user: {
      id: string;
      text: string;
      before: readonly ChatMessage[];
      save?: ChatMessage;
      temporary?: boolean | undefined;
    },
  ): Promise<AnswerStream> => {
    if (closing) throw new TurnRefused('closing', 'The server is stopping. Try again shortly.', 2);
    if (runsOf(scope) >= maxRuns)
      throw new TurnRefused(
        'too-many',
        `${maxRuns} answers are under way already. Wait for one to finish, or stop one.`,
        5,
      );
    const now = clock().toISOString();
    const chat = await store.chats.ensure(scope, chatId, now, { temporary: user.temporary === true });
    if (user.save) await store.chats.saveMessage(scope, chatId, user.save, now);
    const first = !user.before.some(({ role }) => role === 'user');
    if (first) await store.chats.setTitle(scope, chatId, titleFrom(user.text));
    const run: Omit<StoredRun, 'status'> = {
      id: ulid(),
      chatId,
      userMessageId: user.id,
      assistantMessageId: ulid(),
      startedAt: now,
    };
    const memory = await memoryOfTurn(options, scope, chat, { run, user });
    await store.runs.start(scope, run);
    const decisions = createDecisionRecorder({ chatId, runId: run.id, text: user.text });
    const key = keyOf(scope, chatId);
    const started = startRun(
      {
        run,
        scope,
        mayName: first,
        filed: statesBefore(chat.state, user.before),
        decisions,
        tools: bindTools({ store, roster: options.roster, scope, chatId, clock, decisions }),
        turn: {
          chatId,
          text: user.text,
          today: options.today(),
          ...memory.forTurn,
          history: user.before.map((message) => ({
            role: message.role,
            text: messageText(message),
          })),
        },
      },
      {
        store,
        engines: options.engines,
        observer: options.observer,
        clock,
        onSettled: () => live.delete(key),
      },
    );
    live.set(key, started);
    memory.after(started.done);
    return streamOf(started);
  };

  const submit: Assistant['submit'] = (scope, request) =>
    inTurn(keyOf(scope, request.id), async () => {
      const chatId = request.id;
      const asked = lastUserMessage(request);
      const messages = await store.chats.messages(scope, chatId);
      const running = live.get(keyOf(scope, chatId));
      const plan = planTurn(request, asked, messages);

      if (running) {
        if (plan.kind === 'again' && running.run.userMessageId === plan.userMessageId)
          return streamOf(running);
        throw new TurnRefused(
          'answering',
          'An answer is under way in this conversation. Wait for it, or stop it first.',
        );
      }
      const at = messages.findIndex(({ id }) => id === plan.userMessageId);
      if (plan.kind === 'again') {
        const past = await runShown(store, scope, chatId, plan.userMessageId, messages[at + 1]);
        if (past !== undefined) return storedStream(store, scope, past);
      }
      const before = at < 0 ? messages : messages.slice(0, at);
      if (plan.supersede !== undefined) {
        await store.chats.supersedeFrom(scope, chatId, plan.supersede, clock().toISOString());
        const left = await store.chats.get(scope, chatId);
        await store.chats.setState(scope, chatId, statesBefore(left?.state, before));
      }
      return begin(scope, chatId, {
        id: plan.userMessageId,
        text: plan.text,
        before,
        temporary: request.temporary,
        ...(plan.save ? { save: userMessage(plan.userMessageId, plan.text, clock()) } : {}),
      });
    });

  return {
    submit,
    running: (scope, chatId) => {
      const run = live.get(keyOf(scope, chatId));
      return run && streamOf(run);
    },
    answer: async (scope, chatId, runId) => {
      const running = live.get(keyOf(scope, chatId));
      if (running?.run.id === runId) return streamOf(running);
      const past = await store.runs.get(scope, runId);
      return past?.chatId === chatId ? storedStream(store, scope, runId) : undefined;
    },
    stop: async (scope, chatId) => {
      const run = live.get(keyOf(scope, chatId));
      if (!run) return false;
      await run.stop('stopped');
      return true;
    },
    choose: (scope, chatId, messageId, version) =>
      inTurn(keyOf(scope, chatId), async () => {
        if (live.has(keyOf(scope, chatId)))
          throw new TurnRefused(
            'answering',
            'An answer is under way in this conversation. Wait for it, or stop it first.',
          );
        return store.conversations.choose(scope, chatId, messageId, version, clock().toISOString());
      }),
    recover: () => recoverRuns(store, clock().toISOString()),
    close: async () => {
      closing = true;
      await Promise.allSettled(queues.values());
      await Promise.allSettled([...live.values()].map((run) => run.stop('shutdown')));
    },
  };
}

type TurnPlan = {
  readonly kind: 'new' | 'again';
  readonly userMessageId: string;
  readonly text: string;
  /** Whether the user's message has to be stored. */
  readonly save: boolean;
  /** From here on the conversation is withdrawn first. */
  readonly supersede?: string;
};

/** What a request means for the conversation as it is stored. */
function planTurn(
  request: ChatRequest,
  asked: { id: string; text: string } | undefined,
  messages: readonly ChatMessage[],
): TurnPlan {
  if (request.trigger === 'regenerate-message') {
    const plan = planRegenerate(request.messageId, messages);
    if (plan) return plan;
  }
  if (!asked) throw new TurnRefused('empty', 'There is no user message to answer.');
  const { id, text } = checkedText(asked);
  const known = messages.find((message) => message.id === id);
  if (!known) {
    // An edit that comes with a new id takes the place of the message it names.
    const edits = messages.some((message) => message.id === request.messageId);
    return {
      kind: 'new',
      userMessageId: id,
      text,
      save: true,
      ...(edits && request.messageId ? { supersede: request.messageId } : {}),
    };
  }
  if (known.role === 'user' && messageText(known) === text)
    return { kind: 'again', userMessageId: id, text, save: false };
  if (known.role === 'user' && request.messageId === id)
    return { kind: 'new', userMessageId: id, text, save: true, supersede: id };
  throw new TurnRefused(
    'id-reused',
    'This message id was used for other words. Send the new words under a new id.',
  );
}

function planRegenerate(
  messageId: string | undefined,
  messages: readonly ChatMessage[],
): TurnPlan | undefined {
  const named = messages.findIndex((message) => message.id === messageId);
  const target = named >= 0 ? named : messageId === undefined ? messages.length - 1 : -1;
  const userAt = messages.findLastIndex(
    (message, index) => message.role === 'user' && (target < 0 || index <= target),
  );
  const user = messages[userAt];
  if (!user) return undefined;
  const next = messages[userAt + 1];
  const plan = { userMessageId: user.id, text: messageText(user), save: false };
  // The answer it names is gone already: this is the same request again.
  if (target < 0) return { ...plan, kind: 'again' };
  return { ...plan, kind: 'new', ...(next ? { supersede: next.id } : {}) };
}

function lastUserMessage(request: ChatRequest): { id: string; text: string } | undefined {
  const message = request.messages.findLast(({ role }) => role === 'user');
  return message && { id: message.id, text: messageText(message) };
}

function checkedText(asked: { id: string; text: string }): { id: string; text: string } {
  if (asked.text.length > MAX_MESSAGE_LENGTH)
    throw new TurnRefused(
      'too-long',
      `The message has ${asked.text.length} characters; at most ${MAX_MESSAGE_LENGTH} fit. Shorten it, or send it in parts.`,
    );
  if (asked.text === '') throw new TurnRefused('empty', 'The message has no words.');
  return asked;
}

const userMessage = (id: string, text: string, at: Date): ChatMessage => ({
  id,
  role: 'user',
  parts: [{ type: 'text', text }],
  metadata: { at: at.toISOString() },
});

/** The run of the answer that is shown, else the last one of the message. */
async function runShown(
  store: Store,
  scope: Scope,
  chatId: string,
  userMessageId: string,
  next: ChatMessage | undefined,
): Promise<string | undefined> {
  if (next?.role === 'assistant') return store.conversations.runOfAnswer(scope, chatId, next.id);
  return (await store.runs.ofUserMessage(scope, chatId, userMessageId))?.id;
}

const streamOf = (run: LiveRun): AnswerStream => ({ runId: run.run.id, follow: run.log.follow });

const storedStream = (store: Store, scope: Scope, runId: string): AnswerStream => ({
  runId,
  follow: async function* (afterSeq) {
    const events = await store.runs.read(scope, runId, afterSeq);
    if (events.length > 0) yield events;
  },
});
