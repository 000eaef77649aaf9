/** CastMatch's own search over a filled data folder: `ours.ts DATA_DIR BRIEFS ROUNDS`. */
import { officeDate } from '../../server/src/clock.ts';
import { readRole } from '../../server/src/casting/read/role.ts';
import { LOCAL_SCOPE } from '../../server/src/scope.ts';
import { openStore } from '../../server/src/store/open.ts';
import { rosterCache } from '../../server/src/talent/roster/roster-cache.ts';
import { searchTalent } from '../../server/src/talent/search/index.ts';
import { benchBriefs } from './briefs.ts';
import { residentMb, tell, timeQueries, watchMemory } from './report.ts';

const [dataDir = '', briefs = '', rounds = ''] = process.argv.slice(2);
const store = openStore({ dataDir });
const today = officeDate(new Date());
// What is loaded once, whatever the roster: the words of the reader.
readRole('A woman of 25 to 35 in Mumbai who speaks Marathi and boxes', today);
const idleMb = residentMb();
const memory = watchMemory();
const start = performance.now();
const rosters = rosterCache(store.talents);
await rosters.of(LOCAL_SCOPE);
const readySeconds = (performance.now() - start) / 1000;

const queries = benchBriefs(Number(briefs));
let [shown, meet] = [0, 0];
const read = new Map(queries.map((query) => [query, readRole(query, today).brief]));
const { wallMs, cpuMs } = await timeQueries(queries, Number(rounds), async (query) => {
  const outcome = await searchTalent(
    {
      roster: await rosters.of(LOCAL_SCOPE),
      idsOf: (refs) => store.talents.idsOf(LOCAL_SCOPE, refs),
      load: (ids) => store.talents.getMany(LOCAL_SCOPE, ids),
    },
    [read.get(query) ?? {}],
    'en',
    today,
  );
  const [list] = outcome.recommendations;
  if (list?.offer !== 'matches') return;
  shown += Math.min(5, list.items.length);
  meet += list.items.slice(0, 5).filter((item) => item.unmet.length + item.unknown.length === 0).length;
});
tell({
  name: 'CastMatch',
  idleMb,
  readyMb: residentMb(),
  peakMb: memory.stop(),
  readySeconds,
  wallMs,
  cpuMs,
  meeting: { shown, meet },
});
await store.close();
