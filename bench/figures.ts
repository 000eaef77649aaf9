/** What a bench keeps for people to look at: `bench/results/NAME.json`, drawn by the pages under Research. */
import { mkdir, writeFile } from 'node:fs/promises';

export interface FigureRow {
  readonly name: string;
  readonly value: number;
  /** Ends of the 95 % interval, where there is one. */
  readonly low?: number;
  readonly high?: number;
  /** CastMatch's own. */
  readonly ours?: boolean;
}

export interface Figure {
  readonly title: string;
  /** What is measured, in a sentence. */
  readonly note: string;
  /** Written after each value, e.g. "ms", "%". */
  readonly unit: string;
  readonly better: 'less' | 'more';
  /** What CastMatch is held to. */
  readonly budget?: number;
  readonly rows: readonly FigureRow[];
}

export interface FigureSheet {
  readonly title: string;
  /** How to get these figures. */
  readonly command: string;
  /** ISO date. */
  readonly date: string;
  readonly figures: readonly Figure[];
}

const FOLDER = new URL('results/', import.meta.url);

/** Keeps the sheet under its name, in place of the one before. */
export async function keepFigures(name: string, sheet: Omit<FigureSheet, 'date'>): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const { title, command, figures } = sheet;
  const rounded = figures.map((figure) => ({ ...figure, rows: figure.rows.map(roundedRow) }));
  const dated: FigureSheet = {
    title,
    command,
    date: new Date().toISOString().slice(0, 10),
    figures: rounded,
  };
  await writeFile(new URL(`${name}.json`, FOLDER), `${JSON.stringify(dated, null, 2)}\n`);
}

const round = (value: number) => Number(value.toPrecision(4));

function roundedRow(row: FigureRow): FigureRow {
  return {
    ...row,
    value: round(row.value),
    ...(row.low === undefined ? {} : { low: round(row.low) }),
    ...(row.high === undefined ? {} : { high: round(row.high) }),
  };
}
