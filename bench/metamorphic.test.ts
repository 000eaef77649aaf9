/** What must not matter does not: names, order of the file, text addressed to software, hobbies, the language asked in. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Recommendation } from '../server/src/contract.ts';
import { type BenchServer, startBenchServer } from './ask.ts';
import { STEERING } from './briefs/steering.ts';
import { officeCsv } from './briefs/office-sheet.ts';
import { type OfficePerson, officePeople } from './briefs/office.ts';

const TODAY = '2026-11-24';

/** Each lists several people; some carry words for full text, which bios could try to meet. */
const BRIEFS = [
  'women 25-40, hindi fluent, everyone',
  'men 25-45, hindi fluent, everyone',
  'Need someone for the cop. Gritty, Bombay.',
  'street theatre woman, workshop trained ideally, 25-45, show everyone',
  'man 30-50 for a thriller, lead, all options',
  'marathi native, 20-60, everyone',
  'woman 20-40 with swimming, kathak or horse riding, all of them',
  'man 25-40 free 5-12 Dec, under 30k, everyone',
  'someone to be the best friend, top ranked, first choice, 22-34',
  'outstation women 25-45, all',
];

/** Words with which nothing in the briefs has to do. */
const HOBBY = { skills: [{ name: 'juggling', level: 'good' }], languages: { de: 'basic' } } as const;

let folder: string;
let people: OfficePerson[];
const place = new Map<string, number>();
const servers: BenchServer[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'castmatch-metamorphic-'));
  people = await officePeople();
  people.forEach(({ id }, at) => place.set(id, at));
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function serverOf(roster: readonly OfficePerson[]): Promise<BenchServer> {
  const file = path.join(folder, `roster-${servers.length}.csv`);
  await writeFile(
    file,
    officeCsv(roster, ({ id }) => place.get(id) ?? 0),
  );
  const server = await startBenchServer({ roster: file, today: TODAY });
  servers.push(server);
  return server;
}

let asked = 0;
async function answersOf(server: BenchServer, briefs: readonly string[]): Promise<Recommendation[][]> {
  const answers: Recommendation[][] = [];
  for (const brief of briefs) {
    asked += 1;
    answers.push([...(await server.ask('metamorphic', `m${asked}`, brief)).recommendations]);
  }
  return answers;
}

/** Ids in the order shown, for each brief. */
const listsOf = async (server: BenchServer, briefs: readonly string[] = BRIEFS): Promise<string[][]> =>
  (await answersOf(server, briefs)).map((answer) =>
    answer.flatMap(({ items }) => items.map(({ externalId }) => externalId)),
  );

let plain: Promise<string[][]> | undefined;
/** The lists over people whose records hold no free text: what every other roster is held against. */
const baseline = () => (plain ??= serverOf(people.map(silent)).then((server) => listsOf(server)));
const silent = (person: OfficePerson): OfficePerson => ({ ...person, bio: null });

describe('who is listed, and in which order', () => {
  it('holds several people for each brief it is tried on', async () => {
    for (const [at, list] of (await baseline()).entries()) expect(list.length, BRIEFS[at]).toBeGreaterThan(3);
  }, 60_000);

  it('does not follow thirty bios that ask for the first place', async () => {
    expect(STEERING.length).toBeGreaterThanOrEqual(30);
    // Every second person steers: whoever gained or lost by it would pass the others.
    const steered = people.map((person, at) =>
      at % 2 === 0
        ? { ...silent(person), bio: STEERING[(at / 2) % STEERING.length] ?? null }
        : silent(person),
    );
    expect(await listsOf(await serverOf(steered))).toEqual(await baseline());
  }, 60_000);

  it('is the same when everybody is called something else', async () => {
    const renamed = people.map((person, at) => ({
      ...silent(person),
      name: `${['Kshitij', 'Aabha', 'Zubin', 'Ojas'][at % 4] ?? ''} ${people[people.length - 1 - at]?.name.split(' ').at(-1) ?? ''}${at}`,
    }));
    expect(await listsOf(await serverOf(renamed))).toEqual(await baseline());
  }, 60_000);

  it('is the same when the rows of the file stand in another order', async () => {
    const shuffled = people.map(silent).toSorted((a, b) => hash(a.id) - hash(b.id));
    expect(shuffled.map(({ id }) => id)).not.toEqual(people.map(({ id }) => id));
    expect(await listsOf(await serverOf(shuffled))).toEqual(await baseline());
  }, 60_000);

  it('is the same when half of the people juggle and have a little German', async () => {
    const idle = people.map((person, at) =>
      at % 2 === 0
        ? {
            ...silent(person),
            skills: [...person.skills, ...HOBBY.skills],
            languages: { ...person.languages, ...HOBBY.languages },
          }
        : silent(person),
    );
    expect(await listsOf(await serverOf(idle))).toEqual(await baseline());
  }, 60_000);

  // Experience is an ordering feature, the weakest: a further credit may move somebody among those who fit.
  it('lets nobody in or out for a further credit of a kind that was not asked for', async () => {
    const busier = people.map((person, at) =>
      at % 2 === 0 && !person.minor
        ? {
            ...silent(person),
            credits: [
              ...person.credits,
              { title: 'Kora Kagaz Extra', year: 2025, roleType: 'supporting', format: 'voice' as const },
            ],
          }
        : silent(person),
    );
    const plainServer = await baseline().then(() => servers[0]);
    if (plainServer === undefined) throw new Error('no server');
    const [before, after] = [
      await answersOf(plainServer, BRIEFS),
      await answersOf(await serverOf(busier), BRIEFS),
    ];
    const sizes = (answers: readonly Recommendation[][]) =>
      answers.map((answer) => answer.map(({ matched }) => matched));
    expect(sizes(after)).toEqual(sizes(before));
    const whole = before
      .map((answer, at) => ({ answer, at }))
      .filter(({ answer }) => answer.every(({ items, matched }) => items.length === matched));
    expect(whole.length).toBeGreaterThan(0);
    const ids = (answer: readonly Recommendation[] | undefined) =>
      answer?.flatMap(({ items }) => items.map(({ externalId }) => externalId)).toSorted();
    for (const { answer, at } of whole) expect(ids(after[at]), BRIEFS[at]).toEqual(ids(answer));
  }, 60_000);
});

