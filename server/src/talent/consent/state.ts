/** What the consent log means: for a purpose, for a photo, for a minor. */
import type { ConsentPurpose } from '../../contract/consent.ts';
import type { ConsentState } from '../../contract/media.ts';
import type { ConsentByPurpose } from '../../store/consent-port.ts';
import type { Talent } from '../model.ts';
import { isMinor } from './minor.ts';

export interface Standing {
  readonly state: ConsentState;
  /** ISO 8601; absent where nothing was ever said. */
  readonly at?: string;
}

/** How a purpose stands now. */
export function standing(said: ConsentByPurpose | undefined, purpose: ConsentPurpose): Standing {
  const last = said?.get(purpose);
  if (last === undefined) return { state: 'not_on_file' };
  return { state: last.state === 'given' ? 'on_file' : 'withdrawn', at: last.at };
}

/** The photo follows its own purpose, and goes with the profile it belongs to. */
export function photoStanding(said: ConsentByPurpose | undefined): Standing {
  const profile = standing(said, 'profile');
  return profile.state === 'withdrawn' ? profile : standing(said, 'photo');
}

/** A guardian's consent: what they said last goes before what a roster states. */
export function guardianConsentOnFile(talent: Talent, said: ConsentByPurpose | undefined): boolean {
  const { state } = standing(said, 'minor');
  if (state !== 'not_on_file') return state === 'on_file';
  return talent.facts.guardianConsent?.value ?? false;
}

/** Inside the office a photo is shown unless somebody said no; of a minor only where a guardian said yes. */
export function photoMayShow(talent: Talent, said: ConsentByPurpose | undefined): boolean {
  if (photoStanding(said).state === 'withdrawn') return false;
  return !isMinor(talent) || guardianConsentOnFile(talent, said);
}

/** Out of the office, to a client or into an export, a photo goes only where both were agreed to. */
export function photoMayLeave(talent: Talent, said: ConsentByPurpose | undefined): boolean {
  return (
    photoMayShow(talent, said) &&
    photoStanding(said).state === 'on_file' &&
    standing(said, 'share_client').state === 'on_file'
  );
}
