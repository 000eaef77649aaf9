/** The numbers of the roster index as traits. */
import { ABSENT, AT, FIXED, FLAG, NO_SIZE, PLAYS_SHIFT } from './layout.ts';
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

const numberAt = (data: Uint32Array, at: number) => data[at] ?? 0;
const orNone = (value: number) => (value === ABSENT ? NONE : value);

/** Reads one person after the other: `at` moves it, so nothing of it may be kept. */
export class Reader implements Traits {
  readonly words: Words;
  readonly #data: Uint32Array;
  readonly #ids: readonly string[];
  readonly #starts: Uint32Array;
  #row = 0;
  #base = 0;
  #skillsAt = 0;
  #blocksAt = 0;
  #creditsAt = 0;
  #namesAt = 0;
  readonly spoken: SpokenList;
  readonly skills: SkillList;
  readonly blocks: BlockList;
  readonly credits: CreditList;
  readonly names: NameList;

  /** `starts` holds where each row begins in `data`. */
  constructor(data: Uint32Array, starts: Uint32Array, ids: readonly string[], words: Words) {
    this.#data = data;
    this.#starts = starts;
    this.#ids = ids;
    this.words = words;
    const length = (at: number) => numberAt(data, this.#base + at);
    const spokenAt = (index: number) => numberAt(data, this.#base + FIXED + index);
    this.spoken = {
      get length() {
        return length(AT.spoken);
      },
      tag: (index) => spokenAt(index) >>> 4,
      rank: (index) => ((spokenAt(index) >>> 1) & 7) as SpeechRank,
      unlevelled: (index) => (spokenAt(index) & 1) === 1,
    };
    this.skills = {
      get length() {
        return length(AT.skills);
      },
      key: (index) => numberAt(data, this.#skillsAt + index) >>> 2,
      rank: (index) => (numberAt(data, this.#skillsAt + index) & 3) as 0 | 1 | 2 | 3,
    };
    this.blocks = {
      get length() {
        return length(AT.blocks);
      },
      from: (index) => numberAt(data, this.#blocksAt + index * 2) >>> 16,
      to: (index) => numberAt(data, this.#blocksAt + index * 2) & 0xffff,
      status: (index) => STATUSES[numberAt(data, this.#blocksAt + index * 2 + 1)] ?? 'unavailable',
    };
    this.credits = {
      get length() {
        return length(AT.credits);
      },
      format: (index) => FORMATS[(numberAt(data, this.#creditsAt + index) >>> 24) - 1],
      size: (index) => {
        const size = numberAt(data, this.#creditsAt + index) & 0xff_ffff;
        return size === NO_SIZE ? NONE : size;
      },
    };
    this.names = {
      get length() {
        return length(AT.names);
      },
      has: (key) => {
        const end = this.#namesAt + length(AT.names);
        for (let at = this.#namesAt; at < end; at += 1) if (numberAt(data, at) === key) return true;
        return false;
      },
    };
  }

  at(row: number): this {
    this.#row = row;
    this.#base = numberAt(this.#starts, row);
    this.#skillsAt = this.#base + FIXED + this.#fixed(AT.spoken);
    this.#blocksAt = this.#skillsAt + this.#fixed(AT.skills);
    this.#creditsAt = this.#blocksAt + this.#fixed(AT.blocks) * 2;
    this.#namesAt = this.#creditsAt + this.#fixed(AT.credits);
    return this;
  }

  #fixed(at: number): number {
    return numberAt(this.#data, this.#base + at);
  }
  #flag(bit: number): boolean {
    return (this.#fixed(AT.flags) & bit) !== 0;
  }

  get id(): string {
    return this.#ids[this.#row] ?? '';
  }
  get textRow(): number {
    return this.#fixed(AT.textRow);
  }
  get tieBreak(): number {
    return this.#fixed(AT.tieBreak);
  }
  get minor(): boolean {
    return this.#flag(FLAG.minor);
  }
  get flagged(): boolean {
    return this.#flag(FLAG.flagged);
  }
  get plays(): number {
    return this.#fixed(AT.flags) >>> PLAYS_SHIFT;
  }
  get ageMin(): number {
    const ages = this.#fixed(AT.ages);
    return ages === ABSENT ? NONE : ages >>> 16;
  }
  get ageMax(): number {
    const ages = this.#fixed(AT.ages);
    return ages === ABSENT ? NONE : ages & 0xffff;
  }
  get heightCm(): number {
    return orNone(this.#fixed(AT.heightCm));
  }
  get city(): number {
    return orNone(this.#fixed(AT.city));
  }
  get travels(): boolean | undefined {
    return this.#flag(FLAG.travelsKnown) ? this.#flag(FLAG.travels) : undefined;
  }
  get guardianConsent(): boolean | undefined {
    return this.#flag(FLAG.consentKnown) ? this.#flag(FLAG.consent) : undefined;
  }
  get rateInr(): number {
    return orNone(this.#fixed(AT.rateInr));
  }
  get unions(): number {
    return orNone(this.#fixed(AT.unions));
  }
  get representation(): number {
    return orNone(this.#fixed(AT.representation));
  }
  get training(): number {
    return orNone(this.#fixed(AT.training));
  }
  get declared(): number {
    return orNone(this.#fixed(AT.declared));
  }
  get creditCount(): number {
    return orNone(this.#fixed(AT.creditCount));
  }
  get hasLanguages(): boolean {
    return this.#flag(FLAG.languages);
  }
  get hasSkills(): boolean {
    return this.#flag(FLAG.skills);
  }
  get hasCalendar(): boolean {
    return this.#flag(FLAG.calendar);
  }
  get hasCredits(): boolean {
    return this.#flag(FLAG.credits);
  }
}
