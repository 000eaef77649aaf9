/** The numbers of the roster index as traits. */
import type { AvailabilityStatus, CreditFormat } from '../model.ts';
import { ABSENT, type Columns, FLAG, type List, NO_SIZE, PLAYS_SHIFT } from './layout.ts';
import {
  type BlockList,
  type CreditList,
  FORMATS,
  type NameList,
  NONE,
  type SkillList,
  type SpeechRank,
  type SpokenList,
  STATUSES,
  type Traits,
} from './traits.ts';
import type { Words } from './words.ts';

// Plain properties: private accessors cost more than all that is read through them.

/** A row's run of one of the lists. */
class Run {
  protected readonly data: Uint32Array;
  protected readonly starts: Uint32Array;
  protected readonly owner: { readonly row: number };

  constructor({ data, starts }: Columns['lists'][List], owner: { readonly row: number }) {
    this.data = data;
    this.starts = starts;
    this.owner = owner;
  }
  get start(): number {
    return this.starts[this.owner.row] as number;
  }
  get length(): number {
    const { row } = this.owner;
    return (this.starts[row + 1] as number) - (this.starts[row] as number);
  }
  at(index: number): number {
    return this.data[this.start + index] as number;
  }
  /** Place of the highest low bits among the entries whose word is marked; -1 for none. */
  protected highest(marks: Uint8Array, bits: number): number {
    const { data, starts } = this;
    const { row } = this.owner;
    const start = starts[row] as number;
    const end = starts[row + 1] as number;
    let best = -1;
    let most = -1;
    for (let at = start; at < end; at += 1) {
      const entry = data[at] as number;
      if (marks[entry >>> bits] !== 1) continue;
      const level = entry & ((1 << bits) - 1);
      if (level <= most) continue;
      most = level;
      best = at - start;
    }
    return best;
  }
}
class Spoken extends Run implements SpokenList {
  tag(index: number): number {
    return this.at(index) >>> 4;
  }
  best(tags: Uint8Array): number {
    return this.highest(tags, 4);
  }
  rank(index: number): SpeechRank {
    return ((this.at(index) >>> 1) & 7) as SpeechRank;
  }
  unlevelled(index: number): boolean {
    return (this.at(index) & 1) === 1;
  }
}
class Skills extends Run implements SkillList {
  key(index: number): number {
    return this.at(index) >>> 2;
  }
  best(keys: Uint8Array): number {
    return this.highest(keys, 2);
  }
  rank(index: number): 0 | 1 | 2 | 3 {
    return (this.at(index) & 3) as 0 | 1 | 2 | 3;
  }
}
class Blocks extends Run implements BlockList {
  override get length(): number {
    return super.length / 2;
  }
  from(index: number): number {
    return this.at(index * 2) >>> 16;
  }
  to(index: number): number {
    return this.at(index * 2) & 0xffff;
  }
  overlaps(first: number, last: number, statuses: number): boolean {
    const { data, starts } = this;
    const { row } = this.owner;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 2) {
      const span = data[at] as number;
      if (span >>> 16 > last || (span & 0xffff) < first) continue;
      if ((statuses & (1 << (data[at + 1] as number))) !== 0) return true;
    }
    return false;
  }
  status(index: number): AvailabilityStatus {
    return STATUSES[this.at(index * 2 + 1)] ?? 'unavailable';
  }
}
class Credits extends Run implements CreditList {
  format(index: number): CreditFormat | undefined {
    return FORMATS[(this.at(index) >>> 24) - 1];
  }
  size(index: number): number {
    const size = this.at(index) & NO_SIZE;
    return size === NO_SIZE ? NONE : size;
  }
}
class Names extends Run implements NameList {
  has(hash: number): boolean {
    const end = this.start + this.length;
    for (let at = this.start; at < end; at += 1) if (this.data[at] === hash) return true;
    return false;
  }
}

