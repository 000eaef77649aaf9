/**
 * What speaks for a turn as the answer to a question, a column a reason. The weights of `weights.ts` are learnt over
 * these columns, in this order.
 */
import { MOST_SLOTS } from '../../store/dot-products.ts';
import { toBytes } from '../../store/nearest.ts';
import { lexicalColumns } from './lexical.ts';
import type { ReadQuestion } from './question.ts';
import { nearnessOf } from './question.ts';
import type { Parts, Slots } from './turn-index.ts';
import { WORD_DIMS, type WordVectors } from './word-vectors.ts';

/** Compared with the best turn of the same question, so that they mean the same whatever is searched. */
export const SCORES = [
  'words',
  'wordsBefore',
  'wordsAfter',
  'withBefore',
  'amongThree',
  'amongFive',
  'pairs',
  'conversation',
  'likeWords',
  'likeWordsBefore',
  'likeWordsAfter',
  'meaning',
  'meaningBefore',
  'meaningAfter',
] as const;
/** Taken as they are. */
export const MARKS = [
  'covered',
  'spokenBy',
  'spokenTo',
  'length',
  'asks',
  'endsAsking',
  'opens',
  'replies',
  'whenTime',
  'whoName',
  'whereName',
  'howManyNumber',
  'day',
] as const;
export const COLUMNS = [...SCORES, ...MARKS] as const;
export type Column = (typeof COLUMNS)[number];

export interface Candidates {
  /** Slots, ascending. */
  readonly slots: Uint32Array;
  /** One value a candidate. Scores are 0 to 1 but for `meaning`, which may be below. */
  readonly columns: Readonly<Record<Column, Float32Array>>;
}

/** More are cut down by the words alone, best first. */
export const MOST_CANDIDATES = 4_000;

export function candidatesFor(
  parts: Parts,
  question: ReadQuestion,
  vectors: WordVectors,
  most = MOST_CANDIDATES,
): Candidates {
  const { slots } = parts;
  const meaning = meaningsOf(parts, question, vectors);
  const { chosen, columns } = lexicalColumns(parts, question, meaning, most);
  const size = chosen.length;
  const filled = (value: (slot: number, at: number) => number) => {
    const column = new Float32Array(size);
    for (let at = 0; at < size; at += 1) column[at] = value(chosen[at] as number, at);
    return column;
  };
  const near = (slot: number, by: number) => (sameSession(slots, slot, slot + by) ? slot + by : -1);
  const about = question.about === undefined ? -1 : parts.speakers.indexOf(question.about);
  const bit = about >= 0 && about < 30 ? 1 << about : 0;
  const { asks, names } = slots;
  const marks: Record<(typeof MARKS)[number], Float32Array> = {
    covered: columns.covered,
    spokenBy: filled((slot) => (about < 0 ? 0.5 : Number(slots.speaker[slot] === about))),
    spokenTo: filled((slot) => Number(slots.speaker[slot] !== about && ((slots.mentions[slot] as number) & bit) !== 0)),
    length: filled((slot) => Math.log(1 + (slots.length[slot] as number))),
    asks: filled((slot) => asks[slot] as number),
    endsAsking: filled((slot) => slots.endsAsking[slot] as number),
    opens: filled((slot) => Number(near(slot, -1) < 0)),
    replies: filled((slot) => {
      const before = near(slot, -1);
      return Number(before >= 0 && asks[before] === 1 && asks[slot] === 0);
    }),
    whenTime: filled((slot) => (question.when ? (slots.times[slot] as number) : 0)),
    whoName: filled((slot) => (question.who ? (names[slot] as number) : 0)),
    whereName: filled((slot) => (question.where ? (names[slot] as number) : 0)),
    howManyNumber: filled((slot) => (question.howMany ? (slots.counts[slot] as number) : 0)),
    day: filled((slot) => (question.day ? nearnessOf(question.day, slots.day[slot] as number) : 0)),
  };
  const meant = (by: number) =>
    filled((slot) => {
      const at = by === 0 ? slot : near(slot, by);
      return at < 0 ? 0 : (meaning[at] as number);
    });
  const scores = {
    ...columns,
    meaning: meant(0),
    meaningBefore: meant(-1),
    meaningAfter: meant(1),
  };
  for (const name of SCORES) scaleToBest(scores[name]);
  return { slots: chosen, columns: { ...scores, ...marks } };
}

export const sameSession = ({ session }: Slots, slot: number, other: number) =>
  session[other] === session[slot] && (session[slot] as number) >= 0;

function scaleToBest(column: Float32Array): void {
  let best = 0;
  for (const value of column) if (value > best) best = value;
  if (best === 0) return;
  for (let at = 0; at < column.length; at += 1) column[at] = (column[at] as number) / best;
}

/** Cosine of the question and of each slot, -1 to 1. */
function meaningsOf(parts: Parts, { terms }: ReadQuestion, vectors: WordVectors): Float32Array {
  const total = parts.slots.id.length;
  const result = new Float32Array(total);
  const sum = new Float32Array(WORD_DIMS);
  for (const term of terms) {
    const known = vectors.indexOf(term);
    if (known === undefined) continue;
    const vector = vectors.vector(known);
    const weight = vectors.weight(known);
    for (let at = 0; at < WORD_DIMS; at += 1) sum[at] = (sum[at] as number) + weight * (vector[at] as number);
  }
  const wanted = toBytes(sum);
  let square = 0;
  for (const value of wanted) square += value * value;
  if (square === 0) return result;
  const scale = 1 / Math.sqrt(square);
  for (let from = 0; from < total; from += MOST_SLOTS) {
    const slice = Uint32Array.from({ length: Math.min(MOST_SLOTS, total - from) }, (_each, at) => from + at);
    const products = parts.meanings.of(wanted, slice);
    for (let at = 0; at < slice.length; at += 1)
      result[from + at] = (products[at] as number) * scale * (parts.inverse[from + at] as number);
  }
  return result;
}
