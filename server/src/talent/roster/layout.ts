/** How people lie in the roster index: a column for each plain trait, a run of numbers for each list. */

/** Traits of one number. */
export const PLAIN = [
  'flags',
  'tieBreak',
  'textRow',
  'ages',
  'heightCm',
  'city',
  'rateInr',
  'unions',
  'representation',
  'training',
  'declared',
  'creditCount',
] as const;
/** Traits of as many numbers as there are entries. */
export const LISTS = ['spoken', 'skills', 'blocks', 'credits', 'names', 'terms'] as const;

export type Plain = (typeof PLAIN)[number];
export type List = (typeof LISTS)[number];

/** A person as numbers of 32 bits. */
export interface Packed {
  readonly plain: Readonly<Record<Plain, number>>;
  readonly lists: Readonly<Record<List, ArrayLike<number>>>;
}

/** Everybody: `starts` holds where a row's run begins, and at last where the last one ends. */
export interface Columns {
  readonly ids: readonly string[];
  readonly plain: Readonly<Record<Plain, Uint32Array>>;
  readonly lists: Readonly<Record<List, { readonly data: Uint32Array; readonly starts: Uint32Array }>>;
}

export const FLAG = {
  minor: 1,
  flagged: 2,
  languages: 4,
  skills: 8,
  calendar: 16,
  credits: 32,
  travelsKnown: 64,
  travels: 128,
  consentKnown: 256,
  consent: 512,
  guardianReached: 1024,
  adultKnown: 2048,
  adult: 4096,
} as const;
/** `plays` stands above the flags. */
export const PLAYS_SHIFT = 16;
/** Not on file. */
export const ABSENT = 0xffff_ffff;
/** A credit without the size of the part. */
export const NO_SIZE = 0xff_ffff;
/** A term is 28 bits of its hash, and how often it stands there: 15 for more. */
export const COUNT_BITS = 4;
export const MOST_COUNTED = 15;
