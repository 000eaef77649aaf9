import { describe, expect, it } from 'vitest';
import type { RoleBrief } from '../brief.ts';
import { readAct } from './act.ts';
import { readEnsemble } from './ensemble.ts';
import { type RoleRead, readRole } from './role.ts';
import { respelt } from './spelling.ts';

const TODAY = '2026-11-24';
const briefOf = (text: string) => readRole(respelt(text), TODAY).brief;
const unreadOf = (text: string) =>
  readRole(text, TODAY).remarks.flatMap((remark) => (remark.kind === 'unread' ? remark.phrases : []));

describe('what an office writes in its own words', () => {
  it.each<readonly [string, Partial<RoleBrief>]>([
    // Figures.
    ['उंची साडेपाच फूट किंवा जास्त', { heightCm: { min: 168 } }],
    ['height paune chhe foot', { heightCm: { min: 175 } }],
    ['height 160 se 168, ladki', { heightCm: { min: 160, max: 168 } }],
    ['woman 30-45, max 1.5L for 10 days', { dayRateMaxInr: 15_000 }],
    ['male 25-40 between 10k and 20k per day', { dayRateMaxInr: 20_000 }],
    ['वय पन्नासच्या आसपास', { playingAge: { min: 47, max: 53 } }],
    ['pannashichi bai', { playingAge: { min: 50, max: 59 } }],
    ['ek mhatara, saathi ulatlela', { playingAge: { min: 60, max: 99 }, gender: ['man'] }],
    // Dates.
    ['free from the 3rd to the 9th of December', { dates: window('2026-12-03', '2026-12-09') }],
    ['agle mahine ke pehle hafte mein', { dates: window('2026-12-01', '2026-12-07') }],
    ['first week of next month', { dates: window('2026-12-01', '2026-12-07') }],
    ['second half of next month', { dates: window('2026-12-16', '2026-12-31') }],
    ['Holi ke baad ka shoot', { dates: window('2027-03-23', '2027-04-05') }],
    ['before Christmas', { dates: window('2026-11-24', '2026-12-24') }],
    // Who.
    ['bina card wale ladke 20-30', { gender: ['man'], union: { none: true } }],
    ['no card holders', { union: { none: true } }],
    ['Not an agency artist', { representation: { noneOf: ['agency'] } }],
    ['शेजारची काकू', { gender: ['woman'] }],
    // Levels.
    ['F 25-30, fluent mar', { speaks: [speech(['mr'], 'fluent', 'Marathi')] }],
    ['Marathi man, 27-33, native', { speaks: [speech(['mr'], 'native', 'Marathi')] }],
    ['thodi bahut Punjabi chalegi', { speaks: [speech(['pa'], 'basic', 'Punjabi')] }],
    [
      'either Gujarati native or fluent Marathi',
      { speaks: [speech(['gu', 'mr'], 'fluent', 'Gujarati or Marathi')] },
    ],
    ['Vidarbha side ka aadmi', { speaks: [speech(['vah'], 'fluent', 'Vidarbha')] }],
    // Skills.
    ['जो गाड़ी चला सके', { skills: [{ anyOf: ['driving (car)'] }] }],
    ['गाडी चालवणारी स्त्री', { skills: [{ anyOf: ['driving (car)'] }] }],
    ['only those who ride', { skills: [{ anyOf: ['horse riding', 'motorcycle', 'cycling'] }] }],
    // Places.
    ['jo Delhi mein rehti hai woh bhi nahi', { city: { noneOf: ['Delhi'] } }],
    ['I have seen all the Mumbai boys', { city: { noneOf: ['Mumbai'] } }],
    ['man 40-50, mum based', { city: { anyOf: ['Mumbai'] } }],
  ])('reads "%s"', (text, expected) => {
    expect(briefOf(text)).toMatchObject(expected);
  });

  it.each<readonly [string, keyof RoleBrief]>([
    ['outstation not a problem', 'city'],
    ['for a tractor ad', 'skills'],
    ['the comic ease of a clerk', 'skills'],
    ['card nahi hai to bhi chalega', 'union'],
    ['the AC is not working since Tuesday', 'dates'],
    ['Shoot: 1-5 April 2027, Mumbai', 'city'],
  ])('asks nothing by "%s" (%s)', (text, field) => {
    expect(briefOf(text)[field]).toBeUndefined();
  });

  it('rules nobody in or out by an exception, and says that it was not read', () => {
    const text = 'nobody from TV serials except those with theatre training. Man 25-40';
    const brief = briefOf(text);
    expect(brief.credits).toEqual({ formatsNoneOf: ['TV serial'] });
    expect(brief.training).toBeUndefined();
    expect(brief.notTraining).toBeUndefined();
    expect(unreadOf(text).join()).toContain('except those with theatre training');
    expect(briefOf('nobody except Mumbai people').city).toEqual({ anyOf: ['Mumbai'] });
  });

  it('says that "any 4 days" of a window is more than it can search for', () => {
    expect(unreadOf('any 4 days between 5 and 20 Dec, man 25-35')).toContain('any 4 days');
  });
});

