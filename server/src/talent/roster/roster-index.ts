/** Everybody of an office in numbers: what search reads for all, so that records are read for those shown alone. */
import type { IndexedTalent, Talent } from '../model.ts';
import { pack } from './pack.ts';
import { profileOf } from './profile.ts';
import { Reader } from './reader.ts';
import { Words } from './words.ts';

export interface IndexParts {
  readonly ids: readonly string[];
  readonly data: Uint32Array;
  readonly starts: Uint32Array;
  readonly words: Words;
}

/** Never changes: `changed` makes the next one. */
export class RosterIndex {
  readonly size: number;
  readonly #ids: readonly string[];
  readonly #data: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #words: Words;
  #rows: Map<string, number> | undefined;

  /** @param parts `starts` holds where each row begins in `data`, and at last where the last one ends. */
  constructor({ ids, data, starts, words }: IndexParts) {
    this.size = ids.length;
    this.#ids = ids;
    this.#data = data;
    this.#starts = starts;
    this.#words = words;
  }

  static of(people: readonly Talent[]): RosterIndex {
    const builder = new RosterBuilder();
    builder.add(people.map((talent, index) => ({ talent, textRow: index + 1 })));
    return builder.build();
  }

  /** Reads one row after the other; a reader serves one user at a time. */
  reader(): Reader {
    return new Reader(this.#data, this.#starts, this.#ids, this.#words);
  }

  idAt(row: number): string {
    return this.#ids[row] ?? '';
  }

  /** `undefined` where nobody has the id. */
  rowOf(id: string): number | undefined {
    this.#rows ??= new Map(this.#ids.map((each, row) => [each, row]));
    return this.#rows.get(id);
  }

  /** The same with these people put in or changed and those taken out. */
  changed(put: readonly IndexedTalent[], gone: readonly string[]): RosterIndex {
    const builder = new RosterBuilder(this.#words);
    const left = new Set([...gone, ...put.map(({ talent }) => talent.id)]);
    for (let row = 0; row < this.size; row += 1) {
      const id = this.idAt(row);
      if (left.has(id)) continue;
      builder.keep(id, this.#data.subarray(this.#starts[row], this.#starts[row + 1]));
    }
    builder.add(put);
    return builder.build();
  }
}

const FIRST_LENGTH = 1 << 14;

/** Gathers people for an index, some at a time. */
export class RosterBuilder {
  readonly #words: Words;
  readonly #ids: string[] = [];
  readonly #starts: number[] = [0];
  #data = new Uint32Array(FIRST_LENGTH);
  #length = 0;

  /** @param words goes on with the words of another index. */
  constructor(words: Words = new Words()) {
    this.#words = words;
  }

  add(people: readonly IndexedTalent[]): void {
    for (const { talent, textRow } of people)
      this.keep(talent.id, pack(profileOf(talent), textRow, this.#words));
  }

  /** Numbers that are packed already. */
  keep(id: string, packed: Uint32Array): void {
    if (this.#length + packed.length > this.#data.length) {
      const longer = new Uint32Array(Math.max(this.#data.length * 2, this.#length + packed.length));
      longer.set(this.#data);
      this.#data = longer;
    }
    this.#data.set(packed, this.#length);
    this.#length += packed.length;
    this.#ids.push(id);
    this.#starts.push(this.#length);
  }

  build(): RosterIndex {
    return new RosterIndex({
      ids: this.#ids,
      data: this.#data.slice(0, this.#length),
      starts: Uint32Array.from(this.#starts),
      words: this.#words,
    });
  }
}
