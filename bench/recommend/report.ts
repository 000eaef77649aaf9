/** The figures of all methods over a folder, as a table to read and as numbers. */
import { table } from '../stats.ts';
import type { Query } from './folder.ts';
import { FIGURES, meanOf, pairedInterval, type Figure, type Rows } from './measure.ts';
import { BASELINES, METHODS, type MethodName } from './methods.ts';

export interface Figures {
  tag: string;
  queries: number;
  /** Percent. */
  means: Partial<Record<MethodName, Record<Figure, number>>>;
  /** 95% interval of ours minus each baseline, in points. */
  gains: Partial<Record<MethodName, Record<Figure, readonly [low: number, high: number]>>>;
}

export function reportOf(
  rows: ReadonlyMap<MethodName, Rows>,
  queries: readonly Query[],
): { text: string; figures: Figures[] } {
  const tags = new Set(queries.flatMap((query) => query.tags));
  const sets: [string, readonly Query[]][] = [
    ['all', queries],
    ...[...tags]
      .map((tag): [string, readonly Query[]] => [tag, queries.filter((query) => query.tags.includes(tag))])
      .filter(([, some]) => some.length < queries.length),
  ];
  const figures = sets.map(([tag, some]) => figuresOfSet(rows, tag, some));
  return { text: figures.map(textOf).join('\n\n'), figures };
}

function figuresOfSet(rows: ReadonlyMap<MethodName, Rows>, tag: string, queries: readonly Query[]): Figures {
  const perFigure = <T>(value: (figure: Figure) => T) =>
    Object.fromEntries(FIGURES.map((figure) => [figure, value(figure)])) as Record<Figure, T>;
  const present = METHODS.filter((name) => rows.has(name));
  const ours = rows.get('ours')!;
  return {
    tag,
    queries: queries.length,
    means: Object.fromEntries(
      present.map((name) => [
        name,
        perFigure((figure) => round(100 * meanOf(rows.get(name)!, queries, figure))),
      ]),
    ),
    gains: Object.fromEntries(
      BASELINES.map((name) => [
        name,
        perFigure((figure) => {
          const [low, high] = pairedInterval(ours, rows.get(name)!, queries, figure);
          return [round(100 * low), round(100 * high)] as const;
        }),
      ]),
    ),
  };
}

function textOf({ tag, queries, means, gains }: Figures): string {
  const head = ['percent', ...FIGURES];
  const body = METHODS.flatMap((name) => {
    const mean = means[name];
    return mean ? [[name, ...FIGURES.map((figure) => mean[figure].toFixed(2))]] : [];
  });
  const intervals = BASELINES.flatMap((name) => {
    const gain = gains[name];
    if (!gain) return [];
    return [[`ours - ${name}`, ...FIGURES.map((figure) => gain[figure].map(signed).join(' to '))]];
  });
  return `${tag}: ${queries} queries\n${table([head, ...body, ...intervals])}`;
}

const round = (value: number) => Math.round(value * 100) / 100;
const signed = (value: number) => `${value < 0 ? '' : '+'}${value.toFixed(2)}`;