describe('several parts in one message', () => {
  const parts = (text: string) => readEnsemble(text, TODAY)?.map(({ brief }) => brief) ?? [];

  it('finds the part whose name stands before its age with a comma between', () => {
    const found = parts(
      'Lead girl 22-28 fluent Hindi; her best friend, also a girl, 20-27, fluent English; and the jealous cousin, man 24-32.',
    );
    expect(found.map(({ playingAge }) => playingAge?.min)).toEqual([22, 20, 24]);
    expect(found[1]).toMatchObject({ gender: ['woman'], speaks: [{ anyOf: ['en'] }] });
  });

  it('asks a language of the heading only of parts that name none', () => {
    const [ma, son] = parts('Bengali house: Ma 45-55, fluent Marathi. Son 20-26.');
    expect(ma?.speaks?.map(({ anyOf }) => anyOf)).toEqual([['mr']]);
    expect(son?.speaks?.map(({ anyOf }) => anyOf)).toEqual([['bn']]);
  });

  it('gives each part as many options as were asked for each', () => {
    const found = parts('3 options each for\n- Saas: 50-60\n- Jeth: 36-45');
    expect(found.map(({ count }) => count)).toEqual([3, 3]);
    expect(found[1]?.gender).toEqual(['man']);
  });

  it('makes one part of a word for an age and the figure behind it', () => {
    expect(readEnsemble('Elderly Tamil landlord, man 60-70, native Tamil', TODAY)).toBeUndefined();
  });
});

describe('what a message does', () => {
  const act = (text: string, hasBrief = false, namesPeople = false) => {
    const roles: RoleRead[] = [readRole(text, TODAY)];
    return readAct(text, {
      hasBrief,
      hasList: hasBrief,
      roles,
      ensemble: false,
      namesPeople,
      refersToList: false,
    });
  };

  it.each(['hmm', '??', 'asdf qwer zxcv', "what's the weather in Goa next week?", 'write me a poem'])(
    'offers help for "%s", which asks for nobody',
    (text) => {
      expect(act(text)).toBe('help');
    },
  );

  it('searches for a part that is only named', () => {
    expect(act('tea seller')).toBe('search');
    expect(act('kuch acche chehre dikhao')).toBe('search');
  });

  it('changes the brief at hand by a new budget, and keeps it for a project where there is none', () => {
    expect(act('correction - budget is 30k', true)).toBe('refine');
    expect(act('Salt Pan: the cap is 15,000 a day')).toBe('remember');
  });

  it('takes a correction with a question in it for a correction', () => {
    expect(act('My mistake. He is in his 50s. And where did Marathi come from? Hindi.', true)).toBe('refine');
  });

  it('exchanges people of the shortlist', () => {
    expect(act('replace the second with AB012', true, true)).toBe('shortlist');
  });
});

function window(from: string, to: string) {
  return { from, to, allowHolds: true };
}
function speech(anyOf: string[], min: string, label: string) {
  return { anyOf, min, label } as NonNullable<RoleBrief['speaks']>[number];
}
