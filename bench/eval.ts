/**
 * npm run eval -- --requests R.json --roster F.csv --out replies.json
 * Asks every request of a fresh server: its own user, empty memory, a new conversation for each session.
 * Without flags: the project's own requests over the demo roster, with a pass rate.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type Reply, flag, startBenchServer } from './ask.ts';
import { check, ownRequestsSchema } from './checks.ts';

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
  const server = await startBenchServer({ today });
  let passed = 0;
  let all = 0;
  try {
    for (const request of requests) {
      for (const [index, turn] of request.turns.entries()) {
        const reply = await server.ask(request.id, `${request.id}-1`, turn.user);
        for (const expected of turn.expects) {
          all += 1;
          const fault = check(expected, reply);
          if (fault === undefined) passed += 1;
          else console.log(`${request.id} turn ${index + 1}: ${fault}`);
        }
      }
    }
  } finally {
    await server.close();
  }
  console.log(
    `${passed} of ${all} checks passed (${((100 * passed) / all).toFixed(1)} %), ${requests.length} requests, ${server.people} people`,
  );
  if (passed < all) process.exitCode = 1;
}