const orNone = (value: number | undefined) => (value === ABSENT || value === undefined ? NONE : value);

/** Reads one person after the other: `at` moves it, so nothing of it may be kept. */
export class Reader implements Traits {
  row = 0;
  readonly words: Words;
  readonly spoken: Spoken;
  readonly skills: Skills;
  readonly blocks: Blocks;
  readonly credits: Credits;
  readonly names: Names;
  private readonly ids: readonly string[];
  private readonly flags: Uint32Array;
  private readonly ages: Uint32Array;
  private readonly plain: Columns['plain'];

  constructor({ ids, plain, lists }: Columns, words: Words) {
    this.ids = ids;
    this.plain = plain;
    this.flags = plain.flags;
    this.ages = plain.ages;
    this.words = words;
    this.spoken = new Spoken(lists.spoken, this);
    this.skills = new Skills(lists.skills, this);
    this.blocks = new Blocks(lists.blocks, this);
    this.credits = new Credits(lists.credits, this);
    this.names = new Names(lists.names, this);
  }

  at(row: number): this {
    this.row = row;
    return this;
  }

  get id(): string {
    return this.ids[this.row] ?? '';
  }
  get textRow(): number {
    return this.plain.textRow[this.row] as number;
  }
  get tieBreak(): number {
    return this.plain.tieBreak[this.row] as number;
  }
  get minor(): boolean {
    return ((this.flags[this.row] as number) & FLAG.minor) !== 0;
  }
  get flagged(): boolean {
    return ((this.flags[this.row] as number) & FLAG.flagged) !== 0;
  }
  get plays(): number {
    return (this.flags[this.row] as number) >>> PLAYS_SHIFT;
  }
  get ageMin(): number {
    const ages = this.ages[this.row] as number;
    return ages === ABSENT ? NONE : ages >>> 16;
  }
  get ageMax(): number {
    const ages = this.ages[this.row] as number;
    return ages === ABSENT ? NONE : ages & 0xffff;
  }
  get heightCm(): number {
    return orNone(this.plain.heightCm[this.row]);
  }
  get city(): number {
    return orNone(this.plain.city[this.row]);
  }
  get travels(): boolean | undefined {
    const flags = this.flags[this.row] as number;
    return (flags & FLAG.travelsKnown) === 0 ? undefined : (flags & FLAG.travels) !== 0;
  }
  get guardianConsent(): boolean | undefined {
    const flags = this.flags[this.row] as number;
    return (flags & FLAG.consentKnown) === 0 ? undefined : (flags & FLAG.consent) !== 0;
  }
  get guardianReached(): boolean {
    return ((this.flags[this.row] as number) & FLAG.guardianReached) !== 0;
  }
  get adult(): boolean | undefined {
    const flags = this.flags[this.row] as number;
    return (flags & FLAG.adultKnown) === 0 ? undefined : (flags & FLAG.adult) !== 0;
  }
  get rateInr(): number {
    return orNone(this.plain.rateInr[this.row]);
  }
  get unions(): number {
    return orNone(this.plain.unions[this.row]);
  }
  get representation(): number {
    return orNone(this.plain.representation[this.row]);
  }
  get training(): number {
    return orNone(this.plain.training[this.row]);
  }
  get declared(): number {
    return orNone(this.plain.declared[this.row]);
  }
  get creditCount(): number {
    return orNone(this.plain.creditCount[this.row]);
  }
  get hasLanguages(): boolean {
    return ((this.flags[this.row] as number) & FLAG.languages) !== 0;
  }
  get hasSkills(): boolean {
    return ((this.flags[this.row] as number) & FLAG.skills) !== 0;
  }
  get hasCalendar(): boolean {
    return ((this.flags[this.row] as number) & FLAG.calendar) !== 0;
  }
  get hasCredits(): boolean {
    return ((this.flags[this.row] as number) & FLAG.credits) !== 0;
  }
}
