import { describe, expect, it } from 'vitest';
import type { RoleBrief } from '../brief.ts';
import { applyFollowUp } from '../read/followup.ts';
import { readRole } from '../read/role.ts';
import { adultOnFile, concernsMinors, guardianContactOnFile, isForMinor, minorsAllowed } from './minors.ts';

const TODAY = '2026-11-24';
const briefOf = (text: string) => readRole(text, TODAY).brief;
const levelOf = (text: string) => briefOf(text).intimacy?.level;

describe('intimate work, read', () => {
  it.each([
    ['woman 26-30, kissing scene', 'kissing'],
    ['man 25-30, one lip-lock', 'kissing'],
    ['actress 24-28, intimate scenes with the hero', 'intimate'],
    ['woman 30-35, love making scene, closed set', 'intimate'],
    ['woman 25-30, bold scenes', 'intimate'],
    ['bold content web series, girl 20-24', 'intimate'],
    ['needs an intimacy rider, woman 28-34', 'intimate'],
    ['partial nudity, man 30-40', 'nudity'],
    ['topless in one scene, man 30-40', 'nudity'],
    ['item number dancer 20-26', 'sexualised'],
    ['bikini shoot, woman 21-25', 'sexualised'],
    ['rape survivor, woman 20-28', 'sexual_violence'],
    ['लड़की 20-25, चुंबन का सीन है', 'kissing'],
    ['महिला 28-32, अंतरंग दृश्य', 'intimate'],
    ['अभिनेत्री 25-30, बोल्ड सीन', 'intimate'],
    ['स्त्री 25-30, प्रणयदृश्य आहे', 'intimate'],
    ['मुलगी 20-24, किसिंग सीन', 'kissing'],
    ['पुरुष 30-35, नग्न दृश्य', 'nudity'],
    ['ladki 20-25, kissing seen hai', 'kissing'],
    ['heroine 24-28, suhaag raat ka scene', 'intimate'],
    ['mulgi 22-26, antarang drushya', 'intimate'],
    ['ladki 22-26 bold scene karna hoga', 'intimate'],
  ])('finds it in "%s"', (text, level) => {
    expect(levelOf(text)).toBe(level);
  });

  it.each([
    'woman 26-30, no kissing scenes',
    'girl 14-16, no intimate or kissing scenes',
    'girl 9-11, without any bold scenes',
    'ladki 15-16, kissing scene nahi hai',
    'mulgi 14-15, bold scene nako',
    'लड़की 14-16, चुंबन का सीन नहीं', // the noun between is the scene itself
    'मुलगी 12-14, किसिंग सीन नाही',
    'Sex: female, age 10-12',
    'either sex, 10-12',
    'an intimate family drama, girl 10-12',
    'mother kisses her forehead, girl 6-8',
    'bold handwriting, woman 30-40',
    'Kissan brand ad, boy 8-10',
  ])('finds none in "%s"', (text) => {
    expect(levelOf(text)).toBeUndefined();
  });

  it('keeps it through a follow-up, and drops it when it is taken back', () => {
    const before = briefOf('woman 24-28, kissing scene');
    const after = (text: string) => applyFollowUp(before, readRole(text, TODAY), text, []).brief.intimacy;
    expect(after('under 20k a day')).toEqual(before.intimacy);
    expect(after('make her 15-16')?.level).toBe('kissing');
    expect(after('drop the kissing scene')).toBeUndefined();
    expect(after('kissing scene nahi hai ab')).toBeUndefined();
  });
});

