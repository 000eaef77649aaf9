/** One person's data as a whole: shown to them, or gone. */
import type { ErasureReceipt, PersonExport } from '../contract/consent.ts';
import type { Scope } from '../scope.ts';

export interface PrivacyStore {
  /** Every entry of every table about the person, and what answers said of them. */
  everything(scope: Scope, talentId: string): Promise<Pick<PersonExport, 'records' | 'answers'> | undefined>;
  /**
   * Takes the person out of every table, out of answers, lists and reports, all or nothing; then writes the file anew,
   * so that nothing is left in pages that were given free. Where that last step cannot be done now, the receipt says
   * so and `settle` does it. Undefined where there is no such person.
   * @param alreadyErased What went before, by kind, for the receipt.
   */
  erase(
    scope: Scope,
    talentId: string,
    at: string,
    alreadyErased?: Readonly<Record<string, number>>,
  ): Promise<ErasureReceipt | undefined>;
  /** Newest first. They hold nothing about the person. */
  receipts(scope: Scope): Promise<ErasureReceipt[]>;
  /** At start: writes the file anew where an erasure could not. Never fails; true where nothing is left to do. */
  settle(): Promise<boolean>;
}
