/** Consent log and status of people: the log is only ever added to. */
import type { ConsentPurpose, ConsentRecord, TalentStatus } from '../contract/consent.ts';
import type { Scope } from '../scope.ts';

/** The last thing somebody said on a purpose. */
export interface CurrentConsent {
  readonly state: ConsentRecord['state'];
  /** ISO 8601. */
  readonly at: string;
}
export type ConsentByPurpose = ReadonlyMap<ConsentPurpose, CurrentConsent>;

export interface ConsentStore {
  add(scope: Scope, talentId: string, record: ConsentRecord): Promise<void>;
  /** The whole log of a person, newest first by when it was said. */
  list(scope: Scope, talentId: string): Promise<ConsentRecord[]>;
  /** What holds now. People who never said anything are left out. */
  current(scope: Scope, talentIds: readonly string[]): Promise<ReadonlyMap<string, ConsentByPurpose>>;
  setStatus(scope: Scope, talentId: string, status: TalentStatus, at: string): Promise<void>;
  status(scope: Scope, talentId: string): Promise<TalentStatus>;
  /** People whom no recommendation may name: hidden, or `ai_matching` or `profile` withdrawn. */
  excluded(scope: Scope): Promise<ReadonlySet<string>>;
}
