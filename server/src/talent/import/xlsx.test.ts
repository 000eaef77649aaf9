import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { openTable, type ColumnMap } from './table.ts';
import { unpackedSize } from './zip.ts';

type Cell = string | number | boolean | Date | null;
const workbook = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) =>
  writeWorkbook(
    Object.entries(sheets).map(([sheet, data]) => ({
      sheet,
      dateFormat: 'dd/mm/yyyy',
      data: data.map((row) => [...row]),
    })),
  ).toBuffer();

async function read(bytes: Uint8Array, map?: ColumnMap) {
  const table = await openTable({ fileName: 'roster.xlsx', bytes }, map);
  const rows = [];
  for await (const row of table.rows) rows.push(row);
  return { ...table, rows };
}
const fields = (columns: readonly { field: string | null }[]) => columns.map(({ field }) => field);

describe('an Excel workbook', () => {
  it('becomes the cells that a CSV file of it would have: dates, numbers, yes and no', async () => {
    const { columns, rows } = await read(
      await workbook({
        Roster: [
          ['Name', 'Height', 'Mobile', 'Blocked dates', 'Will travel', 'Rate'],
          ['Zarna Velhankar', 5.7, 9_820_012_345, new Date('2026-12-08T00:00:00Z'), true, 0.1 + 0.2],
        ],
      }),
    );
    expect(fields(columns)).toEqual(['name', 'heightCm', 'phone', 'unavailable', 'willTravel', 'dayRate']);
    expect(rows).toEqual([
      { line: 2, lines: 1, cells: ['Zarna Velhankar', '5.7', '9820012345', '2026-12-08', 'yes', '0.3'] },
    ]);
  });

  it('is read from the sheet that has names, below titles and blank rows, under its own row numbers', async () => {
    const { rows, notes } = await read(
      await workbook({
        Cover: [
          ['Season two', null],
          ['Confidential', null],
        ],
        People: [
          ['All artists', null],
          [null, null],
          ['Name', 'City'],
          ['Zarna Velhankar', 'Pune'],
          [null, null],
          ['नूर पारिंदेकर', 'Delhi'],
        ],
      }),
    );
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [4, 'Zarna Velhankar'],
      [6, 'नूर पारिंदेकर'],
    ]);
    expect(notes.join(' ')).toMatch(/"People".*not from "Cover".*line 3/);
  });

  it('may have a header of two lines, as merged cells make it', async () => {
    const { columns } = await read(
      await workbook({
        Roster: [
          ['Name', 'Playing age', null, 'City'],
          [null, 'From', 'To', null],
          ['Zarna Velhankar', 21, 28, 'Pune'],
        ],
      }),
    );
    expect(fields(columns)).toEqual(['name', 'ageFrom', 'ageTo', 'city']);
  });

  it('follows a map that names columns nobody could guess', async () => {
    const bytes = await workbook({
      A: [['x', 'y']],
      B: [
        ['Artiste', 'Town'],
        ['Zarna Velhankar', 'Pune'],
      ],
    });
    const { columns, rows } = await read(bytes, { Artiste: 'name', Town: 'city' });
    expect(fields(columns)).toEqual(['name', 'city']);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['more rows than are read', 50_001, 'too_big', 'CSV'],
    ['no rows', 0, 'empty', 'no rows'],
  ])('is refused with the way on: %s', { timeout: 60_000 }, async (_, count, code, words) => {
    const data = Array.from({ length: count }, (_row, n) => [n === 0 ? 'Name' : `Person ${n}`]);
    await expect(read(await workbook({ Roster: data }))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  it('is refused where it is cut off', async () => {
    const bytes = await workbook({ Roster: [['Name'], ['Zarna Velhankar']] });
    await expect(read(bytes.subarray(0, bytes.length - 40))).rejects.toMatchObject({ code: 'broken_xlsx' });
  });
});

describe('a zip file that unpacks to far more than it has', () => {
  /** One entry, whose directory says that it is small. */
  function bomb(size: number, gap = 0): Buffer {
    const data = deflateRawSync(Buffer.alloc(size));
    const name = Buffer.from('xl/worksheets/sheet1.xml');
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(100, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(100, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(gap, 42);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(entry.length + name.length, 12);
    end.writeUInt32LE(gap + local.length + name.length + data.length, 16);
    return Buffer.concat([Buffer.alloc(gap), local, name, data, entry, name, end]);
  }

  it('is measured and not believed, and counted no further than the limit', async () => {
    expect(await unpackedSize(bomb(50_000), 100_000)).toBe(50_000);
    const size = await unpackedSize(bomb(50_000_000), 100_000);
    expect(size).toBeGreaterThan(100_000);
    expect(size).toBeLessThan(1_000_000);
  });

  it('cannot hide entries from its own directory', async () => {
    expect(await unpackedSize(bomb(50_000, 64), 100_000)).toBeUndefined();
  });

  it('is refused before it is unpacked for reading', async () => {
    await expect(read(bomb(260 * 1024 * 1024))).rejects.toMatchObject({
      code: 'too_big',
      message: expect.stringContaining('unpacked'),
    });
  });
});
