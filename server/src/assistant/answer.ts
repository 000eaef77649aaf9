/** Which engine answers, and what happens when it cannot. */
import type { Notice } from '../contract.ts';
import type { Breaker } from './breaker.ts';
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
}

/**
 * The events of an answer. When the primary engine fails, what it said is taken back, the reason is told
 * in a notice, and the fallback answers.
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
  let told = false;
  let failure: EngineError;
  try {
    for await (const answered of run(primary)) {
      told = true;
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

  // A refusal or too long a text says nothing about the health of the engine.
  if (failure.code === 'policy' || failure.code === 'too_long') breaker?.success();
  else breaker?.failure({ atOnce: failure.code === 'config', probe });

  // What the model refuses on principle is not asked of somebody else.
  if (!fallback || failure.code === 'policy') {
    if (told && failure.code === 'policy') yield { engine: primary.name, event: { type: 'reset' } };
    throw failure;
  }
  options.onFallback(failure);
  if (told) yield { engine: fallback.name, event: { type: 'reset' } };
  yield {
    engine: fallback.name,
    event: {
      type: 'notice',
      data: {
        code: failure.code,
        ...(failure.retryAfterMs === undefined ? {} : { retryAfterMs: failure.retryAfterMs }),
      },
    },
  };
  yield* run(fallback);
}

/** A fault of our own in an engine is still "unavailable" to the person who asked. */
export function asEngineError(error: unknown): EngineError {
  return error instanceof EngineError
    ? error
    : new EngineError('unavailable', error instanceof Error ? error.message : String(error), {
        cause: error,
      });
}
