/**
 * npm run eval -- --requests R.json --roster F.csv --out replies.json
 * Asks every request of a fresh server: its own user, empty memory, a new conversation for each session.
 * Without --requests: the project's own over its two rosters, with a pass rate for each kind; `--only PREFIX` of an id.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Reply, flag, startBenchServer } from './ask.ts';
import { check, promiseBroken } from './checks.ts';
import { type OwnSet, ownSets } from './own.ts';

const requestsSchema = z.looseObject({
  today: z.string().optional(),
  requests: z.array(
    z.looseObject({
      id: z.string(),
      turns: z.array(z.looseObject({ s: z.union([z.number(), z.string()]).default(1), user: z.string() })),
    }),
  ),
});

/** What the scorer reads: ids of the turn's last recommendation of each role, never near misses. */
interface ScoredReply {
  readonly turn: number;
  readonly recommended: readonly string[];
  readonly perRole: Readonly<Record<string, readonly string[]>>;
  readonly text: string;
}

const requestsFile = flag('requests');
await (requestsFile === undefined ? runOwn() : runGiven(requestsFile));

async function runGiven(file: string): Promise<void> {
  const roster = flag('roster');
  const out = flag('out');
  if (roster === undefined || out === undefined)
    throw new Error('--requests needs --roster FILE.csv and --out FILE.json as well.');
  const given = requestsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const server = await startBenchServer({
    roster,
    ...(given.today === undefined ? {} : { today: given.today }),
  });
  const replies: Record<string, ScoredReply[]> = {};
  try {
    for (const request of given.requests) {
      const answers: ScoredReply[] = [];
      for (const [index, turn] of request.turns.entries()) {
        const reply = await server.ask(request.id, `${request.id}-${turn.s}`, turn.user);
        for (const problem of reply.problems) console.error(`${request.id} turn ${index + 1}: ${problem}`);
        answers.push(scored(reply, index + 1));
      }
      replies[request.id] = answers;
    }
  } finally {
    await server.close();
  }
  await writeFile(out, `${JSON.stringify(replies, null, 1)}\n`);
  console.log(`${given.requests.length} requests asked over ${server.people} people: ${out}`);
}

function scored(reply: Reply, turn: number): ScoredReply {
  const lastOfRole = new Map(reply.recommendations.map((each) => [each.role ?? '', each]));
  const ids = [...lastOfRole].map(
    ([role, each]) => [role, each.items.map((item) => item.externalId)] as const,
  );
  return {
    turn,
    recommended: [...new Set(ids.flatMap(([, list]) => list))],
    perRole: Object.fromEntries(ids.filter(([role]) => role !== '')),
    text: reply.text,
  };
}

async function runOwn(): Promise<void> {
  const outcomes: Outcome[] = [];
  const only = flag('only');
  for (const set of await ownSets()) {
    const requests = set.requests.filter(({ id }) => only === undefined || id.startsWith(only));
    if (requests.length === 0) continue;
    const ofSet = await outcomesOf({ ...set, requests });
    console.log(rate(set.name, ofSet));
    outcomes.push(...ofSet);
  }
  for (const kind of new Set(outcomes.map((outcome) => outcome.kind)))
    console.log(
      rate(
        kind,
        outcomes.filter((outcome) => outcome.kind === kind),
      ),
    );
  console.log(rate('all', outcomes));
  if (outcomes.some(({ passed, all }) => passed < all)) process.exitCode = 1;
}

async function outcomesOf(set: OwnSet): Promise<Outcome[]> {
  const roster = await set.people();
  const server = await startBenchServer(set);
  try {
    const outcomes: Outcome[] = [];
    for (const request of set.requests) {
      let [passed, all] = [0, 0];
      let before: Reply | undefined;
      for (const [index, turn] of request.turns.entries()) {
        const reply = await server.ask(request.id, `${request.id}-1`, turn.user);
        const faults = [
          ...turn.expects.map((expected) =>
            check(expected, reply, { roster, ...(before === undefined ? {} : { before }) }),
          ),
          promiseBroken(reply),
          reply.problems.length === 0 ? undefined : reply.problems.join('; '),
        ];
        all += faults.length;
        passed += faults.filter((fault) => fault === undefined).length;
        for (const fault of faults)
          if (fault !== undefined) console.log(`${request.id} turn ${index + 1}: ${fault}`);
        before = reply;
      }
      outcomes.push({ kind: request.kind, passed, all });
    }
    return outcomes;
  } finally {
    await server.close();
  }
}

interface Outcome {
  readonly kind: string;
  readonly passed: number;
  readonly all: number;
}

/** A request passes when all of its checks do. */
function rate(name: string, outcomes: readonly Outcome[]): string {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, each) => total + of(each), 0);
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  const requests = share(
    sum(({ passed, all }) => Number(passed === all)),
    outcomes.length,
  );
  return `${name}: ${requests} requests, ${share(
    sum(({ passed }) => passed),
    sum(({ all }) => all),
  )} checks`;
}
