/** How a person lies in the roster index: a run of 32-bit numbers, first these, then the lists in the order of their counts. */

export const AT = {
  flags: 0,
  tieBreak: 1,
  textRow: 2,
  ages: 3,
  heightCm: 4,
  city: 5,
  rateInr: 6,
  unions: 7,
  representation: 8,
  training: 9,
  declared: 10,
  creditCount: 11,
  spoken: 12,
  skills: 13,
  blocks: 14,
  credits: 15,
  names: 16,
} as const;
export const FIXED = 17;

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
} as const;
/** `plays` stands above the flags. */
export const PLAYS_SHIFT = 16;
/** Not on file. */
export const ABSENT = 0xffff_ffff;
/** A credit without the size of the part. */
export const NO_SIZE = 0xff_ffff;
