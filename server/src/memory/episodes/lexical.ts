/** The columns that come of words: BM25 of a turn, of it with its neighbours, of its conversation, and of like words. */
import type { ReadQuestion } from './question.ts';
import type { Parts, Posting } from './turn-index.ts';
import { similarTerms } from './similar-terms.ts';

const OWN = { k1: 1, b: 0.3 };
const AROUND = { k1: 1.2, b: 0.75 };

export interface LexicalColumns {
  readonly words: Float32Array;
  readonly wordsBefore: Float32Array;
  readonly wordsAfter: Float32Array;
  readonly withBefore: Float32Array;
  readonly amongThree: Float32Array;
  readonly amongFive: Float32Array;
  readonly pairs: Float32Array;
  readonly conversation: Float32Array;
  readonly likeWords: Float32Array;
  readonly likeWordsBefore: Float32Array;
  readonly likeWordsAfter: Float32Array;
  readonly covered: Float32Array;
}

export function lexicalColumns(
  parts: Parts,
  question: ReadQuestion,
  meaning: Float32Array,
  most: number,
): { chosen: Uint32Array; columns: LexicalColumns } {
  const { slots } = parts;
  const { session } = slots;
  const total = slots.id.length;
  const mean = Math.max(1, parts.totalLength / Math.max(1, parts.live));
  const asked = question.terms.map((term) => {
    const number = parts.numbers.get(term);
    const posting = number === undefined ? undefined : parts.postings[number];
    return { term, number, posting, idf: idfOf(parts.live, posting?.slots.length ?? 0) };
  });
  const wholeIdf = asked.reduce((sum, { idf }) => sum + idf, 0) || 1;

  const own = new Float32Array(total);
  const like = new Float32Array(total);
  /** How often the term occurs, by slot: one line a term. */
  const counts = asked.map(({ posting, idf }) => {
    const line = new Uint8Array(total);
    if (posting) addOwn(line, own, posting, idf, slots.length, mean);
    return line;
  });
  const best = new Float32Array(total);
  for (const { term, number, idf } of asked) {
    const touched: number[] = [];
    for (const { number: other, likeness } of similarTerms(parts, term, number))
      for (const slot of (parts.postings[other] as Posting).slots) {
        const before = best[slot] as number;
        if (before === 0) touched.push(slot);
        if (likeness > before) best[slot] = likeness;
      }
    for (const slot of touched) {
      like[slot] = (like[slot] as number) + (idf * (best[slot] as number)) / wholeIdf;
      best[slot] = 0;
    }
  }

  const at = (slot: number, by: number) =>
    session[slot + by] === session[slot] ? slot + by : -1;
  const chosen = chooseSlots(session, like, meaning, most);
  const size = chosen.length;
  const column = () => new Float32Array(size);
  const columns = {
    words: column(),
    wordsBefore: column(),
    wordsAfter: column(),
    withBefore: column(),
    amongThree: column(),
    amongFive: column(),
    pairs: column(),
    conversation: conversationColumn(parts, chosen, asked),
    likeWords: column(),
    likeWordsBefore: column(),
    likeWordsAfter: column(),
    covered: column(),
  };
  const pairs = question.pairs.flatMap(([first, second]) => {
    const [a, b] = [parts.numbers.get(first), parts.numbers.get(second)];
    if (a === undefined || b === undefined) return [];
    const idf = (number: number) => idfOf(parts.live, (parts.postings[number] as Posting).slots.length);
    return [{ a, b, weight: idf(a) + idf(b) }];
  });

  for (let each = 0; each < size; each += 1) {
    const slot = chosen[each] as number;
    const around = [at(slot, -2), at(slot, -1), slot, at(slot, 1), at(slot, 2)] as const;
    const [, before, , after] = around;
    columns.words[each] = own[slot] as number;
    columns.likeWords[each] = like[slot] as number;
    if (before >= 0) {
      columns.wordsBefore[each] = own[before] as number;
      columns.likeWordsBefore[each] = like[before] as number;
    }
    if (after >= 0) {
      columns.wordsAfter[each] = own[after] as number;
      columns.likeWordsAfter[each] = like[after] as number;
    }
    const lengths = around.map((other) => (other < 0 ? 0 : (slots.length[other] as number)));
    const [two, three, five] = [sum(lengths, 1, 2), sum(lengths, 1, 3), sum(lengths, 0, 4)];
    for (const [line, { idf }] of asked.entries()) {
      const found = around.map((other) => (other < 0 ? 0 : ((counts[line] as Uint8Array)[other] as number)));
      const [ofTwo, ofThree, ofFive] = [sum(found, 1, 2), sum(found, 1, 3), sum(found, 0, 4)];
      if (ofFive === 0) continue;
      columns.withBefore[each] = (columns.withBefore[each] as number) + idf * bm25(ofTwo, two / (2 * mean), AROUND);
      columns.amongThree[each] = (columns.amongThree[each] as number) + idf * bm25(ofThree, three / (3 * mean), AROUND);
      columns.amongFive[each] = (columns.amongFive[each] as number) + idf * bm25(ofFive, five / (5 * mean), AROUND);
      if (ofTwo > 0) columns.covered[each] = (columns.covered[each] as number) + idf / wholeIdf;
    }
    if (own[slot] !== 0 && pairs.length > 0) columns.pairs[each] = pairsIn(slots.terms[slot] as Uint32Array, pairs);
  }
  return { chosen, columns };
}