describe('minors and intimate work', () => {
  it.each([
    ['16 yr old girl for a kissing scene', 'nobody'],
    ['girl 14-16, lip-lock with the hero', 'nobody'],
    ['boy 15-17, bold scene', 'nobody'],
    ['१५ साल की लड़की, चुंबन का सीन', 'nobody'],
    ['16 varshachi mulgi, kissing scene', 'nobody'],
    ['१६ वर्षांची मुलगी, अंतरंग दृश्य', 'nobody'],
    ['15 saal ki ladki, bold scene', 'nobody'],
    ['school girl in an item number', 'nobody'],
    ['girl 16-20, kissing scene', 'adults'],
    ['woman 26-30, kissing scene', 'adults'],
  ])('never allows a minor for "%s"', (text, leaves) => {
    expect(minorsAllowed(briefOf(text))).toMatchObject({ allowed: false, leaves });
  });

  it('tells the age to play, so that an adult can be asked for', () => {
    const rule = minorsAllowed(briefOf('girl 14-16, lip-lock with the hero'));
    expect(rule).toMatchObject({ adultPlays: { min: 14, max: 16 }, intimacy: { said: 'lip-lock' } });
  });

  it.each([
    ['An adult, 18 or over, who plays 14-16', { min: 14, max: 16 }],
    ['An adult, 18 or over, who plays 16', { min: 16, max: 16 }],
    ['18+ adult actress who plays 15-17', { min: 15, max: 17 }],
    ['वयस्क कलाकार, 18+, जो 14-16 निभाए', { min: 14, max: 16 }],
    ['Adult, 18+, jo 14-16 play kare', { min: 14, max: 16 }],
    ['प्रौढ कलाकार, 18+, जो 14-16 साकारेल', { min: 14, max: 16 }],
    ['Praudh kalakar, 18+, jo 14-16 play karel', { min: 14, max: 16 }],
  ])('reads the way on as an adult part: "%s"', (text, playingAge) => {
    const before = briefOf('girl 14-16, kissing scene');
    const { brief } = applyFollowUp(before, readRole(text, TODAY), text, []);
    expect(brief).toMatchObject({
      playingAge,
      gender: ['woman'],
      minor: false,
      intimacy: { level: 'kissing' },
    });
    expect(isForMinor(brief)).toBe(false);
    expect(minorsAllowed(brief)).toMatchObject({ leaves: 'adults' });
  });

  it('leaves plain ages alone: 18 and over is no part of a child', () => {
    expect(briefOf('woman 18+, Hindi').minor).toBeUndefined();
    expect(briefOf('adult man who plays 40-45')).toMatchObject({ playingAge: { min: 40, max: 45 } });
  });

  it.each<[RoleBrief, boolean]>([
    [{ playingAge: { min: 16, max: 20 } }, true],
    [{ playingAge: { min: 18, max: 20 } }, false],
    [{ gender: ['girl'] }, true],
    [{ minor: true }, true],
  ])('concerns minors: %j is %s', (brief, concerns) => {
    expect(concernsMinors(brief)).toBe(concerns);
  });
});

describe('hazards', () => {
  it.each([
    ['boy 8-10 who falls from a cycle, stunts', ['stunts']],
    ['girl 12-14, smoking scene on a night shoot', ['substances', 'night']],
    ['लड़का 10-12, शराब वाला सीन', ['substances']],
    ['mulga 9-11, stunt ani daru cha prasang', ['stunts', 'substances']],
    ['मुलगा 9-11, स्टंट', ['stunts']],
    ['girl 9-11, cheerful', []],
  ])('of "%s" are a checklist, no refusal', (text, hazards) => {
    expect(minorsAllowed(briefOf(text))).toEqual({ allowed: true, checklist: hazards });
  });
});

describe('what is on file', () => {
  const fact = <T>(value: T) => ({ value });
  it('knows an adult only from what is stated, or from an age to play that starts at 18', () => {
    expect(adultOnFile({ isMinor: fact(false), playingAge: fact({ min: 15 }) })).toBe('adult');
    expect(adultOnFile({ isMinor: fact(true), playingAge: fact({ min: 18 }) })).toBe('minor');
    expect(adultOnFile({ playingAge: fact({ min: 18 }) })).toBe('adult');
    expect(adultOnFile({ playingAge: fact({ min: 16 }) })).toBe('unknown');
    expect(adultOnFile({})).toBe('unknown');
  });

  it('counts a guardian only with a way to reach them', () => {
    const contact = (kind: string, value?: string) =>
      guardianContactOnFile({
        representation: fact({ kind, ...(value === undefined ? {} : { contact: value }) }),
      });
    expect(contact('guardian', '98xxxxxx01')).toBe(true);
    expect(contact('guardian', '  ')).toBe(false);
    expect(contact('guardian')).toBe(false);
    expect(contact('agency', '98xxxxxx01')).toBe(false);
    expect(guardianContactOnFile({})).toBe(false);
  });
});
