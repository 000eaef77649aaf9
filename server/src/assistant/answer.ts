/** Which engine answers, and what happens when it cannot. */
import type { Notice } from '../contract.ts';
import type { Breaker } from './breaker.ts';
import { continueSteps, refusedWords } from './words.ts';
import { EngineError, type Engine, type EngineEvent, type Tools, type Turn } from './port.ts';

export interface Engines {
  readonly primary: Engine;
  /** Answers when the primary engine cannot. */
  readonly fallback?: Engine;
  /** Guards the primary engine. */
  readonly breaker?: Breaker;
  /** Why the primary engine is not to be asked for this turn, whatever its health; `undefined`: go ahead. */
  readonly refusal?: (turn: Pick<Turn, 'user'>) => Promise<Notice | undefined>;
}

export interface Answered {
  readonly engine: Engine['name'];
  readonly event: EngineEvent;
}

export interface AnswerOptions {
  readonly engines: Engines;
  readonly turn: Turn;
  readonly tools: Tools;
  readonly signal: AbortSignal;
  /** Told when the fallback takes over: for the log and the metrics. */
  onFallback(error: EngineError): void;
  /** Told when an answer stays as far as it came. */
  onCut?(error: EngineError): void;
}

/**
 * The events of an answer. When the primary engine fails, what it said is taken back, the reason is told in a
 * notice, and the fallback answers; lists that were shown stay, and get the fallback's words. Code `truncated`:
 * everything stays, and the rest is offered.
 * @throws EngineError when nobody could answer; the signal's reason when aborted.
 */
export async function* answer(options: AnswerOptions): AsyncGenerator<Answered> {
  const { engines, turn, tools, signal } = options;
  const { primary, fallback, breaker } = engines;

  const run = async function* (engine: Engine): AsyncGenerator<Answered> {
    for await (const event of engine.run(turn, tools, signal)) yield { engine: engine.name, event };
  };

  const refused = fallback && (await engines.refusal?.(turn));
  if (fallback && refused) {
    yield { engine: fallback.name, event: { type: 'notice', data: refused } };
    yield* run(fallback);
    return;
  }

  if (breaker && !breaker.allow()) {
    if (!fallback) throw new EngineError('unavailable', 'the engine is resting after failures');
    yield { engine: fallback.name, event: { type: 'notice', data: { code: 'unavailable' } } };
    yield* run(fallback);
    return;
  }

  const probe = breaker?.state === 'half-open';
  const shown = whatIsShown();
  let failure: EngineError;
  try {
    for await (const answered of run(primary)) {
      shown.saw(answered.event);
      yield answered;
    }
    breaker?.success();
    return;
  } catch (error) {
    if (signal.aborted) throw error;
    failure = asEngineError(error);
  } finally {
    // Without effect after a success; an answer that was stopped must not hold the probe for ever.
    breaker?.release();
  }

  if (failure.ill) breaker?.failure({ atOnce: failure.code === 'config', probe });
  else breaker?.success();

  if (failure.code === 'truncated') {
    if (failure.ill) options.onCut?.(failure);
    yield { engine: primary.name, event: { type: 'notice', data: { code: 'truncated' } } };
    yield { engine: primary.name, event: { type: 'suggestions', data: { items: continueSteps(turn.text) } } };
    return;
  }
  // What the model refuses on principle is not asked of somebody else.
  if (!fallback || failure.code === 'policy') {
    if (shown.anything() && failure.code === 'policy')
      yield { engine: primary.name, event: { type: 'reset' } };
    throw failure;
  }
  options.onFallback(failure);
  yield* standIn(fallback, failure, shown, turn, run);
}

async function* standIn(
  fallback: Engine,
  failure: EngineError,
  shown: Shown,
  turn: Turn,
  run: (engine: Engine) => AsyncGenerator<Answered>,
): AsyncGenerator<Answered> {
  const by = (event: EngineEvent): Answered => ({ engine: fallback.name, event });
  const lists = shown.lists();
  const keeps = lists.length > 0 && fallback.tell !== undefined;
  const takesBack = keeps ? shown.words() : shown.anything();
  if (takesBack) yield by({ type: 'reset' });
  yield by({ type: 'notice', data: noticeFor(failure, turn) });
  if (!keeps || !fallback.tell) {
    yield* run(fallback);
    return;
  }
  if (takesBack) for (const event of shown.kept()) yield by(event);
  for await (const event of fallback.tell(turn, lists)) yield by(event);
}

function noticeFor({ code, retryAfterMs, reference }: EngineError, turn: Turn) {
  return {
    code,
    ...(reference === undefined ? {} : { text: refusedWords(turn.text, reference) }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

type Shown = ReturnType<typeof whatIsShown>;

/** What the person has on the screen of this answer. */
function whatIsShown() {
  let events: EngineEvent[] = [];
  return {
    saw: (event: EngineEvent) => {
      if (event.type === 'reset') events = [];
      else events.push(event);
    },
    anything: () => events.length > 0,
    words: () => events.some(({ type }) => type === 'text'),
    lists: () => events.flatMap((event) => (event.type === 'recommendation' ? [event.data] : [])),
    /** All but the words and what hangs on them; no call without its result. */
    kept: () => {
      const answered = new Set(events.flatMap((event) => (event.type === 'tool-result' ? [event.id] : [])));
      return events.filter((event) => {
        if (event.type === 'tool-call' || event.type === 'tool-result') return answered.has(event.id);
        return KEPT.has(event.type);
      });
    },
  };
}
const KEPT = new Set<EngineEvent['type']>(['recommendation', 'comparison', 'state', 'title']);

/** A fault of our own in an engine is still "unavailable" to the person who asked. */
export function asEngineError(error: unknown): EngineError {
  return error instanceof EngineError
    ? error
    : new EngineError('unavailable', error instanceof Error ? error.message : String(error), {
        cause: error,
      });
}
