/** The same thing said in many ways, and what says nothing that is to be kept. */
import { describe, expect, it } from 'vitest';
import type { Known } from '../model.ts';
import { readStatements } from './statements.ts';

const RHEA = { talentId: 't9', externalId: 'PX009', name: 'Rhea Malhotkar' };
const known: Known = {
  projects: [],
  roles: [],
  shown: [],
  today: '2026-11-22',
  person: async (ref) => (['px009', 'rhea', 'rhea malhotkar'].includes(ref.toLowerCase()) ? RHEA : undefined),
};

describe('a statement', () => {
  it.each([
    ['Update: Night Ferry supporting cap is now 30k.', 'night ferry', 'dayRateMaxInr', 30_000],
    ['Night Ferry supporting budget has gone up to 30,000.', 'night ferry', 'dayRateMaxInr', 30_000],
    [
      'The line producer lowered the Night Ferry cap from 20,000 to 15,000.',
      'night ferry',
      'dayRateMaxInr',
      15_000,
    ],
    [
      'On Night Ferry the producer wants no one above 25,000 a day. Keep that in mind.',
      'night ferry',
      'dayRateMaxInr',
      25_000,
    ],
    ['Night Ferry ke liye cap 18 hazaar kar do', 'night ferry', 'dayRateMaxInr', 18_000],
    [
      'Correction: the inspector on Night Ferry should be 45-55, not 35-45.',
      'night ferry/inspector',
      'playingAge',
      { min: 45, max: 55 },
    ],
    ['The age for Sarita has changed: she is 30-36 now.', '/sarita', 'playingAge', { min: 30, max: 36 }],
    [
      'Remember: on Night Ferry we only want people based in Mumbai.',
      'night ferry',
      'city',
      { stance: 'only' },
    ],
    ['For all Night Ferry roles the people must swim.', 'night ferry', 'skill', { stance: 'only' }],
    ['Night Ferry: director does not want TV faces.', 'night ferry', 'format', { stance: 'exclude' }],
  ])('%s', async (text, scopeId, key, value) => {
    const { statements, only } = await readStatements(text, known);
    expect(statements).toMatchObject([{ scopeId, key, value, explicit: true }]);
    expect(only).toBe(true);
  });

  it.each([
    'Release PX009 for Sarita. The producer felt she was too tall.',
    'PX009 is out for Sarita: too tall.',
    'We are not going with Rhea for Sarita, she was too tall in the room.',
    'Do not offer PX009 for Sarita again, too tall',
    'Keep Rhea off the list for Sarita; too tall.',
    'PX009 ko Sarita ke liye mat dikhana, bahut lambi hai',
    'PX009 Sarita sathi nako, khup unch aahe',
  ])('passes on somebody for a part, with the reason: %s', async (text) => {
    const { statements } = await readStatements(text, known);
    expect(statements).toMatchObject([
      { scope: 'role', scopeId: '/sarita', subject: 't9', kind: 'rejection', value: { verdict: 'passed' } },
    ]);
    expect(JSON.stringify(statements[0]?.value)).toMatch(/"reason":"[^"]*(?:tall|lambi|unch)/);
  });

  it.each([
    'Woman 25-30 in Mumbai, fluent Hindi',
    'Night Ferry needs a cook, woman 40-50',
    'Night Ferry: a ferry ticket clerk, man 30-50, day player.',
    'लखनवी तहज़ीब वाली बेगम का रोल है, उम्र चालीस के आसपास, उर्दू फ़र्राटेदार',
    'Who did we pass on for Sarita?',
    'Only fluent English.',
    'Forget the height',
    'Thanks, that is all',
  ])('is not made of what only asks: %s', async (text) => {
    expect(await readStatements(text, known)).toMatchObject({ statements: [], only: false });
  });
});
