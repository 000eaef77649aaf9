/** What leaves as a file comes back through the import as the same facts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Scope } from '../../scope.ts';
import { openStore } from '../../store/sqlite/index.ts';
import type { Store } from '../../store/port.ts';
import { importRoster, loadDemoRoster } from '../import/index.ts';
import type { Talent, TalentFacts } from '../model.ts';
import { LANGUAGES } from '../vocabulary/index.ts';
import { toCsv } from './csv.ts';
import { rosterCsv } from './roster.ts';
import { shortlistTable } from './shortlist.ts';
import { listed } from './test/people.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const HERE: Scope = { officeId: 'here', userId: 'u', role: 'owner' };
const THERE: Scope = { officeId: 'there', userId: 'u', role: 'owner' };

let dataDir: string;
let store: Store;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'castmatch-'));
  store = openStore({ dataDir });
});
afterEach(async () => {
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
});

const bring = (scope: Scope, text: string) =>
  importRoster(store, scope, { fileName: 'roster.csv', bytes: new TextEncoder().encode(text), now: NOW });
const everyone = async (scope: Scope): Promise<Talent[]> => {
  const ids = await store.rosterPages.idsAfter(scope, undefined, 1000);
  return (await Promise.all(ids.map((id) => store.talents.get(scope, id)))).filter(
    (one) => one !== undefined,
  );
};
const piecesOf = async (scope: Scope) => {
  const pieces: string[] = [];
  for await (const piece of rosterCsv(store, scope)) pieces.push(piece);
  return pieces;
};
const whole = async (scope: Scope) => (await piecesOf(scope)).join('');

/** Values by external id: sources and dates are those of the import that brought them. */
const said = (people: readonly Talent[], without: readonly (keyof TalentFacts)[] = []) =>
  Object.fromEntries(
    people.map(({ externalId, name, fictional, facts }) => [
      externalId,
      {
        name,
        fictional,
        ...Object.fromEntries(
          Object.entries(facts)
            .filter(([field]) => !without.includes(field as keyof TalentFacts))
            .map(([field, fact]) => [field, fact?.value as unknown]),
        ),
      },
    ]),
  );

const OFFICE_SHEET = `Talent ID,Name,Gender,Age,Height,City,Languages,Dialects,Skills,CINTAA no,Coordinator,Coordinator contact,Charges,Dates NA,Credits,Known for,Active,Genre,Minor,Guardian consent,Self declared,Bio,Credit count
O-1,Ojasvi Barde,F,25-30,5'2",Bombay,"Marathi (native), Hindi - fluent, English","Varhadi: can learn, Jhabua accent","ghudsawari (good), driving (car), kite making",A-12345,Ramesh,98200 12345 / office,15k,"8-13 Dec 2026 first refusal; 28 Dec - 3 Jan 2027 (hold), 2027-02-01",“Haan (2021); Peeli Bus (2025) | Nimbu,Salt,2015 - present,"Drama, Comedy",no,,,An actor of Mumbai.,12
O-2,Tanaya Gholap,girl,10-12,,,,,,,,,,,,,,,yes,yes,,,
O-3,Purva Chitale,woman; nonbinary,,,,,,,none,,,1.2 L,free,"Chai (2019, voice, recurring); Salt (2020, theatre, voice)",,2010,,,,"trans woman; deaf",,
O-4,Raj Kumar,,,,,,,,\\N,,,,\\N,,,,,,,,,
`;

describe('the whole roster', () => {
  test('of the demo people comes back as it was', async () => {
    await loadDemoRoster(store, HERE, NOW);
    const report = await bring(THERE, await whole(HERE));
    expect(report).toMatchObject({ imported: 60, refused: 0 });
    expect(report.columns.filter(({ field }) => field === null)).toEqual([]);
    expect(said(await everyone(THERE))).toEqual(said(await everyone(HERE)));
  });

  test('of an office’s own sheet comes back as it was read, contacts included', async () => {
    await bring(HERE, OFFICE_SHEET);
    const before = said(await everyone(HERE));
    expect(before['O-1']).toMatchObject({ representation: { contact: '98200 12345 / office' } });
    expect(Object.keys(before['O-1']!).length).toBeGreaterThan(17);
    expect(before['O-4']).not.toHaveProperty('unions');
    const report = await bring(THERE, await whole(HERE));
    expect(report.refused).toBe(0);
    expect(said(await everyone(THERE))).toEqual(before);
    // Brought back to where it came from it changes nobody.
    expect(await bring(HERE, await whole(HERE))).toMatchObject({ unchanged: 4, merged: 0, imported: 0 });
  });

  test('is longer than a page, and nobody is missing or there twice', async () => {
    const rows = Array.from({ length: 450 }, (_, index) => `P-${index},Person ${index}`);
    await bring(HERE, `Talent ID,Name\n${rows.join('\n')}\n`);
    const pieces = await piecesOf(HERE);
    expect(pieces.length).toBeGreaterThan(2);
    const ids = pieces
      .join('')
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect(ids).toHaveLength(450);
    expect(new Set(ids).size).toBe(450);
  });

  test('holds people of the own office only', async () => {
    await bring(THERE, 'Name\nSomebody Else\n');
    expect((await whole(HERE)).split('\r\n')).toHaveLength(2);
  });

  test('names every language so that the import finds it again', async () => {
    const tags = LANGUAGES.map(({ tag }) => `${tag} (fluent)`).join('; ');
    await bring(HERE, `Talent ID,Name,Languages\nL-1,Ojasvi Barde,"${tags}"\n`);
    await bring(THERE, await whole(HERE));
    const [before, after] = [said(await everyone(HERE)), said(await everyone(THERE))];
    expect(before['L-1']).toMatchObject({
      languages: LANGUAGES.map(({ tag }) => ({ tag, level: 'fluent' })),
    });
    expect(after).toEqual(before);
  });
});

describe('a shortlist', () => {
  test.each(['en', 'hi', 'mr'] as const)(
    'comes back as the same facts, but for what it leaves at home (%s)',
    async (lang) => {
      await loadDemoRoster(store, HERE, NOW);
      const people = await everyone(HERE);
      const file = toCsv(
        shortlistTable(
          people.map((person) => listed(person, { note: 'a note' })),
          lang,
        ),
      );
      const report = await bring(THERE, file);
      expect(report).toMatchObject({ imported: 60, refused: 0 });
      expect(report.columns.filter(({ field }) => field === null)).toHaveLength(4);
      const atHome = ['bio', 'selfDeclared'] as const;
      expect(said(await everyone(THERE), atHome)).toEqual(said(people, atHome));
      // Brought back to where it came from it changes nobody.
      expect(await bring(HERE, file)).toMatchObject({ merged: 0, imported: 0 });
    },
  );
});
