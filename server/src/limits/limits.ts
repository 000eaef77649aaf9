/** How much one person may ask of this server: the settings, and where each default comes from. */

/** What is counted apart: an export must not eat up the budget of the conversation. */
export type LimitedKind = 'chat' | 'reads' | 'writes' | 'transfers' | 'pairing';

export interface Window {
  /** Requests of one user in a window; 0: no limit. */
  readonly perUser: number;
  readonly seconds: number;
}

export interface Limits {
  readonly windows: Readonly<Record<LimitedKind, Window>>;
  /** Tokens of Claude (read and written) that one user may spend in a day of the office; 0: no limit. */
  readonly tokensPerDay: number;
  /** Tools that a model may call for one answer. */
  readonly toolCallsPerTurn: number;
  /** Requests to the model for one answer. */
  readonly roundsPerTurn: number;
  /** Answers that one user may have under way. */
  readonly answersAtOnce: number;
}

/**
 * Several people of an office may sit behind one address: what comes from there may be this many times what one
 * user may ask. Small teams of a casting office are four to six people at their desks.
 */
export const USERS_PER_ADDRESS = 4;

export const DEFAULT_LIMITS: Limits = {
  windows: {
    /**
     * Forty words a minute, the usual pace of typing, give five questions of eight words; somebody who presses one
     * suggestion after another, reading nothing, comes to twenty. Above thirty it is a script.
     */
    chat: { perUser: 30, seconds: 60 },
    /** The largest page asks for 30 people with a photo each and ten lists: 40. Thirty such pages in a minute. */
    reads: { perUser: 1_200, seconds: 60 },
    /** Moving people on a shortlist with a key held down writes up to four times a second. */
    writes: { perUser: 240, seconds: 60 },
    /** A roster is looked at, mapped and brought in with about five uploads; a shortlist leaves as six files. */
    transfers: { perUser: 120, seconds: 3_600 },
    /** A code has 128 bits, so guessing is hopeless; this keeps it from being loud. One pairing takes one attempt. */
    pairing: { perUser: 20, seconds: 3_600 },
  },
  /** A turn reads about 6,000 tokens and writes up to 1,500: about 260 turns, a long day of work. */
  tokensPerDay: 2_000_000,
  /** Six different tools, each once and once again after a mistake; docs/adr/0034 says why it is not fewer. */
  toolCallsPerTurn: 12,
  /** Search, look, compare, change, tell, with one to spare. */
  roundsPerTurn: 6,
  /** Two conversations side by side on a desk, and on a phone. */
  answersAtOnce: 4,
};