export const idfOf = (total: number, holders: number) =>
  Math.log(1 + Math.max(0, total - holders + 0.5) / (holders + 0.5));

/** @param length - Over the mean length. */
function bm25(count: number, length: number, { k1, b }: { k1: number; b: number }): number {
  return count === 0 ? 0 : (count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
}

function addOwn(
  line: Uint8Array,
  own: Float32Array,
  { slots, counts }: Posting,
  idf: number,
  lengths: readonly number[],
  mean: number,
): void {
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number;
    const count = counts[at] as number;
    line[slot] = count;
    own[slot] = (own[slot] as number) + idf * bm25(count, (lengths[slot] as number) / mean, OWN);
  }
}

const sum = (values: readonly number[], from: number, until: number) => {
  let total = 0;
  for (let at = from; at <= until; at += 1) total += values[at] as number;
  return total;
};

function pairsIn(
  terms: Uint32Array,
  pairs: readonly { readonly a: number; readonly b: number; readonly weight: number }[],
): number {
  let total = 0;
  for (const { a, b, weight } of pairs)
    for (let at = 1; at < terms.length; at += 1)
      if (terms[at - 1] === a && terms[at] === b) {
        total += weight;
        break;
      }
  return total;
}

/** BM25 of all that was said in the conversation of a turn. */
function conversationColumn(
  { slots, totalLength }: Parts,
  chosen: Uint32Array,
  asked: readonly { readonly posting: Posting | undefined }[],
): Float32Array {
  const lengths = new Map<number, number>();
  for (let slot = 0; slot < slots.session.length; slot += 1) {
    const session = slots.session[slot] as number;
    if (session >= 0) lengths.set(session, (lengths.get(session) ?? 0) + (slots.length[slot] as number));
  }
  const mean = Math.max(1, totalLength / Math.max(1, lengths.size));
  const scores = new Map<number, number>();
  for (const { posting } of asked) {
    if (!posting) continue;
    const found = new Map<number, number>();
    for (let at = 0; at < posting.slots.length; at += 1) {
      const session = slots.session[posting.slots[at] as number] as number;
      if (session >= 0) found.set(session, (found.get(session) ?? 0) + (posting.counts[at] as number));
    }
    const idf = idfOf(lengths.size, found.size);
    for (const [session, count] of found)
      scores.set(
        session,
        (scores.get(session) ?? 0) + idf * bm25(count, (lengths.get(session) as number) / mean, AROUND),
      );
  }
  return Float32Array.from(chosen, (slot) => scores.get(slots.session[slot] as number) ?? 0);
}

/** All that is there, or the `most` that words and meaning, their own and their neighbours', speak for. */
function chooseSlots(
  session: readonly number[],
  like: Float32Array,
  meaning: Float32Array,
  most: number,
): Uint32Array {
  const total = session.length;
  const rough = new Float32Array(total);
  const found: number[] = [];
  for (let slot = 0; slot < total; slot += 1) {
    if ((session[slot] as number) < 0) continue;
    const before = session[slot - 1] === session[slot] ? (like[slot - 1] as number) : 0;
    const after = session[slot + 1] === session[slot] ? (like[slot + 1] as number) : 0;
    rough[slot] = (like[slot] as number) + 0.6 * before + 0.3 * after + 0.3 * (meaning[slot] as number);
    found.push(slot);
  }
  if (found.length <= most) return Uint32Array.from(found);
  const bar = Float32Array.from(found, (slot) => rough[slot] as number).toSorted()[found.length - most] as number;
  return Uint32Array.from(found.filter((slot) => (rough[slot] as number) >= bar).slice(0, most));
}
