import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../contract.ts';
import { LOCAL_SCOPE } from '../../scope.ts';
import { searchableText } from '../searchable-text.ts';
import { openStore } from '../../store/sqlite/index.ts';
import type { Store } from '../../store/port.ts';
import type { Talent } from '../model.ts';
import { talentDetail } from '../search/index.ts';
import { createRosterImports, importRoster, type RosterImports } from './index.ts';

let now: Date;
let folder: string;
let store: Store;
let imports: RosterImports;
beforeEach(() => {
  now = new Date('2026-11-22T10:00:00Z');
  folder = mkdtempSync(path.join(tmpdir(), 'castmatch-jobs-'));
  store = openStore({ dataDir: path.join(folder, 'data') });
  imports = createRosterImports({ store, clock: () => now, uploads: folder });
});
afterEach(async () => {
  await imports.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

let uploads = 0;
async function take(csv: string, fileName = 'roster.csv'): Promise<ImportReport & { id: string }> {
  const { done } = await imports.start(LOCAL_SCOPE, upload(csv, fileName));
  now = new Date(now.getTime() + 60_000);
  return (await done) as ImportReport & { id: string };
}
function upload(csv: string, fileName = 'roster.csv') {
  const file = path.join(folder, `upload-${(uploads += 1)}`);
  writeFileSync(file, csv);
  return { path: file, fileName, keepDemo: true };
}
const people = async () => (await store.talents.snapshot(LOCAL_SCOPE)).talents;
const person = async (externalId: string): Promise<Talent> => {
  const found = (await people()).find((talent) => talent.externalId === externalId);
  if (!found) throw new Error(`${externalId} is not on file`);
  return found;
};
const names = async () => (await people()).map(({ name }) => name);

describe('knowing people by more than their id', () => {
  it('merges a row that has the phone of somebody of nearly that name, whatever it calls them', async () => {
    await take('ID,Name,Phone,City\nT1,Zarna Velhankar,98200 12345,Pune\n');
    const report = await take('Name,Mobile,Height\nVelankar Zarna,+91-98200-12345,164\n');
    expect(report).toMatchObject({ imported: 0, merged: 1 });
    expect(await names()).toEqual(['Zarna Velhankar']);
    expect((await person('T1')).facts).toMatchObject({
      heightCm: { value: 164 },
      city: { value: 'Pune' },
      phone: { value: '+919820012345' },
    });
  });

  it('merges by IMDb id, from a link as well', async () => {
    await take('Name,IMDb\nZarna Velhankar,nm1234567\n');
    await take('ID,Name,IMDb link,City\nX9,Zarna V,https://www.imdb.com/name/nm1234567/,Pune\n');
    expect(await names()).toEqual(['Zarna Velhankar']);
    const again = await take(
      'ID,Name,IMDb link,City\nX9,Zarna V,https://www.imdb.com/name/nm1234567/,Pune\n',
    );
    expect(again).toMatchObject({ merged: 0, unchanged: 1 });
  });

  it('asks where one phone has two clearly different names', async () => {
    const report = await take('Name,Phone\nZarna Velhankar,9820012345\nNoor Parindekar,9820012345\n');
    expect(report).toMatchObject({ imported: 2, reviews: 1 });
    const { reviews, total } = await imports.reviews(LOCAL_SCOPE);
    expect(total).toBe(1);
    expect(reviews[0]).toMatchObject({
      matched: ['phone'],
      people: [{ name: 'Zarna Velhankar' }, { name: 'Noor Parindekar' }],
    });
  });

  it('asks where names nearly alike are in one city, and not where they are in two', async () => {
    await take('Name,City\nZarna Velhankar,Pune\n');
    expect(await take('Name,City\nZarana Velankar,Pune\nZarna Velhankaar,Delhi\n')).toMatchObject({
      imported: 2,
      reviews: 1,
    });
    expect((await imports.reviews(LOCAL_SCOPE)).reviews[0]?.matched).toEqual(['nameCity']);
  });

  it('changes nobody when the same file comes again, with its pairs and twins', async () => {
    const csv =
      'ID,Name,City,Phone,Height\nT1,Zarna Velhankar,Pune,9820012345,160\nT2,Velankar Zarna,Pune,9820012345,165\nT3,Noor Parindekar,Pune,9820012345,170\nT1,Zarna Velhankar,Pune,9820012345,161\n';
    await take(csv);
    const before = await store.talents.snapshot(LOCAL_SCOPE);
    expect(await take(csv)).toMatchObject({ imported: 0, merged: 0, unchanged: 4 });
    const after = await store.talents.snapshot(LOCAL_SCOPE);
    expect(after.talents).toEqual(before.talents);
    expect(after.revision).toBe(before.revision);
  });
});

describe('a pair to look at', () => {
  const PAIR =
    'ID,Name,Phone,City,Notes\nT1,Zarna Velhankar,9820012345,Pune,Met in May\nT2,Noor Parindekar,9820012345,,Sings\n';

  it('is one person where somebody says so: facts and notes come together, and the file knows it from then on', async () => {
    await take(PAIR);
    const [review] = (await imports.reviews(LOCAL_SCOPE)).reviews;
    expect(await imports.decide(LOCAL_SCOPE, review?.id ?? '', 'same')).toMatchObject({ decision: 'same' });
    expect(await names()).toEqual(['Zarna Velhankar']);
    expect((await person('T1')).facts.officeNotes?.value).toEqual(['Met in May', 'Sings']);
    expect((await imports.reviews(LOCAL_SCOPE)).total).toBe(0);
    expect(await take(PAIR)).toMatchObject({ imported: 0, merged: 0, unchanged: 2 });
    expect(await names()).toEqual(['Zarna Velhankar']);
  });

  it('is two people where somebody says so, and is never asked about again', async () => {
    await take(PAIR);
    const [review] = (await imports.reviews(LOCAL_SCOPE)).reviews;
    await imports.decide(LOCAL_SCOPE, review?.id ?? '', 'different');
    await take(PAIR.replace('Sings', 'Dances'));
    expect((await imports.reviews(LOCAL_SCOPE)).total).toBe(0);
    expect((await names()).toSorted()).toEqual(['Noor Parindekar', 'Zarna Velhankar']);
    expect(await imports.decide(LOCAL_SCOPE, review?.id ?? '', 'same')).toBeUndefined();
  });

  it('never loses what was entered by hand', async () => {
    await take(PAIR);
    const talent = await person('T1');
    await byHand({ ...talent, facts: { ...talent.facts, city: office('Nashik') } });
    const other = await person('T2');
    await byHand({ ...other, facts: { ...other.facts, heightCm: office(171) } });
    const [review] = (await imports.reviews(LOCAL_SCOPE)).reviews;
    await imports.decide(LOCAL_SCOPE, review?.id ?? '', 'same');
    expect((await person('T1')).facts).toMatchObject({ city: { value: 'Nashik' }, heightCm: { value: 171 } });
  });
});

const office = <Value>(value: Value) => ({ value, source: 'office' as const, asOf: '2026-11-22T12:00:00Z' });
async function byHand(talent: Talent): Promise<void> {
  const report = await importRoster(store, LOCAL_SCOPE, {
    fileName: 'none.csv',
    bytes: Buffer.from('Name\n'),
    dryRun: true,
    now: now.toISOString(),
  });
  await store.talents.applyImport(LOCAL_SCOPE, {
    talents: [talent],
    rawRows: [],
    report,
    at: now.toISOString(),
  });
}

describe('an undo', () => {
  it('takes out who came in and gives changed facts back', async () => {
    await take('ID,Name,City,Height\nT1,Zarna Velhankar,Pune,160\n');
    const before = await person('T1');
    const { id } = await take(
      'ID,Name,City,Height,Skills\nT1,Zarna Velhankar,Delhi,160,boxing\nT2,Noor Parindekar,Pune,170,\n',
    );
    expect(await imports.undo(LOCAL_SCOPE, id)).toEqual({ removed: 1, restored: 1, kept: [], keptCount: 0 });
    expect(await people()).toEqual([before]);
    expect((await store.talents.textScores(LOCAL_SCOPE, ['boxing'])).size).toBe(0);
    expect(await imports.job(LOCAL_SCOPE, id)).toMatchObject({ status: 'undone', undo: { removed: 1 } });
  });

  it('keeps and names what was changed since', async () => {
    const first = await take(
      'ID,Name,City,Height\nT1,Zarna Velhankar,Pune,160\nT2,Noor Parindekar,Pune,170\n',
    );
    const second = await take('ID,Name,City,Height\nT1,Zarna Velhankar,Delhi,161\n');
    await take('ID,Name,City\nT1,Zarna Velhankar,Mumbai\n');
    expect(await imports.undo(LOCAL_SCOPE, second.id)).toMatchObject({
      restored: 1,
      kept: [{ name: 'Zarna Velhankar', fields: ['city'] }],
    });
    expect((await person('T1')).facts).toMatchObject({ city: { value: 'Mumbai' }, heightCm: { value: 160 } });
    expect(await imports.undo(LOCAL_SCOPE, first.id)).toMatchObject({ removed: 1, keptCount: 1 });
    expect(await names()).toEqual(['Zarna Velhankar']);
  });

  it('can be done once, and not of what never was', async () => {
    const { id } = await take('Name\nZarna Velhankar\n');
    await imports.undo(LOCAL_SCOPE, id);
    await expect(imports.undo(LOCAL_SCOPE, id)).rejects.toThrow('undone already');
    expect(await imports.undo(LOCAL_SCOPE, 'nothing')).toBeUndefined();
  });
});

describe('the history of a person', () => {
  it('tells each change of a fact, who made it and when, the newest first', async () => {
    await take('ID,Name,City\nT1,Zarna Velhankar,Pune\n', 'first.csv');
    await take('ID,Name,City,Height\nT1,Zarna Velhankar,Delhi,160\n', 'second.csv');
    const { id } = await person('T1');
    const changes = await imports.history(LOCAL_SCOPE, id, 10);
    expect(changes.map(({ field, from, to, file }) => [field, from, to, file])).toEqual([
      ['heightCm', null, '160', 'second.csv'],
      ['city', 'Pune', 'Delhi', 'second.csv'],
      ['person', null, 'Zarna Velhankar', 'first.csv'],
    ]);
    expect(await imports.history({ ...LOCAL_SCOPE, officeId: 'other' }, id, 10)).toEqual([]);
  });
});

describe('what is private to the office', () => {
  it('is in no detail that an answer may quote, and in no search text', async () => {
    await take('Name,Phone,Email,Notes\nZarna Velhankar,9820012345,zarna@example.invalid,Difficult on set\n');
    const talent = await person('zarna-velhankar');
    expect(talent.facts.officeNotes?.value).toEqual(['Difficult on set']);
    const told = JSON.stringify(talentDetail(talent)) + searchableText(talent);
    expect(told).not.toMatch(/98200|example|Difficult/);
  });
});

describe('running imports', () => {
  it('are one at a time, and leave no file behind', async () => {
    const { done } = await imports.start(LOCAL_SCOPE, upload('Name\nZarna Velhankar\n'));
    await expect(imports.start(LOCAL_SCOPE, upload('Name\nNoor Parindekar\n'))).rejects.toThrow('under way');
    await done;
    expect(readdirSync(folder)).toEqual(['data']);
  });

  it('that fail bring nobody and say why', async () => {
    const { id, done } = await imports.start(LOCAL_SCOPE, upload(`Name\n${'Zarna V\n'.repeat(50)}"Noor\n`));
    await expect(done).rejects.toThrow('never closed');
    expect(await imports.job(LOCAL_SCOPE, id)).toMatchObject({
      status: 'failed',
      problem: expect.stringContaining('line 52'),
    });
    expect(await people()).toEqual([]);
  });

  it('show three cells of each column beforehand, and write nothing', async () => {
    const report = await imports.preview(
      LOCAL_SCOPE,
      upload('Name,Town\nA Bee,Pune\nC Dee,\nE Eff,Pune\nG Aitch,Delhi\n'),
    );
    expect(report.columns).toEqual([
      { header: 'Name', field: 'name', samples: ['A Bee', 'C Dee', 'E Eff'] },
      { header: 'Town', field: null, samples: ['Pune', 'Delhi'] },
    ]);
    expect(await imports.list(LOCAL_SCOPE)).toEqual([]);
    expect(await people()).toEqual([]);
  });
});
