/** Whose contact may leave the office, and under what head. One rule, in one place. */
import type { Talent } from '../model.ts';
import { talentDetail } from '../search/index.ts';

/** Whether the person agreed that their own contact is given to others, and that is on file. */
export type ConsentToShare = (talent: Talent) => boolean;

/** No record of such a consent exists yet, so nobody has given it. */
export const noConsentOnFile: ConsentToShare = () => false;

export type Withheld = 'no_representation' | 'no_contact' | 'own_without_consent' | 'guardian_only';

export interface SharedContact {
  readonly minor: boolean;
  /** Of the representation: agency, manager, coordinator; of a minor their guardian. */
  readonly representation?: string;
  /** The person's own, with their consent. */
  readonly own?: string;
  /** Why there is no contact to give. */
  readonly withheld?: Withheld;
  /** A minor whose guardian has not consented yet: they are asked before anything goes out. */
  readonly guardianConsentMissing: boolean;
}

/**
 * Adults: the contact of their agency, manager or coordinator; their own (no representation, or a relative who speaks
 * for them) with consent only. Minors: their guardian's, whoever else represents them and whatever anybody agreed to.
 */
export function sharedContact(talent: Talent, consentToShare: ConsentToShare): SharedContact {
  const { facts } = talent;
  const { minor } = talentDetail(talent);
  const base = { minor, guardianConsentMissing: minor && facts.guardianConsent?.value !== true };
  const { kind, contact } = facts.representation?.value ?? {};
  if (kind === undefined) return { ...base, withheld: minor ? 'guardian_only' : 'no_representation' };
  if (minor)
    return kind === 'guardian' && contact !== undefined
      ? { ...base, representation: contact }
      : { ...base, withheld: 'guardian_only' };
  if (contact === undefined) return { ...base, withheld: 'no_contact' };
  if (kind !== 'self' && kind !== 'guardian') return { ...base, representation: contact };
  return consentToShare(talent) ? { ...base, own: contact } : { ...base, withheld: 'own_without_consent' };
}
