/** MiniSearch over the same people's texts, filtered by a callback: `minisearch.ts PEOPLE BRIEFS ROUNDS`. */
import MiniSearch from 'minisearch';
import { searchableText } from '../../server/src/talent/searchable-text.ts';
import { benchBriefs } from './briefs.ts';
import { meetsAll } from './meets.ts';
import { madeUpPeople } from '../../server/src/test/made-up-people.ts';
import { residentMb, tell, timeQueries, watchMemory } from './report.ts';

const [people = '', briefs = '', rounds = ''] = process.argv.slice(2);
const idleMb = residentMb();
const memory = watchMemory();
const start = performance.now();
const index = new MiniSearch<{ id: string; text: string; gender: string; city: string }>({
  fields: ['text'],
  storeFields: ['gender', 'city'],
});
for (const talent of madeUpPeople(Number(people))) {
  index.add({
    id: talent.id,
    text: searchableText(talent),
    gender: talent.facts.playsGender?.value[0] ?? '',
    city: talent.facts.city?.value ?? '',
  });
}
const readySeconds = (performance.now() - start) / 1000;

const queries = benchBriefs(Number(briefs));
const firstFive = new Map<string, readonly string[]>();
const { wallMs, cpuMs } = await timeQueries(queries, Number(rounds), (query) => {
  const gender = /\bwom[ae]n\b/i.test(query) ? 'woman' : /\bm[ae]n\b/i.test(query) ? 'man' : undefined;
  const found = index.search(query, {
    filter: (result) => gender === undefined || result['gender'] === gender,
  });
  firstFive.set(
    query,
    found.slice(0, 5).map(({ id }) => String(id)),
  );
});
tell({
  name: 'MiniSearch, gender filtered',
  idleMb,
  readyMb: residentMb(),
  peakMb: memory.stop(),
  readySeconds,
  wallMs,
  cpuMs,
  meeting: meetsAll(Number(people), firstFive),
});
