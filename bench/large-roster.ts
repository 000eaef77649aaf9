/**
 * A roster of any size for benches: the records of the demo roster again and again, under invented names, ids, phone
 * numbers and notes. Everybody in it is fictional. Seeded: the same bytes on every machine.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { demoRosterCsv } from '../server/src/cli/demo-roster/generate.ts';

const STARTS =
  'Aa Bha Cha Dha Ga Ha Ja Ka Kha La Ma Na Pa Ra Sa Sha Ta Tha Va Ya Zu Mi Ni Ri Vi Su Ru Tu Bi De'.split(
    ' ',
  );
const MIDDLES = 'ru ni mi ku shi va la ri ta di na mo bhi ke pu re thi gu so vu'.split(' ');
const ENDS = 'n na sh ka vi ya l li ra nt m mi j ti d da k la v ni'.split(' ');
const SURNAME_ENDS =
  'kar wala pure gaon vade dare wadkar mane lkar pathe nagre swar dhaulgar baria thode zade hande gire rohi dekar'.split(
    ' ',
  );

/** Cells of the demo roster with columns of an office's own sheet beside them. */
function template(): { headers: string[]; rows: string[][] } {
  const [headers = [], ...rows] = parse(demoRosterCsv(), { relax_column_count: true }) as string[][];
  return { headers: [...headers, 'Phone', 'Email', 'Notes'], rows };
}

/** The file, line by line: header first, LF, UTF-8. One in 50 people has the name of somebody else. */
export function* rosterLines(people: number, seed = 1): Generator<string> {
  const { headers, rows } = template();
  const at = (name: string) => headers.indexOf(name);
  const [id, name, height, rate] = [
    at('Talent ID'),
    at('Stage Name'),
    at('Height (cm)'),
    at('Day Rate (INR)'),
  ];
  const random = numbers(seed);
  const pick = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? '';
  let last = '';
  yield `${headers.map(quote).join(',')}\n`;
  for (let n = 0; n < people; n += 1) {
    const cells = [...(rows[n % rows.length] ?? [])];
    const given = `${pick(STARTS)}${pick(MIDDLES)}${pick(ENDS)}`;
    const surname = `${pick(STARTS)}${pick(MIDDLES)}${pick(MIDDLES)}${pick(SURNAME_ENDS)}`;
    const isHomonym = n % 50 === 49;
    cells[id] = `B${n + 1}`;
    cells[name] = isHomonym ? last : `${given} ${surname}`;
    cells[height] = String(Number(cells[height]) + Math.floor(random() * 9) - 4);
    cells[rate] = String(1_000 * (5 + Math.floor(random() * 95)));
    last = cells[name] ?? '';
    const phone = `+91 6${String(100_000_000 + n)}`;
    const note = random() < 0.3 ? `Met in ${2018 + Math.floor(random() * 8)}; ${given} reads well` : '';
    yield `${[...cells, phone, `person${n + 1}@example.invalid`, note].map(quote).join(',')}\n`;
  }
}

export async function writeRoster(file: string, people: number, seed?: number): Promise<void> {
  await pipeline(Readable.from(rosterLines(people, seed)), createWriteStream(file));
}

const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Numbers in [0, 1), from a seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) / 16_777_216;
  };
}
