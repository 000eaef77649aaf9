/**
 * The VectorStore port: what the texts of an office mean, as numbers. A set holds the vectors of one embedder; vectors
 * of two sets are never compared. A vector belongs to the text it was made from and goes when that text changes.
 */
import type { Scope } from '../scope.ts';

/** The searchable words of one person (no name, no contact). */
export interface TalentText {
  readonly talentId: string;
  readonly text: string;
  /** Which text this was, for `upsert`; opaque. */
  readonly version: string;
}

export interface TextPage {
  readonly texts: readonly TalentText[];
  /** Where the next page begins; absent at the end. */
  readonly next?: string;
}

export interface VectorSet {
  readonly embedderId: string;
  /** Every text had its vector once: the set may answer. */
  readonly complete: boolean;
}

/** People by id, or by the number that the store keeps for their text. Unknown ones are passed over. */
export type Among = readonly string[] | Uint32Array;

export interface Nearest {
  readonly id: string;
  /** Cosine, -1 to 1. */
  readonly score: number;
}

export interface VectorStore {
  /** Raised by every change of the office's roster. */
  revision(scope: Scope): Promise<number>;
  /** Oldest first. */
  sets(scope: Scope): Promise<readonly VectorSet[]>;
  /** How many texts the office has, and how many of them have a vector of the embedder. */
  counts(scope: Scope, embedderId: string): Promise<{ texts: number; vectors: number }>;
  /** Looks at `limit` people in the order of their ids, from `after` on. */
  texts(scope: Scope, limit: number, after?: string): Promise<TextPage>;
  /** As `texts`, without those that have a vector of the embedder: a page may be empty and still have a next one. */
  missing(scope: Scope, embedderId: string, limit: number, after?: string): Promise<TextPage>;
  /** Keeps vectors of the texts that are still as they were; returns how many. Vectors of zeros are kept, and near nobody. */
  upsert(
    scope: Scope,
    embedderId: string,
    vectors: readonly {
      readonly talentId: string;
      readonly version: string;
      readonly vector: Float32Array;
    }[],
  ): Promise<number>;
  /** Says that every text has its vector. */
  complete(scope: Scope, embedderId: string): Promise<void>;
  /**
   * The people nearest to a query of length 1, best first, at most `limit`; exact, with 8 bits a dimension.
   * People without a vector, or with one of zeros, are left out.
   */
  nearest(
    scope: Scope,
    embedderId: string,
    query: Float32Array,
    options: { readonly among?: Among | undefined; readonly limit: number },
  ): Promise<Nearest[]>;
  /** Drops a set, with the model kept for it. */
  remove(scope: Scope, embedderId: string): Promise<void>;
  /** Keeps what the office's own embedder learnt, beside its set. */
  keepModel(scope: Scope, embedderId: string, model: Uint8Array): Promise<void>;
  model(scope: Scope, embedderId: string): Promise<Uint8Array | undefined>;
}
