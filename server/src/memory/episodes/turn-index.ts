/**
 * The turns that are searched together, in memory: who said what when, in which order, and which turns hold a term.
 * Nothing here knows of offices or people: an index is made of what one search may see.
 */
import { createDotProducts, type DotProducts } from '../../store/dot-products.ts';
import { toBytes } from '../../store/nearest.ts';
import type { Session } from './model.ts';
import { readTurn } from './reading.ts';
import { WORD_DIMS, type WordVectors } from './word-vectors.ts';

/** One entry a slot. Turns of a session lie next to each other; a slot without a session is empty. */
export interface Slots {
  readonly id: string[];
  /** -1: what was here is gone. */
  readonly session: number[];
  readonly speaker: number[];
  readonly day: number[];
  readonly length: number[];
  readonly asks: number[];
  readonly endsAsking: number[];
  readonly times: number[];
  readonly names: number[];
  readonly counts: number[];
  /** A bit for each speaker whose name occurs, for the first 30. */
  readonly mentions: number[];
  readonly terms: Uint32Array[];
}

/** Where a term occurs; slots ascend, and may be empty by now. */
export interface Posting {
  readonly slots: number[];
  readonly counts: number[];
}

export interface TurnIndex {
  /** Turns that can be found. */
  readonly size: number;
  /** Takes the place of the session of that id. */
  put(session: Session): void;
  remove(sessionId: string): void;
  readonly parts: Parts;
}

/** What the ranking reads. */
export interface Parts {
  slots: Slots;
  postings: Posting[];
  /** Term by number. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly speakers: readonly string[];
  /** Of slots: what their words mean, together. */
  meanings: DotProducts;
  /** 1 / length; 0 where no word is known. */
  inverse: number[];
  /** Of terms, by number. */
  readonly words: DotProducts;
  readonly wordInverse: number[];
  /** Numbers of the terms that have a vector. */
  readonly known: number[];
  live: number;
  /** Terms of all turns together. */
  totalLength: number;
}

/** Emptied slots are cleared away when they are more than these, and more than half of all. */
const MOST_EMPTY = 1_000;

/** @param expected - Turns that memory is taken for at once. */
export function createTurnIndex(vectors: WordVectors, expected = 64): TurnIndex {
  const numbers = new Map<string, number>();
  const speakers: string[] = [];
  const sessions = new Map<string, { readonly number: number; from: number; until: number }>();
  let nextSession = 0;
  const parts: Parts = {
    slots: noSlots(),
    postings: [],
    numbers,
    speakers,
    meanings: createDotProducts(WORD_DIMS, expected),
    inverse: [],
    words: createDotProducts(WORD_DIMS, 4_096),
    wordInverse: [],
    known: [],
    live: 0,
    totalLength: 0,
  };

  const speakerNumber = (speaker: string): number => {
    const at = speakers.indexOf(speaker);
    return at >= 0 ? at : speakers.push(speaker) - 1;
  };
  const numberOf = (term: string): number => {
    const before = numbers.get(term);
    if (before !== undefined) return before;
    const number = parts.postings.push({ slots: [], counts: [] }) - 1;
    numbers.set(term, number);
    const known = vectors.indexOf(term);
    const vector = known === undefined ? undefined : vectors.vector(known);
    parts.wordInverse.push(vector ? inverseLength(vector) : 0);
    if (vector) {
      parts.words.set(number, vector);
      parts.known.push(number);
    }
    return number;
  };
  const meaningOf = (terms: readonly string[]): Int8Array | undefined => {
    const sum = new Float32Array(WORD_DIMS);
    let some = false;
    for (const term of terms) {
      const known = vectors.indexOf(term);
      if (known === undefined) continue;
      some = true;
      const vector = vectors.vector(known);
      const weight = vectors.weight(known);
      for (let at = 0; at < WORD_DIMS; at += 1)
        sum[at] = (sum[at] as number) + weight * (vector[at] as number);
    }
    return some ? toBytes(sum) : undefined;
  };
  const place = (slot: number, terms: Uint32Array, meaning: Int8Array | undefined) => {
    for (const term of terms) {
      const { slots, counts } = parts.postings[term] as Posting;
      if (slots.at(-1) === slot) counts[counts.length - 1] = Math.min(255, (counts.at(-1) as number) + 1);
      else {
        slots.push(slot);
        counts.push(1);
      }
    }
    if (meaning) parts.meanings.set(slot, meaning);
    parts.inverse[slot] = meaning ? inverseLength(meaning) : 0;
  };

  const remove = (sessionId: string) => {
    const range = sessions.get(sessionId);
    if (!range) return;
    sessions.delete(sessionId);
    for (let slot = range.from; slot < range.until; slot += 1) {
      parts.slots.session[slot] = -1;
      parts.live -= 1;
      parts.totalLength -= parts.slots.length[slot] as number;
    }
    const empty = parts.slots.id.length - parts.live;
    if (empty > MOST_EMPTY && empty > parts.live) clearAway();
  };

  const clearAway = () => {
    const before = parts.slots;
    const names = [...numbers.keys()];
    parts.slots = noSlots();
    parts.inverse = [];
    parts.meanings = createDotProducts(WORD_DIMS, parts.live);
    for (const posting of parts.postings) {
      posting.slots.length = 0;
      posting.counts.length = 0;
    }
    for (const range of sessions.values()) {
      const { from, until } = range;
      range.from = parts.slots.id.length;
      for (let slot = from; slot < until; slot += 1) {
        const to = parts.slots.id.length;
        for (const key of COLUMNS) (parts.slots[key] as unknown[]).push(before[key][slot]);
        const terms = before.terms[slot] as Uint32Array;
        place(to, terms, meaningOf(Array.from(terms, (term) => names[term] as string)));
      }
      range.until = parts.slots.id.length;
    }
  };

  return {
    get size() {
      return parts.live;
    },
    parts,
    remove,
    put({ id, turns }) {
      remove(id);
      for (const { speaker } of turns) speakerNumber(speaker);
      const { slots } = parts;
      const range = { number: nextSession++, from: slots.id.length, until: slots.id.length + turns.length };
      sessions.set(id, range);
      for (const turn of turns) {
        const slot = slots.id.length;
        const read = readTurn(turn, speakers);
        const terms = Uint32Array.from(read.terms, numberOf);
        slots.id.push(turn.id);
        slots.session.push(range.number);
        slots.speaker.push(speakerNumber(turn.speaker));
        slots.day.push(read.day);
        slots.length.push(terms.length);
        slots.asks.push(Number(read.asks));
        slots.endsAsking.push(Number(read.endsAsking));
        slots.times.push(read.times);
        slots.names.push(read.names);
        slots.counts.push(Number(read.counts));
        slots.mentions.push(read.mentions.reduce((bits, name) => bits | (1 << speakers.indexOf(name)), 0));
        slots.terms.push(terms);
        place(slot, terms, meaningOf(read.terms));
        parts.live += 1;
        parts.totalLength += terms.length;
      }
    },
  };
}

const noSlots = (): Slots => ({
  id: [],
  session: [],
  speaker: [],
  day: [],
  length: [],
  asks: [],
  endsAsking: [],
  times: [],
  names: [],
  counts: [],
  mentions: [],
  terms: [],
});
const COLUMNS = Object.keys(noSlots()) as (keyof Slots)[];

function inverseLength(vector: Int8Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return sum === 0 ? 0 : 1 / Math.sqrt(sum);
}
