/**
 * Approvals of what would leave the product. A row holds ids and a hash: what exactly was shown stands in the
 * message of the conversation, and is found to be the same by its hash.
 */
import type { Scope } from '../scope.ts';

export type ApprovalState = 'asked' | 'approved' | 'denied';

export interface StoredApproval {
  /** ULID. */
  readonly id: string;
  readonly chatId: string;
  readonly messageId: string;
  readonly toolCallId: string;
  readonly tool: string;
  /** SHA-256 over the canonical JSON of the tool and its exact arguments, hex. */
  readonly argsHash: string;
  readonly state: ApprovalState;
  /** ISO 8601. */
  readonly askedAt: string;
  readonly expiresAt: string;
}

/** Belongs to the user who was asked: nobody approves for another. */
export interface ApprovalStore {
  ask(scope: Scope, approval: Omit<StoredApproval, 'state'>): Promise<void>;
  get(scope: Scope, id: string): Promise<StoredApproval | undefined>;
  /** From `asked` only. @returns Whether this call was the one that answered it. */
  answer(scope: Scope, id: string, state: 'approved' | 'denied', at: string): Promise<boolean>;
}
