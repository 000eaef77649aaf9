import { parse } from 'csv-parse/sync';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { ExportLang } from '../../contract.ts';
import type { Representation } from '../model.ts';
import { availabilityTable } from './availability.ts';
import { contactSheetTable } from './contact-sheet.ts';
import { CSV_MARK, toCsv } from './csv.ts';
import { shortlistTable, type ListedPerson } from './shortlist.ts';
import type { Table } from './table.ts';
import { AS_OF, blank, direct, fact, free, listed, ojasvi, talent } from './test/people.ts';
import { fromZip } from './test/zip.ts';
import { toXlsx } from './xlsx.ts';

const LANGS: readonly ExportLang[] = ['en', 'hi', 'mr'];
const people = [ojasvi, blank, free, direct].map((person) => listed(person));

/** Rows as a reader of the CSV file finds them, by header. */
const csvRows = (table: Table) =>
  parse(toCsv(table), { bom: true, columns: true }) as Record<string, string>[];
const both = async (table: Table) =>
  toCsv(table) + JSON.stringify(await readWorkbook(Buffer.from(await toXlsx(table))));

describe('a shortlist', () => {
  test('keeps its order and says what is on file, with words for what is not', () => {
    const rows = csvRows(shortlistTable(people, 'en'));
    expect(rows.map((row) => [row['No.'], row['Stage Name']])).toEqual([
      ['1', 'Ojasvi Barde'],
      ['2', 'Purva Chitale'],
      ['3', 'Lokesh Fernandes'],
      ['4', 'Girish Talwalkar'],
    ]);
    expect(rows[0]).toMatchObject({
      'Talent ID': 'X-1',
      'Playing Age From': '22',
      'Height (cm)': '158',
      Languages: 'Marathi (native); Hindi (fluent); English',
      'Day Rate (INR)': '28000.5',
      'Rep Name': 'Patang Talent (fictional)',
      Status: 'Considered',
      Added: '2026-11-23',
    });
    expect([rows[1]!.Union, rows[2]!.Union]).toEqual(['#N/A', 'none']);
    expect([rows[1]!.Unavailable, rows[2]!.Unavailable]).toEqual(['#N/A', 'none']);
  });

  test.each(LANGS)('carries no private contact in any format (%s)', async (lang) => {
    const chatty = talent('X-9', 'Ramesh 9820055555', {
      city: fact('Pune, +91-98200-66666'),
      training: fact('mail me: ramesh@example.com'),
      skills: fact([{ name: 'yoga (९८२०० ७७७७७)' }]),
      representation: fact({ kind: 'coordinator', name: 'Suresh 022 2888 8888', contact: '98200 99999' }),
    });
    const text = await both(
      shortlistTable([...people, listed(chatty, { note: 'call (0)98200 12345 first' })], lang),
    );
    for (const digits of ['11111', '33333', '44444', '55555', '66666', '७७७७७', '8888', '99999', '12345'])
      expect(text).not.toContain(digits);
    expect(text).not.toContain('ramesh@');
    expect(text).not.toContain('deaf');
    for (const kept of ['Ramesh', 'Pune', 'mail me', 'yoga', 'Suresh', 'first']) expect(text).toContain(kept);
  });

  test('keeps the place of somebody who has left the roster', () => {
    const gone: ListedPerson = { entry: listed(ojasvi).entry, talent: undefined };
    const [row] = csvRows(shortlistTable([gone], 'en'));
    expect(row).toMatchObject({ 'Talent ID': 'X-1', 'Stage Name': 'Ojasvi Barde', Fictional: '', City: '' });
  });

  test('a CSV file begins with a mark, ends every line with CRLF and is the same in every language but its heads', () => {
    const files = LANGS.map((lang) => toCsv(shortlistTable(people, lang)));
    for (const file of files) {
      expect(file.startsWith(CSV_MARK)).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(file.endsWith('\r\n')).toBe(true);
    }
    expect(files[1]!.split('\r\n')[0]).toContain('नाम / Stage Name');
    expect(files[2]!.split('\r\n')[0]).toContain('नाव / Stage Name');
  });

  test('a workbook has typed numbers and dates, a bold header, and the header and names in view', async () => {
    const file = await toXlsx(shortlistTable(people, 'en'));
    const [header, first] = await readSheet(Buffer.from(file));
    const cell = (name: string) => first![header!.indexOf(name)];
    expect(cell('Height (cm)')).toBe(158);
    expect(cell('Day Rate (INR)')).toBe(28_000.5);
    expect(cell('Added')).toEqual(new Date('2026-11-23T00:00:00Z'));
    const sheet = fromZip(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(
      /<pane [^>]*ySplit="1"[^>]*state="frozen"|<pane [^>]*state="frozen"[^>]*ySplit="1"/,
    );
    expect(sheet).toMatch(/<pane [^>]*xSplit="3"/);
    expect(sheet).toMatch(/<col [^>]*width="48/);
    const styleOf = (address: string) => new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1];
    const styles = fromZip(file, 'xl/styles.xml');
    const fontOf = (style: string | undefined) =>
      /fontId="(\d+)"/.exec(styles.split('<cellXfs')[1]!.match(/<xf [^>]*>/g)![Number(style)]!)?.[1];
    const fonts = styles.match(/<font>.*?<\/font>/gs)!;
    expect(fonts[Number(fontOf(styleOf('B1')))]).toContain('<b/>');
    expect(String(fonts[Number(fontOf(styleOf('B2')))])).not.toContain('<b/>');
  });
});

describe('a contact sheet', () => {
  const represented = (kind: Representation['kind'], minor?: boolean, consent?: boolean) =>
    listed(
      talent('C-1', 'Charvi Ambekar', {
        representation: fact({ kind, name: 'Desk', contact: '+91 98200 00001' }),
        ...(minor === undefined ? {} : { isMinor: fact(minor) }),
        ...(consent === undefined ? {} : { guardianConsent: fact(consent) }),
      }),
    );
  const rowOf = (person: ListedPerson, consent = false) =>
    csvRows(contactSheetTable([person], 'en', () => consent))[0]!;
  const REP = 'Contact of representation';

  test.each(['agency', 'manager', 'coordinator'] as const)('gives the contact of an %s', (kind) => {
    // A number begins with a sign: in a CSV file it wears an apostrophe.
    expect(rowOf(represented(kind))[REP]).toBe("'+91 98200 00001");
    expect(rowOf(represented(kind))).toMatchObject({
      'Own contact': '',
      Remark: '',
      'Contact person': 'Desk',
    });
  });

  test.each(['self', 'guardian'] as const)(
    'leaves out a contact of the person’s own (%s) until they agreed to share it',
    (kind) => {
      const closed = rowOf(represented(kind));
      expect([closed[REP], closed['Own contact']]).toEqual(['', '']);
      expect(closed.Remark).toBe('Own contact left out: no consent to share it on file');
      expect(rowOf(represented(kind), true)['Own contact']).toBe("'+91 98200 00001");
    },
  );

  test('nobody has agreed as long as no consent can be on file', async () => {
    expect(await both(contactSheetTable([listed(direct)], 'en'))).not.toContain('44444');
  });

  test.each(['self', 'agency', 'manager', 'coordinator'] as const)(
    'of a minor gives no contact but a guardian’s, whatever was agreed (%s)',
    async (kind) => {
      for (const person of [represented(kind, true, true), represented(kind, true)])
        expect(await both(contactSheetTable([person], 'en', () => true))).not.toContain('00001');
      expect(rowOf(represented(kind, true, true), true).Remark).toMatch(/^Under 18: only a guardian’s/);
    },
  );

  test('of a minor gives the guardian’s, and says where their consent is missing', () => {
    expect(rowOf(represented('guardian', true, true))).toMatchObject({
      [REP]: "'+91 98200 00001",
      Remark: '',
    });
    expect(rowOf(represented('guardian', true))).toMatchObject({
      'Under 18': 'yes',
      [REP]: "'+91 98200 00001",
      Remark: 'Guardian consent not on file: ask the guardian before anything goes out',
    });
  });

  test('takes a child by the part for a minor where no age is on file', async () => {
    const child = talent('C-2', 'Tanaya Gholap', {
      playsGender: fact(['girl']),
      representation: fact({ kind: 'agency', contact: '98200 00002' }),
    });
    expect(await both(contactSheetTable([listed(child)], 'en', () => true))).not.toContain('00002');
  });

  test('lets no number through beside a name or in it', async () => {
    const person = talent('C-3', 'Revati 9820000003', {
      representation: fact({ kind: 'self', name: 'me 9820000004', contact: '9820000005' }),
    });
    expect(await both(contactSheetTable([listed(person)], 'en'))).not.toMatch(/98200/);
  });

  test.each(LANGS)('says what is missing (%s)', (lang) => {
    const remarks = csvRows(contactSheetTable([listed(blank), listed(free)], lang)).map((row) =>
      Object.values(row).at(-1),
    );
    for (const remark of remarks) expect(remark).not.toBe('');
  });
});

describe('an availability grid', () => {
  const range = { from: '2026-11-30', to: '2026-12-11' };

  test('has a word for every person and day; of several entries the one that binds most', () => {
    const [taken, unknown, empty] = csvRows(availabilityTable(people, range, 'en'));
    const days = Object.keys(taken!).slice(4);
    expect(days).toEqual([
      '2026-11-30',
      ...Array.from({ length: 11 }, (_, index) => `2026-12-${String(index + 1).padStart(2, '0')}`),
    ]);
    expect(days.map((day) => taken![day])).toEqual([
      'Free',
      ...Array(3).fill('First refusal'),
      ...Array(3).fill('Booked'),
      'Free',
      'Hold',
      'Free',
      ...Array(2).fill('Not available'),
    ]);
    expect(new Set(days.map((day) => unknown![day]))).toEqual(new Set(['Not on file']));
    expect(new Set(days.map((day) => empty![day]))).toEqual(new Set(['Free']));
    expect([taken!['Calendar as of'], unknown!['Calendar as of']]).toEqual(['2026-11-20', 'Not on file']);
  });

  test('in a workbook the days are dates, and a second sheet says what the words mean', async () => {
    const [grid, legend] = await readWorkbook(
      Buffer.from(await toXlsx(availabilityTable(people, range, 'en'))),
    );
    expect(grid!.data[0]!.slice(3, 6)).toEqual([
      'Calendar as of',
      new Date('2026-11-30T00:00:00Z'),
      new Date('2026-12-01T00:00:00Z'),
    ]);
    expect(grid!.data[1]!.slice(3, 6)).toEqual([
      new Date(`${AS_OF.slice(0, 10)}T00:00:00Z`),
      'Free',
      'First refusal',
    ]);
    const meanings = Object.fromEntries(legend!.data.map(([word, meaning]) => [word, meaning]));
    expect(meanings['First refusal']).toContain('no booking');
    const used = new Set(grid!.data.slice(1).flatMap((row) => row.slice(4)));
    for (const word of used) expect(meanings).toHaveProperty([String(word)]);
  });

  test.each([
    ['hi', 'फ़र्स्ट रिफ़्यूज़ल', 'फ़ाइल में नहीं'],
    ['mr', 'फर्स्ट रिफ्युजल', 'फाइलमध्ये नाही'],
  ] as const)('speaks the language of the page (%s)', (lang, firstRefusal, notOnFile) => {
    const [taken, unknown] = csvRows(availabilityTable(people, range, lang));
    expect([taken!['2026-12-01'], unknown!['2026-12-01']]).toEqual([firstRefusal, notOnFile]);
  });
});
