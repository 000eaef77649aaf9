/** What the store keeps of photos. Their bytes are files beside the database. */
import type { Scope } from '../scope.ts';
import type { FactSource } from '../talent/model.ts';

export interface MediaAsset {
  readonly talentId: string;
  readonly kind: 'headshot';
  /** From 1; the lowest one is shown. */
  readonly position: number;
  /** Of the largest size as it is served, so that an address always stands for the same bytes. */
  readonly sha256: string;
  /** Of the file it was taken from: tells whether the same one comes again. */
  readonly originalSha256: string;
  /** Of the largest size, px. */
  readonly width: number;
  readonly height: number;
  readonly source: FactSource;
  /** ISO 8601. */
  readonly asOf: string;
  readonly fileName: string;
}

export interface MediaStore {
  /** Puts it in its place; returns what stood there. */
  put(scope: Scope, asset: MediaAsset): Promise<MediaAsset | undefined>;
  /** By place. */
  ofTalent(scope: Scope, talentId: string): Promise<MediaAsset[]>;
  /** The first photo of each person that has one. */
  first(scope: Scope, talentIds: readonly string[]): Promise<ReadonlyMap<string, MediaAsset>>;
  /** Every entry with this content: twins may share a picture. */
  withContent(scope: Scope, sha256: string): Promise<MediaAsset[]>;
  /** The person of an office's own id, in any case, or of ours: whose photo a file named so is. */
  ownerOf(scope: Scope, id: string): Promise<string | undefined>;
  /** Returns what was taken out. */
  removeAll(scope: Scope, talentId: string): Promise<MediaAsset[]>;
}
