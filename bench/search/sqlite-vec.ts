/**
 * sqlite-vec over vectors of the same people's texts, the gender as its partition: `sqlite-vec.ts PEOPLE BRIEFS ROUNDS`.
 * The vectors are words hashed to 128 places: good enough to measure the engine by, not a model.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { load } from 'sqlite-vec';
import { hash } from '../../server/src/talent/roster/hash.ts';
import { wordsOf } from '../../server/src/talent/roster/terms.ts';
import { searchableText } from '../../server/src/talent/searchable-text.ts';
import { benchBriefs } from './briefs.ts';
import { meetsAll } from './meets.ts';
import { madeUpPeople } from '../../server/src/test/made-up-people.ts';
import { residentMb, tell, timeQueries, watchMemory } from './report.ts';

const DIMS = 128;
const [people = '', briefs = '', rounds = ''] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'castmatch-bench-vec-'));
try {
  const db = new Database(path.join(folder, 'vectors.sqlite'));
  load(db);
  db.pragma('journal_mode = WAL');
  db.exec(
    `CREATE VIRTUAL TABLE vectors USING vec0 (id TEXT PRIMARY KEY, gender TEXT PARTITION KEY, vector FLOAT[${DIMS}] distance_metric=cosine)`,
  );
  const idleMb = residentMb();
  const memory = watchMemory();
  const start = performance.now();
  const insert = db.prepare(`INSERT INTO vectors (id, gender, vector) VALUES (?, ?, ?)`);
  db.transaction(() => {
    for (const talent of madeUpPeople(Number(people)))
      insert.run(talent.id, talent.facts.playsGender?.value[0] ?? '', vectorOf(searchableText(talent)));
  })();
  const readySeconds = (performance.now() - start) / 1000;

  const nearest = db.prepare(`SELECT id FROM vectors WHERE vector MATCH ? AND k = 10 AND gender = ?`).pluck();
  const queries = benchBriefs(Number(briefs));
  const firstFive = new Map<string, readonly string[]>();
  const { wallMs, cpuMs } = await timeQueries(queries, Number(rounds), (query) => {
    const gender = /\bwom[ae]n\b/i.test(query) ? 'woman' : 'man';
    firstFive.set(query, (nearest.all(vectorOf(query), gender) as string[]).slice(0, 5));
  });
  tell({
    name: 'sqlite-vec, gender filtered',
    idleMb,
    readyMb: residentMb(),
    peakMb: memory.stop(),
    readySeconds,
    wallMs,
    cpuMs,
    meeting: meetsAll(Number(people), firstFive),
  });
  db.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMS);
  for (const word of wordsOf(text)) {
    const key = hash(word);
    vector[key % DIMS] = (vector[key % DIMS] ?? 0) + ((key & 0x8000_0000) === 0 ? 1 : -1);
  }
  return vector;
}
