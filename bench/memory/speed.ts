/** How long a search takes over made-up turns in a database, as a person's turn asks it: through the store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { createEpisodes } from '../../server/src/memory/episodes/index.ts';
import { openStore } from '../../server/src/store/open.ts';
import { LOCAL_SCOPE } from '../../server/src/scope.ts';
import { percentile, table } from '../stats.ts';
import { madeUpChats, madeUpQuestions } from './made-up.ts';

const SIZES = [5_000, 100_000] as const;
const TURNS_A_CHAT = 40;
const SEARCHES = 100;

export async function measureSpeed(): Promise<void> {
  const rows = [];
  for (const size of SIZES) rows.push(await measure(size));
  console.log('Made-up turns of casting talk, one project; searches of 10 turns with their neighbours');
  console.log(table([['turns', 'first search s', 'p50 ms', 'p95 ms', 'CPU ms', 'memory MB'], ...rows]));
}

/** In one transaction: saving turn by turn, as the product does, waits for the disk 100,000 times. */
function fill(file: string, size: number): void {
  const db = new Database(file);
  const { officeId, userId } = LOCAL_SCOPE;
  const chat = db.prepare(
    `INSERT INTO chat (office_id, user_id, id, title, created_at, updated_at) VALUES (?, ?, ?, '', ?, ?)`,
  );
  const message = db.prepare(
    `INSERT INTO message (office_id, user_id, chat_id, seq, id, role, body, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  db.transaction(() => {
    for (const { id, messages } of madeUpChats(size, TURNS_A_CHAT)) {
      chat.run(officeId, userId, id, messages[0]!.at, messages.at(-1)!.at);
      for (const [seq, { at, ...body }] of messages.entries())
        message.run(officeId, userId, id, seq + 1, body.id, body.role, JSON.stringify(body), at);
    }
  })();
  db.close();
}

async function measure(size: number): Promise<string[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'castmatch-memory-'));
  const store = openStore({ dataDir });
  try {
    fill(path.join(dataDir, 'castmatch.sqlite'), size);
    globalThis.gc?.();
    const before = process.memoryUsage.rss();
    const episodes = createEpisodes(store.episodes);
    const search = (text: string) => episodes.search(LOCAL_SCOPE, { projectId: null, text, limit: 10 });
    const questions = madeUpQuestions(SEARCHES + 1);
    const started = performance.now();
    await search(questions[SEARCHES]!);
    const first = (performance.now() - started) / 1000;
    for (const question of questions.slice(0, 20)) await search(question);
    const cpu = process.cpuUsage();
    const times = [];
    for (const question of questions.slice(0, SEARCHES)) {
      const from = performance.now();
      const found = await search(question);
      times.push(performance.now() - from);
      if (found.length !== 10) throw new Error(`"${question}" found ${found.length} turns of ${size}.`);
    }
    const spent = process.cpuUsage(cpu);
    return [
      size.toLocaleString('en'),
      first.toFixed(1),
      percentile(times, 0.5).toFixed(1),
      percentile(times, 0.95).toFixed(1),
      ((spent.user + spent.system) / 1000 / SEARCHES).toFixed(1),
      ((process.memoryUsage.rss() - before) / 2 ** 20).toFixed(0),
    ];
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
