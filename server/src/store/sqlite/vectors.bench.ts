/** Ways to ask SQLite for the nearest of many vectors, for `npm run bench:embed -- --stores`. None is used by the product. */
import Database from 'better-sqlite3';
import * as sqliteVec from 'sqlite-vec';
import { toBytes } from '../nearest.ts';

const [people = 100_000, dims = 128] = process.argv.slice(2).map(Number);
const ROUNDS = 15;
const BEST = 50;

let state = 5;
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const vector = () => toBytes(Float32Array.from({ length: dims }, () => random() + random() + random() - 1.5));

const db = new Database(':memory:');
sqliteVec.load(db);
db.exec(`
  CREATE VIRTUAL TABLE virtual_vector USING vec0 (office TEXT PARTITION KEY, vector int8[${dims}] distance_metric=cosine);
  CREATE TABLE plain_vector (id INTEGER PRIMARY KEY, vector BLOB NOT NULL);
  CREATE TEMP TABLE wanted (id INTEGER PRIMARY KEY);
`);
db.transaction(() => {
  const virtual = db.prepare(
    `INSERT INTO virtual_vector (rowid, office, vector) VALUES (?, 'o', vec_int8(?))`,
  );
  const plain = db.prepare(`INSERT INTO plain_vector VALUES (?, ?)`);
  for (let id = 1; id <= people; id += 1) {
    const made = vector();
    virtual.run(BigInt(id), made);
    plain.run(id, made);
  }
})();

const tenth = () => Array.from({ length: people }, (_, at) => at + 1).filter(() => random() < 0.1);
const inVirtual = `SELECT rowid FROM virtual_vector WHERE vector MATCH vec_int8(?) AND k = ${BEST} AND office = 'o'`;
const byDistance = `ORDER BY vec_distance_cosine(vec_int8(vector), vec_int8(?)) LIMIT ${BEST}`;
const statements = {
  virtualAmong: db.prepare(`${inVirtual} AND rowid IN (SELECT value FROM json_each(?))`),
  virtualAll: db.prepare(inVirtual),
  plainAmong: db.prepare(
    `SELECT plain_vector.id FROM json_each(?) AS each JOIN plain_vector ON plain_vector.id = each.value ${byDistance}`,
  ),
  plainWanted: db.prepare(`SELECT id FROM wanted JOIN plain_vector USING (id) ${byDistance}`),
  plainAll: db.prepare(`SELECT id FROM plain_vector ${byDistance}`),
  want: db.prepare(`INSERT INTO wanted SELECT value FROM json_each(?)`),
  wantNone: db.prepare(`DELETE FROM wanted`),
};
const ways: Readonly<Record<string, (query: Int8Array, among: string) => unknown>> = {
  'vec0, 10 % by json_each': (query, among) => statements.virtualAmong.all(query, among),
  'vec0, everybody': (query) => statements.virtualAll.all(query),
  'plain table, 10 % by json_each': (query, among) => statements.plainAmong.all(among, query),
  'plain table, 10 % by temporary table': (query, among) => {
    statements.wantNone.run();
    statements.want.run(among);
    return statements.plainWanted.all(query);
  },
  'plain table, everybody': (query) => statements.plainAll.all(query),
};

const lines = ['| way | p50 | p95 | CPU p50 |', '| --- | ---: | ---: | ---: |'];
for (const [name, ask] of Object.entries(ways)) {
  const times: number[] = [];
  const work: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [query, among] = [vector(), JSON.stringify(tenth())];
    const [started, before] = [performance.now(), process.threadCpuUsage()];
    ask(query, among);
    const { user, system } = process.threadCpuUsage(before);
    times.push(performance.now() - started);
    work.push((user + system) / 1_000);
  }
  const at = (values: readonly number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1]?.toFixed(2) ?? '';
  lines.push(`| ${name} | ${at(times, 0.5)} | ${at(times, 0.95)} | ${at(work, 0.5)} |`);
}
process.stdout.write(`${lines.join('\n')}\n`);
