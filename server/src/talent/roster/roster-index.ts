/** Everybody of an office in numbers: what search reads for all, so that records are read for those shown alone. */
import type { IndexedTalent, Talent } from '../model.ts';
import { type Columns, type List, LISTS, type Packed, type Plain, PLAIN } from './layout.ts';
import { pack } from './pack.ts';
import { prepareProfile } from './profile.ts';
import { Reader } from './reader.ts';
import { relevanceOf, statisticsOf, type TextStatistics } from './relevance.ts';
import { inOrder, shelfOrder, type Shelf, shelvesOf } from './shelves.ts';
import { Words } from './words.ts';

/** Never changes: `changed` makes the next one. */
export class RosterIndex {
  readonly #columns: Columns;
  readonly #words: Words;
  #rows: Map<string, number> | undefined;
  #texts: TextStatistics | undefined;
  #shelves: readonly Shelf[] | undefined;

  constructor(columns: Columns, words: Words) {
    this.#columns = columns;
    this.#words = words;
  }

  static of(people: readonly Talent[]): RosterIndex {
    const builder = new RosterBuilder();
    builder.add(people.map((talent, index) => ({ talent, textRow: index + 1 })));
    return builder.build();
  }

  /** How many people there are; rows go from 0. */
  get size(): number {
    return this.#columns.ids.length;
  }

  /** Reads one row after the other; a reader serves one user at a time. */
  reader(): Reader {
    return new Reader(this.#columns, this.#words);
  }

  idAt(row: number): string {
    return this.#columns.ids[row] ?? '';
  }

  /** `undefined` where nobody has the id. */
  rowOf(id: string): number | undefined {
    this.#rows ??= new Map(this.#columns.ids.map((each, row) => [each, row]));
    return this.#rows.get(id);
  }

  /** Everybody, sorted so that many can be passed over at once. */
  get shelves(): readonly Shelf[] {
    this.#shelves ??= shelvesOf(this.#columns);
    return this.#shelves;
  }

  /** BM25 (higher is better) by row, of those in the lists; 0 for whose text has none of the words. */
  relevance(words: readonly string[], lists: readonly (readonly number[])[]): Float32Array {
    this.#texts ??= statisticsOf(this.#columns);
    return relevanceOf(this.#columns, this.#texts, words, lists);
  }

  /** The same with these people put in or changed and those taken out. */
  changed(put: readonly IndexedTalent[], gone: readonly string[]): RosterIndex {
    const builder = new RosterBuilder(this.#words);
    const left = new Set([...gone, ...put.map(({ talent }) => talent.id)]);
    for (let row = 0; row < this.size; row += 1)
      if (!left.has(this.idAt(row))) builder.keep(this.#columns, row);
    builder.add(put);
    return builder.build();
  }
}

const FIRST_LENGTH = 1 << 6;
const MOST_LENGTH = 1 << 16;

/** Numbers of which more may come: in pieces, so that none is copied until all are there. */
class Growing {
  readonly #full: Uint32Array[] = [];
  #last = new Uint32Array(FIRST_LENGTH);
  #used = 0;
  length = 0;

  push(values: ArrayLike<number>): void {
    for (let index = 0; index < values.length; index += 1) {
      if (this.#used === this.#last.length) {
        this.#full.push(this.#last);
        this.#last = new Uint32Array(Math.min(MOST_LENGTH, this.#last.length * 2));
        this.#used = 0;
      }
      this.#last[this.#used] = values[index] ?? 0;
      this.#used += 1;
    }
    this.length += values.length;
  }

  /** All of them; the pieces are let go. */
  done(): Uint32Array {
    const all = new Uint32Array(this.length);
    let at = 0;
    for (const piece of [...this.#full, this.#last.subarray(0, this.#used)]) {
      all.set(piece, at);
      at += piece.length;
    }
    this.#full.length = 0;
    this.#last = new Uint32Array(0);
    this.#used = 0;
    return all;
  }
}

const each = <Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;

/** Gathers people for an index, some at a time. */
export class RosterBuilder {
  readonly #words: Words;
  readonly #ids: string[] = [];
  readonly #plain = each(PLAIN, () => new Growing());
  readonly #lists = each(LISTS, () => ({ data: new Growing(), starts: new Growing() }));

  /** @param words goes on with the words of another index. */
  constructor(words: Words = new Words()) {
    this.#words = words;
  }

  add(people: readonly IndexedTalent[]): void {
    for (const { talent, textRow } of people)
      this.#push(talent.id, pack(prepareProfile(talent), textRow, this.#words));
  }

  /** A row of another index with the same words. */
  keep({ ids, plain, lists }: Columns, row: number): void {
    this.#push(ids[row] ?? '', {
      plain: each(PLAIN, (name) => plain[name][row] ?? 0),
      lists: each(LISTS, (name) => {
        const { data, starts } = lists[name];
        return data.subarray(starts[row], starts[row + 1]);
      }),
    });
  }

  #push(id: string, { plain, lists }: Packed): void {
    this.#ids.push(id);
    for (const name of PLAIN) this.#plain[name].push([plain[name]]);
    for (const name of LISTS) {
      const { data, starts } = this.#lists[name];
      starts.push([data.length]);
      data.push(lists[name]);
    }
  }

  /** Puts those of a shelf side by side. To be called once: what was gathered is let go column by column. */
  build(): RosterIndex {
    const plain = each(PLAIN, (name) => this.#plain[name].done());
    const order = shelfOrder(plain, this.#ids.length);
    const lists = each(LISTS, (name: List) => {
      const { data, starts } = this.#lists[name];
      starts.push([data.length]);
      return inOrder({ data: data.done(), starts: starts.done() }, order);
    });
    const columns = {
      ids: Array.from(order, (row) => this.#ids[row] ?? ''),
      plain: each(PLAIN, (name: Plain) => order.map((row) => plain[name][row] ?? 0)),
      lists,
    };
    return new RosterIndex(columns, this.#words);
  }
}
