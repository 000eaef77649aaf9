/** What the office manages about one person beside the facts: consent, status, headshot, dates. */
import { ulid } from 'ulid';
import {
  CONSENT_PURPOSES,
  type ConsentRecord,
  type NewConsent,
  type TalentRecord,
} from '../../contract/consent.ts';
import { officeDate } from '../../clock.ts';
import type { Scope } from '../../scope.ts';
import type { Store } from '../../store/port.ts';
import type { Photos } from '../media/photos.ts';
import type { Talent } from '../model.ts';
import { guardianContactOnFile } from '../../casting/law/minors.ts';
import { isMinor } from './minor.ts';
import { guardianConsentOnFile, photoStanding, standing } from './state.ts';

export async function talentRecord(
  { store, photos }: { readonly store: Pick<Store, 'consent'>; readonly photos: Photos },
  scope: Scope,
  talent: Talent,
): Promise<TalentRecord> {
  const [status, records, current, headshot] = await Promise.all([
    store.consent.status(scope, talent.id),
    store.consent.list(scope, talent.id),
    store.consent.current(scope, [talent.id]),
    photos.headshot(scope, talent),
  ]);
  const said = current.get(talent.id);
  const calendar = talent.facts.unavailable;
  return {
    talentId: talent.id,
    status,
    recommended:
      status === 'active' &&
      standing(said, 'ai_matching').state !== 'withdrawn' &&
      standing(said, 'profile').state !== 'withdrawn',
    minor: isMinor(talent),
    guardianContact: guardianContactOnFile(talent.facts),
    guardianConsent: guardianConsentOnFile(talent, said),
    purposes: CONSENT_PURPOSES.map((purpose) => ({
      purpose,
      ...(purpose === 'photo' ? photoStanding(said) : standing(said, purpose)),
    })),
    records,
    ...(headshot ? { headshot } : {}),
    ...(calendar
      ? { availability: { blocks: [...calendar.value], source: calendar.source, asOf: calendar.asOf } }
      : {}),
  };
}

/** Why an entry is not taken into the log. `message` says how to mend it. */
export class ConsentRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConsentRefused';
  }
}

/** Clocks of devices differ a little. */
const CLOCK_SLACK_MS = 60_000;

/** The entry as it goes into the log. Throws a ConsentRefused where it cannot be true. */
export function newConsentRecord(talent: Talent, said: NewConsent, now: Date): ConsentRecord {
  const at = momentOf(said.at, now);
  if (at.getTime() > now.getTime() + CLOCK_SLACK_MS)
    throw new ConsentRefused('This consent lies in the future. Give the date on which it was said.');
  const minor = isMinor(talent);
  if (said.purpose === 'minor' && !minor)
    throw new ConsentRefused(
      "This person is not under 18 on file, so there is no guardian's consent to record. Correct the roster first if they are.",
    );
  if (minor && said.state === 'given' && said.by !== 'guardian')
    throw new ConsentRefused(
      'This person is under 18: only a guardian can give consent. Record who the guardian is, and their word.',
    );
  const { proof, ...rest } = said;
  return {
    ...rest,
    id: ulid(now.getTime()),
    at: at.toISOString(),
    recordedAt: now.toISOString(),
    ...(proof === undefined || proof === '' ? {} : { proof }),
  };
}

/** A day is its first moment in the office's zone; today is now, so that it follows what was said this morning. */
function momentOf(said: string | undefined, now: Date): Date {
  if (said === undefined) return now;
  if (said.length > 'YYYY-MM-DD'.length) return new Date(said);
  return said === officeDate(now) ? now : new Date(`${said}T00:00:00+05:30`);
}
