/**
 * Stages for people on stdout; problems as JSON lines on stderr. A line holds kinds, codes and places in our own code,
 * never the message of an error: messages repeat what somebody wrote, or what a service sent back of it.
 */
import { pino, type DestinationStream } from 'pino';
import type { Log } from './compose.ts';

/**
 * @param level of pino; checked with the other settings before anything is logged.
 * @param destination of the lines. Default: stderr.
 */
export function createLog(level = 'warn', destination: DestinationStream = pino.destination(2)): Log {
  const logger = pino(
    { level, base: null, redact: ['*.headers', '*.authorization', '*.apiKey', '*.request'] },
    destination,
  );
  // A reader that went away ("npm start | head") is no reason to stop serving.
  process.stdout.on('error', () => undefined);
  return {
    stage: (text) => process.stdout.write(`${text}\n`),
    problem: (what, error) => logger.warn(describeError(error), what),
  };
}

export interface ErrorLine {
  readonly name: string;
  readonly code?: string;
  /** Of HTTP. */
  readonly status?: number;
  readonly type?: string;
  /** Of the service asked, for its support. */
  readonly requestId?: string;
  /** Where in the code, innermost first. */
  readonly at?: readonly string[];
  readonly cause?: ErrorLine;
}

const FRAMES = 4;
const CAUSES = 3;

/** What of an error may be kept: all that is chosen from a closed set or counted by machines. */
export function describeError(error: unknown, depth = 0): ErrorLine {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, status, type, requestID } = error as Error & Readonly<Record<string, unknown>>;
  const at = framesOf(error);
  return {
    name: fits(error.name, /^\w{1,40}$/) ?? 'Error',
    ...optional('code', fits(code, /^[A-Z][A-Z0-9_]{1,40}$|^[a-z]+(?:_[a-z]+){0,3}$/)),
    ...optional('status', typeof status === 'number' ? status : undefined),
    ...optional('type', fits(type, /^(?:[a-z]+_){1,3}error$/)),
    ...optional('requestId', fits(requestID, /^req_[\w-]{1,64}$/)),
    ...(at.length > 0 ? { at } : {}),
    ...(error.cause instanceof Error && depth < CAUSES
      ? { cause: describeError(error.cause, depth + 1) }
      : {}),
  };
}

/** The stack begins with the message, which may look like a frame itself: that part is cut off by its length. */
function framesOf({ stack = '', message, name }: Error): string[] {
  const head = [`${name}: ${message}`, `Error: ${message}`, message].find((start) => stack.startsWith(start));
  if (head === undefined) return [];
  return stack
    .slice(head.length)
    .split('\n')
    .flatMap((line) => /^\s+at .*?([\w.-]+\/[\w.-]+:\d+):\d+\)?$/.exec(line)?.[1] ?? [])
    .slice(0, FRAMES);
}

const fits = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
