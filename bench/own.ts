/** The project's own requests: which there are, over which roster, and what their answers are held against. */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { z } from 'zod';
import { createCastMatch } from '../server/src/compose.ts';
import { LOCAL_SCOPE } from '../server/src/scope.ts';
import type { Talent } from '../server/src/talent/model.ts';
import { OFFICE_ROSTER, officeKey } from './briefs/office.ts';
import { ownRequestsSchema } from './checks.ts';

export type OwnRequest = z.infer<typeof ownRequestsSchema>['requests'][number];

export interface OwnSet {
  readonly name: string;
  /** Where the server's clock starts. */
  readonly today: string;
  /** CSV file; absent: the demo roster. */
  readonly roster?: string;
  readonly requests: readonly OwnRequest[];
  /** The people as they are on file. */
  people(): Promise<readonly Talent[]>;
}

/** `requests.json` is asked of the demo roster, all files of `requests/` of the office roster. */
export async function ownSets(): Promise<OwnSet[]> {
  const folder = path.join(import.meta.dirname, 'requests');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const [demo, ...office] = await Promise.all(
    [path.join(import.meta.dirname, 'requests.json'), ...names.map((name) => path.join(folder, name))].map(
      async (file) => ownRequestsSchema.parse(JSON.parse(await readFile(file, 'utf8'))),
    ),
  );
  const [first] = office;
  if (demo === undefined || first === undefined) throw new Error(`There are no requests in ${folder}.`);
  return [
    { name: 'demo roster', today: demo.today, requests: demo.requests, people: demoPeople },
    {
      name: 'office roster',
      today: first.today,
      roster: OFFICE_ROSTER,
      requests: office.flatMap((each) => each.requests),
      people: officeKey,
    },
  ];
}

async function demoPeople(): Promise<readonly Talent[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-eval-'));
  const castMatch = await createCastMatch({ dataDir, env: {} });
  try {
    return (await castMatch.store.talents.snapshot(LOCAL_SCOPE)).talents;
  } finally {
    await castMatch.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}
