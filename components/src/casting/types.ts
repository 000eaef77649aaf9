/**
 * What casting components show. The shapes are those of the product's wire, declared here so that the package
 * stands alone: a part of an answer goes in as it came.
 */

/** A field of a talent record that a reason, a gap or a demand can point to. */
export type Field =
  | 'name'
  | 'gender'
  | 'playingAge'
  | 'heightCm'
  | 'city'
  | 'language'
  | 'dialect'
  | 'skill'
  | 'union'
  | 'representation'
  | 'availability'
  | 'dayRate'
  | 'credits'
  | 'training'
  | 'trait'
  | 'guardian'
  | 'genres'
  | 'bio';

/** A stored fact: what is on file, where it came from and when (ISO 8601). */
export interface FactRef {
  readonly field: Field;
  readonly value: string;
  readonly source: string;
  readonly asOf: string;
}

/** A fact with the word it is listed under. */
export interface LabelledFact extends FactRef {
  readonly label: string;
}

/** One demand of the role. `id` is what reasons and gaps answer to. */
export interface Asked {
  readonly id: string;
  readonly field: Field;
  /** Short label in the language of the conversation, e.g. "Plays". */
  readonly label: string;
  /** The demand in words, e.g. "22–28". */
  readonly text: string;
  /** Hard demands decide who is listed; soft ones only the order. */
  readonly hard: boolean;
}

/** Something on file that speaks for a person, with the fact it stands on. */
export interface Reason {
  /** `id` of the demand it answers. */
  readonly ask?: string;
  readonly text: string;
  readonly fact: FactRef;
}

/** A demand that what is on file does not meet. */
export interface Unmet {
  readonly ask?: string;
  readonly field: Field;
  readonly wanted: string;
  readonly onFile: string;
  readonly text: string;
}

/** A demand nothing on file answers: neither yes nor no. */
export interface Unknown {
  readonly ask?: string;
  readonly field: Field;
  readonly wanted?: string;
  readonly text: string;
}

/** One person of an answer. */
export interface Item {
  readonly talentId: string;
  readonly externalId: string;
  readonly name: string;
  readonly reasons: readonly Reason[];
  readonly unmet: readonly Unmet[];
  readonly unknown: readonly Unknown[];
  /** Things to know that are neither for nor against, e.g. "First refusal 11–16 Jan". */
  readonly notes?: readonly Reason[];
  /** What a card shows besides: absent where not on file. */
  readonly card?: {
    readonly city?: string;
    readonly heightCm?: number;
    readonly representation?: string;
    readonly formats?: readonly string[];
    readonly minor?: boolean;
    /** The headshot, where one may be shown. */
    readonly photo?: { readonly src: string };
  };
}

/** The people found for one role. */
export interface Recommendation {
  readonly role?: string;
  readonly asked?: readonly Asked[];
  /** `matches`: all hard demands met. `nearest`: nobody meets all, these come closest. */
  readonly offer?: 'matches' | 'nearest';
  /** How many met all hard demands in the whole roster; `items` may hold fewer. */
  readonly matched?: number;
  readonly items: readonly Item[];
  readonly nearMisses: readonly Item[];
}

/** How a cell of a comparison answers its demand; `plain` where nothing was asked. */
export type CellStatus = 'met' | 'unmet' | 'unknown' | 'plain';

/** The same rows for each person. */
export interface Comparison {
  readonly role?: string;
  readonly people: readonly {
    readonly talentId: string;
    readonly externalId: string;
    readonly name: string;
    readonly heightCm?: number;
  }[];
  readonly rows: readonly {
    readonly field: Field;
    readonly label: string;
    readonly asked?: string;
    readonly cells: readonly { readonly text: string; readonly status: CellStatus }[];
  }[];
}
