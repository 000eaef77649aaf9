/**
 * npm run eval -- --requests R.json --roster F.csv --out replies.json
 * Asks every request of a fresh server: its own user, empty memory, a new conversation for each session.
 * Without flags: the project's own requests over the demo roster, with a pass rate for each kind of request.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { createCastMatch } from '../server/src/compose.ts';
import { LOCAL_SCOPE } from '../server/src/scope.ts';
import type { Talent } from '../server/src/talent/model.ts';
import { type Reply, flag, startBenchServer } from './ask.ts';
import { check, ownRequestsSchema, promiseBroken } from './checks.ts';

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
  const file = path.join(import.meta.dirname, 'requests.json');
  const { today, requests } = ownRequestsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const roster = await demoRoster();
  const server = await startBenchServer({ today });
  const outcomes: Outcome[] = [];
  try {
    for (const request of requests) {
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
  } finally {
    await server.close();
  }
  for (const kind of new Set(requests.map((request) => request.kind)))
    console.log(
      rate(
        kind,
        outcomes.filter((outcome) => outcome.kind === kind),
      ),
    );
  console.log(`${rate('all', outcomes)}; ${server.people} people`);
  if (outcomes.some(({ passed, all }) => passed < all)) process.exitCode = 1;
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

/** The demo people as they are on file: what the answers are held against. */
async function demoRoster(): Promise<readonly Talent[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-eval-'));
  const castMatch = await createCastMatch({ dataDir, env: {} });
  try {
    return (await castMatch.store.talents.snapshot(LOCAL_SCOPE)).talents;
  } finally {
    await castMatch.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}
