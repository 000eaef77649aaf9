/** What a person can do on a profile, and how it goes. */
import type { NewConsent, TalentStatus } from '@castmatch/server/contract';

export type ProfileAct =
  | { readonly kind: 'photo'; readonly file: File }
  | { readonly kind: 'removePhoto' }
  | { readonly kind: 'consent'; readonly said: NewConsent }
  | { readonly kind: 'status'; readonly status: TalentStatus }
  | { readonly kind: 'erase' };

/** What is under way, or what failed last and why. */
export type Doing =
  | { readonly kind: ProfileAct['kind']; readonly state: 'running' }
  | { readonly kind: ProfileAct['kind']; readonly state: 'failed'; readonly text: string };

export interface ProfileActions {
  readonly doing?: Doing;
  readonly onAct: (act: ProfileAct) => void;
}

export const isRunning = (doing: Doing | undefined, ...kinds: ProfileAct['kind'][]): boolean =>
  doing?.state === 'running' && kinds.includes(doing.kind);

/** Why one of these failed, where it was the last thing done. */
export const failureOf = (doing: Doing | undefined, ...kinds: ProfileAct['kind'][]): string | undefined =>
  doing?.state === 'failed' && kinds.includes(doing.kind) ? doing.text : undefined;
