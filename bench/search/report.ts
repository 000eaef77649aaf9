/** What a candidate of the search bench tells its parent: one line of JSON. */
import { readFileSync } from 'node:fs';

export interface SearchFigures {
  readonly name: string;
  /** Resident memory, MB: after loading the code, with everybody in, and the most in between. */
  readonly idleMb: number;
  readonly readyMb: number;
  readonly peakMb: number;
  readonly readySeconds: number;
  /** Milliseconds for each query, all rounds. */
  readonly wallMs: readonly number[];
  readonly cpuMs: readonly number[];
  /** Of the people in the first five of each answer, how many meet every hard demand of the brief. */
  readonly meeting: { readonly shown: number; readonly meet: number };
}

/** Resident memory of this process in MB, as the kernel counts it. */
export function residentMb(): number {
  try {
    const kilobytes = /Rss:\s+(\d+)/.exec(readFileSync('/proc/self/smaps_rollup', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024;
  } catch {
    // Not Linux.
  }
  return process.memoryUsage().rss / 1_048_576;
}

/** Watches the most memory in use until `stop`. */
export function watchMemory(): { stop(): number } {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss / 1_048_576)), 50);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.max(most, residentMb());
    },
  };
}

/** Each query once in a round; the first round warms up and is not counted. */
export async function timeQueries(
  queries: readonly string[],
  rounds: number,
  ask: (query: string) => unknown,
): Promise<Pick<SearchFigures, 'wallMs' | 'cpuMs'>> {
  const wallMs: number[] = [];
  const cpuMs: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const query of queries) {
      const cpu = process.cpuUsage();
      const start = performance.now();
      await ask(query);
      const took = performance.now() - start;
      const used = process.cpuUsage(cpu);
      if (round === 0) continue;
      wallMs.push(took);
      cpuMs.push((used.user + used.system) / 1000);
    }
  }
  return { wallMs, cpuMs };
}

export const tell = (figures: SearchFigures): void => {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
};
