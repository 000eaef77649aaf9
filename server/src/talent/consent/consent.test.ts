import { describe, expect, test } from 'vitest';
import type { ConsentPurpose } from '../../contract/consent.ts';
import type { CurrentConsent } from '../../store/consent-port.ts';
import type { Fact, Talent, TalentFacts } from '../model.ts';
import { profileOf } from '../roster/profile.ts';
import { guardianConsentOnFile, isMinor, newConsentRecord, photoMayLeave, photoMayShow } from './index.ts';

const fact = <T>(value: T): Fact<T> => ({ value, source: 'office', asOf: '2026-11-20' });
const someone = (facts: TalentFacts): Talent => ({
  id: 'z',
  externalId: 'T001',
  name: 'Zarna',
  fictional: true,
  facts,
  flags: [],
});
const said = (entries: Partial<Record<ConsentPurpose, CurrentConsent['state']>>) =>
  new Map(
    Object.entries(entries).map(([purpose, state]) => [
      purpose as ConsentPurpose,
      { state, at: '2026-11-20' },
    ]),
  );
const adult = someone({});
const child = someone({ isMinor: fact(true) });

test.for([
  [{ isMinor: fact(true) }, true],
  [{ isMinor: fact(false), playsGender: fact(['girl'] as const) }, false],
  [{ playsGender: fact(['girl', 'boy'] as const) }, true],
  [{ playsGender: fact(['girl', 'woman'] as const) }, false],
  [{ playingAge: fact({ min: 10, max: 14 }) }, true],
  [{ playingAge: fact({ min: 16, max: 20 }) }, false],
  [{}, false],
] as const)('who is under 18: %o is %s, as the search reads it', ([facts, minor]) => {
  expect(isMinor(someone(facts))).toBe(minor);
  expect(profileOf(someone(facts)).minor).toBe(minor);
});

test('what a guardian said last goes before what the roster states', () => {
  const stated = someone({ isMinor: fact(true), guardianConsent: fact(true) });
  expect(guardianConsentOnFile(stated, undefined)).toBe(true);
  expect(guardianConsentOnFile(stated, said({ minor: 'withdrawn' }))).toBe(false);
  expect(guardianConsentOnFile(child, undefined)).toBe(false);
  expect(guardianConsentOnFile(child, said({ minor: 'given' }))).toBe(true);
});

describe('a photo', () => {
  test('stays inside the office until both it and sharing are agreed to', () => {
    expect(photoMayShow(adult, undefined)).toBe(true);
    expect(photoMayLeave(adult, undefined)).toBe(false);
    expect(photoMayLeave(adult, said({ photo: 'given' }))).toBe(false);
    expect(photoMayLeave(adult, said({ share_client: 'given' }))).toBe(false);
    expect(photoMayLeave(adult, said({ photo: 'given', share_client: 'given' }))).toBe(true);
    expect(photoMayLeave(adult, said({ photo: 'given', share_client: 'withdrawn' }))).toBe(false);
  });

  test('of a child leaves only with the guardian’s word besides', () => {
    const agreed = { photo: 'given', share_client: 'given' } as const;
    expect(photoMayLeave(child, said(agreed))).toBe(false);
    expect(photoMayLeave(child, said({ ...agreed, minor: 'given' }))).toBe(true);
  });
});

test('consent of today comes after what was said this morning', () => {
  const now = new Date('2026-11-22T15:00:00+05:30');
  const said = { purpose: 'photo', state: 'given', by: 'self', noticeVersion: '1', language: 'hi' } as const;
  expect(newConsentRecord(adult, { ...said, at: '2026-11-22' }, now).at).toBe(now.toISOString());
  expect(newConsentRecord(adult, { ...said, at: '2026-11-21' }, now).at).toBe('2026-11-20T18:30:00.000Z');
});
