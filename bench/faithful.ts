/**
 * npm run bench:faithful [-- --briefs 1000 --seed 26]
 * Asks every own request and as many generated briefs over both rosters, and holds each reason against the record.
 */
import { type BenchServer, flag, startBenchServer } from './ask.ts';
import { type Checker, type Outcome, checkerOf } from './briefs/faithful.ts';
import { generatedBriefs } from './briefs/generate.ts';
import { demoTruth, officeTruth } from './briefs/truth.ts';
import { ownSets } from './own.ts';

const BRIEFS = Number(flag('briefs') ?? 1000);
const SEED = Number(flag('seed') ?? 26);
const SHOWN = 20;

const [demo, office] = await ownSets();
if (demo === undefined || office === undefined) throw new Error('Both sets of own requests are needed.');
const briefs = generatedBriefs(BRIEFS, SEED);
const half = Math.ceil(briefs.length / 2);
let [reasons, asked] = [0, 0];
const faults: string[] = [];

for (const [set, truth, generated] of [
  [demo, await demoTruth(), briefs.slice(0, half)],
  [office, await officeTruth(), briefs.slice(half)],
] as const) {
  const server = await startBenchServer(set);
  const checker = checkerOf(server, truth);
  try {
    for (const request of set.requests)
      for (const turn of request.turns) await run(server, checker, request.id, turn.user);
    for (const [at, brief] of generated.entries()) await run(server, checker, `g${at}`, brief);
  } finally {
    await server.close();
  }
}

for (const fault of faults.slice(0, SHOWN)) console.log(fault);
const share = reasons === 0 ? 0 : (100 * (reasons - faults.length)) / reasons;
console.log(
  `${asked} turns (${BRIEFS} of them generated, seed ${SEED}): ${reasons} reasons checked, ${faults.length} not borne out, ${share.toFixed(2)} % faithful`,
);
if (faults.length > 0 || reasons === 0) process.exitCode = 1;

async function run(server: BenchServer, checker: Checker, user: string, text: string): Promise<void> {
  asked += 1;
  const { recommendations } = await server.ask(user, `${user}-1`, text);
  const outcome: Outcome = await checker.check(recommendations);
  reasons += outcome.reasons;
  faults.push(...outcome.faults.map((fault) => `"${text.slice(0, 80)}": ${fault}`));
}
