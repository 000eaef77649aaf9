/** The nearest of 100,000 people, by how many the brief leaves. */
import { createNearestIndex, toBytes } from '../../server/src/store/nearest.ts';
import { median, percentile } from '../stats.ts';

export interface Speed {
  readonly among: string;
  /** Milliseconds on the clock. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of work, which a busy machine does not change: median. */
  readonly cpu: number;
}

const ROUNDS = 60;

export async function measureSpeed(
  people: number,
  dims: number,
): Promise<{ rows: Speed[]; megabytes: number }> {
  let state = 5;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const vector = () => Float32Array.from({ length: dims }, () => random() + random() + random() - 1.5);
  const ids = Array.from({ length: people }, (_, at) => `01K${String(at).padStart(23, '0')}`);
  const before = process.memoryUsage();
  const index = createNearestIndex(dims, people);
  ids.forEach((id, at) => index.set(id, at + 1, toBytes(vector())));
  const after = process.memoryUsage();
  const megabytes = (after.rss - before.rss) / 1e6;
  const pause = async () => undefined;
  const some = (share: number) => ids.flatMap((id, at) => (random() < share ? [{ id, row: at + 1 }] : []));
  const asks = {
    '10 %, by number': () => Uint32Array.from(some(0.1), ({ row }) => row),
    '10 %, by id': () => some(0.1).map(({ id }) => id),
    '20,000, by number': () => Uint32Array.from(some(20_000 / people), ({ row }) => row),
    everybody: () => undefined,
  };
  const rows: Speed[] = [];
  for (const [name, make] of Object.entries(asks)) {
    const times: number[] = [];
    const work: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [query, among] = [vector(), make()];
      const [started, before] = [performance.now(), process.threadCpuUsage()];
      await index.nearest(query, among, 50, pause);
      const { user, system } = process.threadCpuUsage(before);
      work.push((user + system) / 1_000);
      times.push(performance.now() - started);
    }
    rows.push({ among: name, p50: median(times), p95: percentile(times, 0.95), cpu: median(work) });
  }
  return { rows, megabytes };
}
