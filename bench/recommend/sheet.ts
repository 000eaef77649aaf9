/** The figures of a run as charts. */
import { type Figure as Chart, keepFigures } from '../figures.ts';
import type { Figure } from './measure.ts';
import type { MethodName } from './methods.ts';
import type { Figures } from './report.ts';

/** What the bench says of one folder. */
export interface FolderReport {
  readonly folder: string;
  readonly sets: readonly Figures[];
}

const NAMES: Readonly<Partial<Record<MethodName, string>>> = {
  ours: 'CastMatch',
  bm25: 'Text search over past films (BM25, summed)',
  genres: 'Genres worked in, with recency',
  popularity: 'Who is busy',
};
/** What the field aims at for lists of people of like popularity. */
const AIM_AUC = 70;

const isMatched = (folder: string) => folder.endsWith('-matched');
/** Without sequels, whose wording gives the cast away, where the folder tells them apart. */
const headline = ({ sets }: FolderReport) => sets.find(({ tag }) => tag === 'cold') ?? sets[0];

function chart(report: FolderReport, figure: Figure, about: Pick<Chart, 'note' | 'budget'>): Chart[] {
  const set = headline(report);
  if (set === undefined) return [];
  const rows = Object.entries(NAMES).map(([method, name]) => ({
    name,
    value: set.means[method as MethodName]?.[figure] ?? 0,
    ours: method === 'ours',
  }));
  const title = `${report.folder}${set.tag === 'cold' ? ', no sequels' : ''}: ${figure}`;
  return [{ title, unit: '%', better: 'more', rows, ...about, note: `${about.note} ${set.queries} briefs.` }];
}

export async function keepSheet(reports: readonly FolderReport[]): Promise<void> {
  await keepFigures('recommend', {
    title: 'Who was cast, from past work alone',
    command: 'npm run bench:recommend -- --data DIR --out results.jsonl --keep',
    figures: reports.flatMap((report) =>
      isMatched(report.folder)
        ? [
            ...chart(report, 'auc', {
              note: 'How often the one who was cast stands before another of like popularity; chance is 50.',
              budget: AIM_AUC,
            }),
            ...chart(report, 'hit@10', {
              note: 'The one who was cast among the first ten of a hundred; chance is 10.',
            }),
          ]
        : [
            ...chart(report, 'recall@50', {
              note: 'Of those who were cast, how many are among the first fifty.',
            }),
            ...chart(report, 'ndcg@10', { note: 'How high in the first ten those stand who were cast.' }),
          ],
    ),
  });
}
