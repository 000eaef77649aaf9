/** How the server is, from what it finds itself: never by asking Claude, which would cost a request per probe. */
import { statfs } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Observer } from '../assistant/observer.ts';
import type { HealthProblem } from '../contract.ts';

/** An answer of the database that takes longer is no answer. */
const PROBE_MS = 500;
/** A page of the database takes some microseconds to read; here something else holds the disk or the lock. */
const SLOW_MS = 100;
/** What a large import and the write-ahead log need at once. */
const DISK_LOW_BYTES = 512 * 1024 * 1024;
/** Here the next writes begin to fail. */
const DISK_FULL_BYTES = 32 * 1024 * 1024;
/** Twenty requests a second feel late from here on. */
const LOOP_SLOW_MS = 200;

export interface Vitals {
  readonly status: 'ok' | 'degraded' | 'failing';
  readonly database: 'ok' | 'slow' | 'failing';
  /** Absent where the file system does not say. */
  readonly diskFreeBytes?: number;
  /** 99th percentile since the last look, milliseconds. */
  readonly eventLoopLagMs: number;
  readonly problems: readonly HealthProblem[];
}

export interface Health {
  look(): Promise<Vitals>;
  /** Takes no new work: it is stopping. */
  drain(): void;
  readonly draining: boolean;
  /** The same observer, listened to for why Claude could not answer. */
  watch<T extends Pick<Observer, 'turn' | 'fallback'>>(observer: T): T;
}

export interface HealthOptions {
  readonly ping: () => Promise<void>;
  readonly dataDir: string;
  /** Of the engine that may rest; absent: there is none. */
  readonly breaker?: () => 'closed' | 'open' | 'half-open';
  /** For tests. Default: what the file system says. */
  readonly freeBytes?: (dir: string) => Promise<number>;
}

export function createHealth({ ping, dataDir, breaker, freeBytes = freeOf }: HealthOptions): Health {
  const loop = monitorEventLoopDelay({ resolution: 20 });
  loop.enable();
  let draining = false;
  /** The last thing that was heard of Claude. */
  let refusedByConfig = false;

  const look = async (): Promise<Vitals> => {
    const eventLoopLagMs = Math.max(0, Math.round(loop.percentile(99) / 1e6) - 20);
    loop.reset();
    const [databaseMs, free] = await Promise.all([timeOf(ping), freeBytes(dataDir).catch(() => undefined)]);
    const database =
      databaseMs === undefined ? 'failing' : databaseMs > SLOW_MS ? ('slow' as const) : ('ok' as const);
    const state = breaker?.() ?? 'closed';
    const problems: HealthProblem[] = [];
    const add = (code: HealthProblem['code'], text: string) => problems.push({ code, text });
    if (database === 'failing')
      add('database_failing', 'The database does not answer. Look at the disk, then restart.');
    if (database === 'slow')
      add('database_slow', 'The database answers late. Look for what else uses the disk.');
    if (free !== undefined && free < DISK_FULL_BYTES)
      add('disk_full', 'The disk of DATA_DIR is full: nothing more is stored. Free some space.');
    else if (free !== undefined && free < DISK_LOW_BYTES)
      add('disk_low', 'The disk of DATA_DIR is nearly full. Free some space before the next import.');
    if (refusedByConfig)
      add(
        'claude_config',
        'Claude refuses the key, the plan or the model. Check ANTHROPIC_API_KEY and ANTHROPIC_MODEL.',
      );
    else if (state !== 'closed')
      add('claude_unreachable', 'Claude could not be reached; the roster search answers meanwhile.');
    if (eventLoopLagMs > LOOP_SLOW_MS) add('busy', 'The process is busy: answers come late.');
    if (draining) add('stopping', 'The server is stopping.');
    const failing = problems.some(({ code }) => code === 'database_failing' || code === 'disk_full');
    return {
      status: failing ? 'failing' : problems.length > 0 ? 'degraded' : 'ok',
      database,
      ...(free === undefined ? {} : { diskFreeBytes: free }),
      eventLoopLagMs,
      problems,
    };
  };

  return {
    look,
    drain: () => {
      draining = true;
    },
    get draining() {
      return draining;
    },
    watch: (observer) => ({
      ...observer,
      fallback: (code, error) => {
        refusedByConfig = code === 'config';
        observer.fallback(code, error);
      },
      turn: (engine, status) => {
        if (engine === 'claude' && status === 'done') refusedByConfig = false;
        observer.turn(engine, status);
      },
    }),
  };
}

async function freeOf(dir: string): Promise<number> {
  const { bavail, bsize } = await statfs(dir);
  return bavail * bsize;
}

/** Milliseconds; `undefined` where it failed or took too long. */
async function timeOf(work: () => Promise<void>): Promise<number | undefined> {
  const begun = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PROBE_MS);
  });
  const answered = work().then(
    () => performance.now() - begun,
    () => undefined,
  );
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
