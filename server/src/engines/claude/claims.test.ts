import { describe, expect, test } from 'vitest';
import { createClaims } from './claims.ts';
import { createSources } from './sources.ts';

const ASHA = { talentId: '01JQX0000000000000000000A1', externalId: 'MT-101', name: 'Asha Kulkarni' };
const BELA = { talentId: '01JQX0000000000000000000B2', externalId: 'MT-102', name: 'Bela Deshmukh' };

function claimsOver(said = 'A Marathi mother for Tai, cap 25000 a day') {
  const sources = createSources([]);
  sources.tell({
    ...BELA,
    facts: ['Marathi, native (import, 2026-01-01)', 'Day rate: 18000 (import, 2026-01-01)'],
  });
  sources.tell({
    ...ASHA,
    facts: ['Hindi, fluent (import, 2026-01-01)', 'Represented by Ochre Tree Talent'],
  });
  sources.leaders.add(BELA.talentId);
  return { sources, claims: createClaims({ sources, said }) };
}
const judged = (sentence: string, said?: string) => claimsOver(said).claims.judge(sentence);
const why = (sentence: string, said?: string) => {
  const verdict = judged(sentence, said);
  return verdict.kind === 'pass' ? 'pass' : verdict.kind === 'cite' ? verdict.otherwise : verdict.why;
};

describe('a name is only of somebody in the results', () => {
  test.each([
    'Rohan Mehta would be the safest choice.',
    'You could also see Rohan Mehta.',
    'Next to her stands Rohan Kulkarni.',
    'Asha Deshmukh is free as well.',
    'Rohan speaks it too.',
    'Ask for Rohan’s dates.',
    '- Rohan: free in January',
    'इसके लिए Rohan Mehta सही रहेंगे।',
    'रोहन कुलकर्णी यांचा विचार करा.',
    'ROHAN MEHTA fits.',
    'Asha Kulkarni Mehta fits.',
  ])('%s', (sentence) => {
    expect(why(sentence)).toBe('unknown_name');
  });

  test.each([
    'Bela Deshmukh leads.',
    'Bela, then Asha.',
    'Both Asha Kulkarni and Bela Deshmukh fit.',
    'Nobody else meets every demand.',
    'Near misses are below, with what is missing.',
    'I searched the roster for Tai.',
    'Meanwhile Asha Kulkarni stays a near miss.',
    'Casting for Netflix usually asks for dates first.',
    'बेला देशमुख आघाडीवर आहे.',
    'Should I check dates for both of them?',
    'Two of the three people are on hold in January.',
  ])('not removed: %s', (sentence) => {
    expect(why(sentence)).toBe('pass');
  });

  test('a name that the person said may be repeated to them', () => {
    expect(why('Rohan Mehta is not on the roster.', 'Find Rohan Mehta')).toBe('pass');
  });
});

describe('an id is only one that was told', () => {
  test.each(['See MT-999 as well.', 'Her record is 01ARZ3NDEKTSV4RRFFQ69G5FAV.'])('%s', (sentence) => {
    expect(why(sentence)).toBe('unknown_id');
  });
  test('those of the results and of the person are', () => {
    expect(why('That is MT-101.')).toBe('pass');
    expect(why('XY-77 is not on the roster.', 'What of XY-77?')).toBe('pass');
  });
});

describe('a fact of somebody needs its citation', () => {
  test.each([
    'Bela Deshmukh speaks native Marathi.',
    'Asha is from Pune.',
    'Bela asks 18000 a day.',
    'बेला देशमुख की मातृभाषा मराठी है।',
    'Asha Kulkarni Hindi fluent bolti hai.',
  ])('%s', (sentence) => {
    expect(why(sentence)).toBe('uncited');
  });

  test('"she" is whoever was named last', () => {
    const { claims } = claimsOver();
    claims.judge('Bela Deshmukh leads.');
    expect(claims.judge('She is a native speaker from Pune.')).toMatchObject({ kind: 'cite', of: [BELA] });
  });

  test('that something is not on file needs none', () => {
    expect(why('Asha’s Marathi is not on file.')).toBe('pass');
  });

  test('only a citation of the person named stands behind it', () => {
    const { claims } = claimsOver();
    const verdict = claims.judge('Bela Deshmukh speaks native Marathi.');
    if (verdict.kind !== 'cite') throw new Error('not a claim');
    expect(claims.supports(verdict, [{ ...BELA, fact: 'Marathi, native' }])).toBe(true);
    expect(claims.supports(verdict, [{ ...ASHA, fact: 'Hindi, fluent' }])).toBe(false);
    expect(claims.supports(verdict, [])).toBe(false);
  });

  test('and only with figures that are on file, or the person’s own', () => {
    const { claims } = claimsOver();
    const supported = (sentence: string) => {
      const verdict = claims.judge(sentence);
      if (verdict.kind !== 'cite') throw new Error('not a claim');
      return claims.supports(verdict, [{ ...BELA, fact: 'Day rate: 18000' }]);
    };
    expect(supported('Bela asks 18,000 a day.')).toBe(true);
    expect(supported('Bela asks १८,००० a day.')).toBe(true);
    expect(supported('Bela stays under the cap of 25000.')).toBe(true);
    expect(supported('Bela asks 12,000 a day.')).toBe(false);
  });
});

describe('who leads is who the search put first', () => {
  test.each(['Asha Kulkarni is the best choice.', 'Put Asha first.', 'आशा कुलकर्णी सबसे अच्छी हैं।'])(
    '%s',
    (sentence) => {
      expect(why(sentence)).toBe('wrong_order');
    },
  );
  test.each(['Bela Deshmukh is the best choice.', 'Asha has a first refusal.'])('fine: %s', (sentence) => {
    expect(why(sentence)).toBe('pass');
  });
});