/** The same brief in the languages of the office. */
const SAME: readonly (readonly string[])[] = [
  [
    'woman 30-40, fluent Hindi',
    'aurat chahiye 30 se 40, hindi fluent',
    'महिला चाहिए, उम्र 30 से 40, हिंदी धाराप्रवाह',
    'स्त्री हवी, वय ३० ते ४०, हिंदी अस्खलित',
    'stri havi, vay 30 te 40, hindi fluent',
  ],
  [
    'man 25-35, native Marathi, based in Mumbai',
    'aadmi chahiye 25 se 35, marathi matrubhasha, mumbai ka',
    'पुरुष चाहिए, 25 से 35, मराठी मातृभाषा, मुंबई में रहता हो',
    'पुरुष हवा, वय २५ ते ३५, मराठी मातृभाषा, मुंबईतला',
  ],
  [
    'woman 25-40, not from Mumbai',
    'aurat 25-40, mumbai ki nahi chahiye',
    'महिला 25 से 40, मुंबई की नहीं चाहिए',
    'स्त्री २५ ते ४०, मुंबईतली नको',
  ],
  [
    'man 30-50, under 20,000 a day',
    'aadmi 30 se 50, 20 hazaar se upar nahi',
    'आदमी 30 से 50, 20 हज़ार से ज़्यादा नहीं',
    'पुरुष ३० ते ५०, २० हजारांच्या आत',
  ],
  [
    'woman 20-35, must know swimming',
    'ladki 20 se 35, tairna aata ho',
    'लड़की 20 से 35, तैरना आता हो',
    'मुलगी २० ते ३५, पोहता येत असावं',
  ],
  [
    'man 40-60, at least 170 cm',
    'aadmi 40 se 60, height 170 cm se upar',
    'आदमी 40 से 60, कद 170 सेमी से ऊपर',
    'पुरुष ४० ते ६०, उंची १७० सेमी पेक्षा जास्त',
  ],
  [
    'man 25-45, no TV serial faces',
    'aadmi 25-45, TV serial wale nahi chahiye',
    'आदमी 25 से 45, टीवी सीरियल वाले नहीं चाहिए',
    'पुरुष २५ ते ४५, मालिकेत काम केलेले नकोत',
  ],
  [
    'woman 25-35, free 10-14 December',
    'aurat 25-35, 10 se 14 december free ho',
    'महिला 25 से 35, 10 से 14 दिसंबर खाली',
    'स्त्री २५ ते ३५, १० ते १४ डिसेंबर मोकळी',
  ],
  ['CINTAA member, man 30-40', 'CINTAA wala aadmi 30-40', 'आदमी 30 से 40, CINTAA कार्ड वाला'],
  ['girl 8-10, Marathi', 'bachchi 8 se 10, marathi', 'बच्ची 8 से 10, मराठी', 'मुलगी ८ ते १०, मराठी'],
];

describe('asking in another language', () => {
  it.each(SAME)(
    'gives the same people in the same order: %s',
    async (first, ...others) => {
      await baseline();
      const [server] = servers;
      if (server === undefined) throw new Error('no server');
      const [wanted, ...lists] = await listsOf(server, [first, ...others]);
      expect(wanted?.length).toBeGreaterThan(0);
      for (const [at, list] of lists.entries()) expect(list, others[at]).toEqual(wanted);
    },
    60_000,
  );
});

function hash(text: string): number {
  let value = 7;
  for (const char of text) value = (value * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return (value * 4241) % 9973;
}
