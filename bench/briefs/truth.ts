/** What is true of the people of the benches' rosters, read without the product's import: what reasons are held against. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { type OfficePerson, officePeople } from './office.ts';

export type Truth = Omit<OfficePerson, 'plays' | 'blocks'> & {
  readonly plays: readonly string[];
  readonly blocks: readonly { readonly from: string; readonly to: string; readonly status: string }[];
};

export async function officeTruth(): Promise<ReadonlyMap<string, Truth>> {
  return byId((await officePeople()).map((person) => ({ ...person, plays: [person.plays] })));
}

/** The demo roster is written in one plain form, so that plain splitting reads it. */
export async function demoTruth(): Promise<ReadonlyMap<string, Truth>> {
  const file = path.join(import.meta.dirname, '../../server/demo/roster.csv');
  const rows: Record<string, string>[] = parse(await readFile(file), { columns: true, bom: true });
  return byId(rows.map(truthOf));
}

const byId = (people: readonly Truth[]) => new Map(people.map((person) => [person.id, person]));
const list = (cell: string | undefined, by = ';') =>
  (cell ?? '')
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);
const pair = (entry: string): readonly [string, string] => {
  const at = entry.lastIndexOf(':');
  return at < 0 ? [entry, ''] : [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
};

function truthOf(row: Record<string, string>): Truth {
  const cell = (name: string) => (row[name] ?? '').trim();
  const orNull = (name: string) => (cell(name) === '' ? null : cell(name));
  const minor = cell('Minor') === 'Y';
  return {
    id: cell('Talent ID'),
    name: cell('Stage Name'),
    plays: list(cell('Plays'), '/'),
    age: [Number(cell('Playing Age From')), Number(cell('Playing Age To'))],
    heightCm: cell('Height (cm)') === '' ? null : Number(cell('Height (cm)')),
    city: cell('City'),
    willTravel: cell('Will Travel') === '' ? null : cell('Will Travel') === 'yes',
    languages: Object.fromEntries(list(cell('Languages')).map(pair)) as Truth['languages'],
    dialects: list(cell('Dialects')).map((entry) => {
      const [name, level] = pair(entry);
      return { name, tag: '', level: level.replace(' ', '_') };
    }) as Truth['dialects'],
    skills: list(cell('Skills')).map((entry) => {
      const [name, level] = pair(entry);
      return level === '' ? { name } : { name, level };
    }) as Truth['skills'],
    unions: list(cell('Union')),
    representation: {
      kind: cell('Representation') as Truth['representation']['kind'],
      ...(cell('Rep Name') === '' ? {} : { name: cell('Rep Name') }),
    },
    rateInr: cell('Day Rate (INR)') === '' ? null : Number(cell('Day Rate (INR)')),
    blocks: list(cell('Unavailable')).map((entry) => {
      const [, from = '', to = '', status = ''] = /^(\S+)\.\.(\S+) \((.+)\)$/u.exec(entry) ?? [];
      return { from, to, status: status.replace(' ', '_') };
    }),
    minor,
    guardianConsent: cell('Guardian Consent') === '' ? null : /^y/iu.test(cell('Guardian Consent')),
    declared: orNull('Self Declared'),
    credits: list(cell('Credits')).map((entry) => {
      const [, title = entry, year, roleType = '', format = ''] =
        /^(.*) \((\d{4}), ([^,]+), ([^,]+)\)$/u.exec(entry) ?? [];
      return { title, year: Number(year), roleType, format };
    }) as Truth['credits'],
    training: orNull('Training'),
    bio: orNull('Bio'),
  };
}
