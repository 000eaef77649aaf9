import { describe, expect, it } from 'vitest';
import type { Reason } from '../server/src/contract.ts';
import { startBenchServer } from './ask.ts';
import { faultOf } from './briefs/check-reason.ts';
import { checkerOf } from './briefs/faithful.ts';
import { generatedBriefs } from './briefs/generate.ts';
import { OFFICE_ROSTER } from './briefs/office.ts';
import { type Truth, demoTruth, officeTruth } from './briefs/truth.ts';

const TODAY = '2026-11-24';

describe('reasons', () => {
  it.each([
    { name: 'demo', options: { today: TODAY }, truth: demoTruth, seed: 1 },
    { name: 'office', options: { today: TODAY, roster: OFFICE_ROSTER }, truth: officeTruth, seed: 2 },
  ])(
    'are all borne out by the records of the $name roster, over 50 generated briefs',
    async ({ options, truth, seed }) => {
      const server = await startBenchServer(options);
      try {
        const checker = checkerOf(server, await truth());
        let reasons = 0;
        for (const [at, brief] of generatedBriefs(50, seed).entries()) {
          const { recommendations } = await server.ask('faithful', `faithful-${at}`, brief);
          const outcome = await checker.check(recommendations);
          expect(outcome.faults, brief).toEqual([]);
          reasons += outcome.reasons;
        }
        expect(reasons).toBeGreaterThan(500);
      } finally {
        await server.close();
      }
    },
    60_000,
  );
});

describe('the check of reasons', () => {
  const person: Truth = {
    id: 'X1',
    name: 'P',
    plays: ['woman'],
    age: [28, 34],
    heightCm: 165,
    city: 'Pune',
    willTravel: false,
    languages: { mr: 'native', hi: 'conversational' },
    dialects: [{ name: 'Varhadi', tag: 'vah', level: 'good' }],
    skills: [{ name: 'kathak', level: 'basic' }],
    unions: [],
    representation: { kind: 'self' },
    rateInr: 12_000,
    blocks: [{ from: '2026-12-08', to: '2026-12-12', status: 'booked' }],
    minor: false,
    guardianConsent: null,
    declared: null,
    credits: [{ title: 'Neeli Chhat', year: 2024, roleType: 'lead', format: 'TV serial' }],
    training: 'street theatre',
    bio: null,
  };
  const reason = (field: Reason['fact']['field'], value: string, text: string): Reason => ({
    text,
    fact: { field, value, source: 'import', asOf: '2026-11-24' },
  });

  it.each([
    reason('playingAge', '28–34', 'plays 28–34'),
    reason('heightCm', '165 cm', '165 cm'),
    reason('city', 'Pune', 'पुणे इथे'),
    reason('language', 'Marathi, native', 'मराठी, मातृभाषा'),
    reason('language', 'Marathi; Hindi', 'no Tamil or Telugu on file'),
    reason('skill', 'kathak, basic', 'kathak, basic'),
    reason('dayRate', '₹12,000 a day', '₹12,000 a day'),
    reason('availability', '2026-12-08..2026-12-12 booked', 'no booking on file 13–20 Dec 2026'),
    reason('availability', '2026-12-08..2026-12-12 booked', 'booked 8–12 Dec 2026'),
    reason('credits', 'Formats: TV serial', 'no TVC on file'),
    reason('union', 'none entered', 'non-union'),
  ])('holds for $fact.field: $text', (each) => {
    expect(faultOf(each, person)).toBeUndefined();
  });

  it.each([
    ['a value of nobody', reason('heightCm', '175 cm', '175 cm')],
    ['words that say more than the fact', reason('heightCm', '165 cm', '175 cm')],
    ['another age', reason('playingAge', '28–34', 'plays 22–28')],
    ['another place', reason('city', 'Pune', 'based in Mumbai')],
    ['travel that is not offered', reason('city', 'does not travel', 'will travel')],
    ['a better level', reason('language', 'Hindi, conversational', 'Hindi, fluent')],
    ['a language missing that is there', reason('language', 'Marathi; Hindi', 'no Hindi on file')],
    ['a better skill', reason('skill', 'kathak, basic', 'kathak, professional')],
    ['a lower rate', reason('dayRate', '₹12,000 a day', '₹10,000 a day')],
    [
      'days that are booked',
      reason('availability', '2026-12-08..2026-12-12 booked', 'no booking on file 10–14 Dec 2026'),
    ],
    [
      'a booking told as a hold',
      reason('availability', '2026-12-08..2026-12-12 booked', 'on hold elsewhere 8–12 Dec 2026'),
    ],
    ['a kind of work that was done', reason('credits', 'Formats: TV serial', 'no TV serial on file')],
    ['a card that is not there', reason('union', 'none entered', 'CINTAA member')],
    ['a declaration that nobody made', reason('trait', 'I am deaf', 'self-declared: I am deaf')],
  ])('finds %s', (_, each) => {
    expect(faultOf(each, person)).toBeDefined();
  });
});
