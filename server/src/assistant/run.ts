/** One answer from the first event to the stored message. It lives on when its readers leave. */
import type { Scope } from '../scope.ts';
import type { RunStatus, Store, StoredRun } from '../store/port.ts';
import { answer, type Engines } from './answer.ts';
import { createChunkMapper, type UiChunk } from './chunks.ts';
import { fileState, latestState, type FiledStates } from './conversation-state.ts';
import { assembleMessage } from './message.ts';
import type { Observer } from './observer.ts';
import type { DecisionRecorder } from './decisions.ts';
import { EngineError, type Engine, type Tools, type Turn } from './port.ts';
import { createRunLog, type RunLog } from './run-log.ts';

export interface LiveRun {
  readonly run: Omit<StoredRun, 'status'>;
  readonly scope: Scope;
  readonly log: RunLog;
  /** Ends the answer now; what was said stays. Resolves when it is stored. */
  stop(reason: 'stopped' | 'shutdown'): Promise<void>;
  readonly done: Promise<void>;
}

export interface RunInput {
  readonly run: Omit<StoredRun, 'status'>;
  readonly scope: Scope;
  readonly turn: Omit<Turn, 'state'>;
  readonly filed: FiledStates;
  /** Engines may name the conversation in its first turn only. */
  readonly mayName: boolean;
  readonly tools: Tools;
  readonly decisions: DecisionRecorder;
}

export interface RunDeps {
  readonly store: Store;
  readonly engines: Engines;
  readonly observer: Observer;
  readonly clock: () => Date;
  /** Called when the run is stored and another may begin; its readers come to their end after it. */
  onSettled(): Promise<void>;
}

const ANSWERED = new Set(['text-delta', 'data-recommendation', 'data-comparison']);
const FAILED_TEXT = 'The answer could not be finished. Your message is saved: try again.';

/** Begins the run. The row of the run must be stored already. */
export function startRun(input: RunInput, deps: RunDeps): LiveRun {
  const { run, scope } = input;
  const begun = performance.now();
  const abort = new AbortController();
  const log = createRunLog({
    append: (events) => deps.store.runs.append(scope, run.id, events),
    onAppendError: (error) => deps.observer.problem('the stream log could not be written', error),
  });

  let told = false;
  const push = (...chunks: UiChunk[]) => {
    if (!told && chunks.some((chunk) => ANSWERED.has(chunk.type))) {
      told = true;
      deps.observer.firstWords(performance.now() - begun);
    }
    log.push(...chunks);
  };

  const done = perform(input, deps, { abort, log, push }).catch((error: unknown) => {
    deps.observer.problem('a run could not be settled', error);
  });
  const settled = done.then(() => log.end());

  return {
    run,
    scope,
    log,
    done: settled,
    stop: async (reason) => {
      abort.abort(new StopReason(reason));
      await settled;
    },
  };
}

/** Why a run was ended from outside. */
class StopReason extends Error {
  readonly reason: 'stopped' | 'shutdown';
  constructor(reason: 'stopped' | 'shutdown') {
    super(reason);
    this.reason = reason;
  }
}

interface Wires {
  readonly abort: AbortController;
  readonly log: RunLog;
  push(...chunks: UiChunk[]): void;
}

async function perform(input: RunInput, deps: RunDeps, wires: Wires): Promise<void> {
  const { run, scope } = input;
  const { store, engines, observer, clock } = deps;
  const { push, log } = wires;
  const mapper = createChunkMapper();
  let state: unknown;
  let engine: Engine['name'] = engines.primary.name;
  let title: string | undefined;
  let status: RunStatus = 'done';
  let last: UiChunk = { type: 'finish', finishReason: 'stop' };

  push(
    {
      type: 'start',
      messageId: run.assistantMessageId,
      messageMetadata: { at: run.startedAt, engine },
    },
    { type: 'start-step' },
  );
  try {
    const answered = answer({
      engines,
      turn: { ...input.turn, state: latestState(input.filed) },
      tools: input.tools,
      signal: wires.abort.signal,
      onFallback: (error) => observer.fallback(error.code, error),
    });
    for await (const { engine: by, event } of untilAborted(answered, wires.abort.signal)) {
      if (by !== engine) {
        engine = by;
        push({ type: 'message-metadata', messageMetadata: { engine } });
      }
      if (event.type === 'state') state = event.state;
      if (event.type === 'title') title = event.title;
      if (event.type === 'reset') state = undefined;
      input.decisions.saw(by, event);
      push(...mapper.map(event));
    }
    push(...mapper.close('Not finished.'));
  } catch (error) {
    push(...mapper.close('Stopped.'));
    if (wires.abort.signal.aborted) {
      status = 'stopped';
      push({ type: 'data-notice', data: { code: 'stopped' } });
      last = { type: 'abort', reason: reasonOf(wires.abort.signal) };
    } else {
      status = 'failed';
      const code = error instanceof EngineError ? error.code : 'unavailable';
      observer.problem('an answer failed', error);
      push({ type: 'data-notice', data: { code } });
      if (code === 'policy') status = 'done';
      else last = { type: 'error', errorText: FAILED_TEXT };
    }
  }
  push({ type: 'finish-step' });
  await log.flush();

  // Stored before the last event goes out: whoever saw the end finds the message in the conversation.
  await settle('the answer could not be stored', async () => {
    const message = assembleMessage(run.assistantMessageId, log.chunks());
    // Also without a change: a turn that was withdrawn must not keep its file.
    const filed = fileState(input.filed, run.userMessageId, state);
    const named = input.mayName ? (title?.trim().slice(0, 120) ?? '') : '';
    await Promise.all([
      store.chats.saveMessage(scope, run.chatId, message, clock().toISOString()),
      store.chats.setState(scope, run.chatId, filed),
      named === '' ? undefined : store.chats.setTitle(scope, run.chatId, named),
    ]);
  });
  // Also of an answer that was stopped: what was shown was shown.
  await settle('the decision log could not be written', () =>
    store.decisions.append(scope, input.decisions.entries(), clock().toISOString()),
  );
  push(last);
  await log.flush();
  await settle('the run could not be closed', () =>
    store.runs.finish(scope, run.id, status, clock().toISOString()),
  );
  observer.turn(engine, status);
  await deps.onSettled();

  async function settle(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      observer.problem(what, error);
    }
  }
}

const reasonOf = (signal: AbortSignal): string =>
  signal.reason instanceof StopReason && signal.reason.reason === 'shutdown'
    ? 'The server is stopping.'
    : 'Stopped.';

/** Ends at once when aborted, even where the source does not listen to the signal. */
async function* untilAborted<T>(source: AsyncGenerator<T>, signal: AbortSignal): AsyncGenerator<T> {
  let rejectAborted: (reason: unknown) => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => (rejectAborted = reject));
  aborted.catch(() => undefined);
  const onAbort = () => rejectAborted(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = source.next();
      next.catch(() => undefined);
      const result = await Promise.race([next, aborted]);
      if (result.done) return;
      yield result.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // Not awaited: a source that hangs would hold the answer back.
    source.return(undefined).catch(() => undefined);
  }
}
