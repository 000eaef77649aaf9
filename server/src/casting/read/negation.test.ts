import { describe, expect, it } from 'vitest';
import { readRole } from './role.ts';

const briefOf = (text: string) => readRole(text, '2026-11-24').brief;

describe('what is ruled out', () => {
  it.each([
    ['not mumbai based', { noneOf: ['Mumbai'] }],
    ['nobody from Delhi or Pune', { noneOf: ['Delhi', 'Pune'] }],
    ['anyone except delhi walas', { noneOf: ['Delhi'] }],
    ['मुंबई के बाहर का कोई नहीं चाहिए', { anyOf: ['Mumbai'] }],
    ['nobody from outside Mumbai', { anyOf: ['Mumbai'] }],
    ['मुंबईतली नको', { noneOf: ['Mumbai'] }],
    ['outstation only', { noneOf: ['Mumbai'] }],
    ['no outstation', { anyOf: ['Mumbai'] }],
    ['from anywhere but mumbai and pune', { noneOf: ['Mumbai', 'Pune'] }],
    ['not booked in jan and stays in Mumbai', { anyOf: ['Mumbai'] }],
    ['not mumbai sorry pune', { anyOf: ['Pune'], noneOf: ['Mumbai'] }],
    ['mumbai, and Pune is fine too', { anyOf: ['Mumbai', 'Pune'] }],
  ])('reads the place in "%s"', (text, city) => {
    expect(briefOf(text).city).toEqual(city);
  });

  it.each([
    ['no lavani dancers please', ['lavani']],
    ['kathak nahi', ['kathak']],
    ['without swimming', ['swimming']],
    ['लावणी नको', ['lavani']],
  ])('keeps people with the skill out for "%s"', (text, names) => {
    expect(briefOf(text).notSkills).toEqual(names);
  });

  it.each([
    ['no serial faces', ['TV serial']],
    ["hasn't done ads", ['TVC']],
    ['never done TV', ['TV serial']],
    ['टीवी में काम किया हुआ नहीं चाहिए', ['TV serial']],
  ])('keeps people with such credits out for "%s"', (text, formats) => {
    expect(briefOf(text).credits?.formatsNoneOf).toEqual(formats);
  });

  it.each([
    ['woman 25-35, no Marathi speakers', ['mr']],
    ['men who should not speak Marathi', ['mr']],
    ['ladki 20-28, Marathi nahi aani chahiye', ['mr']],
    ['must not know Marathi', ['mr']],
    ["someone who can't speak Hindi", ['hi']],
    ['non-Gujarati speaking woman', ['gu']],
    ['Marathi na aati ho, umar 30', ['mr']],
    ['Marathi bolne wale nahi chahiye', ['mr']],
    ['Marathi thodi bhi nahi aani chahiye', ['mr']],
    ['marathi yeta kama naye', ['mr']],
    ['मराठी नहीं आनी चाहिए', ['mr']],
    ['जिसे मराठी न आती हो', ['mr']],
    ['मराठी बोलणारे नकोत', ['mr']],
    ['मराठी येत नसावी', ['mr']],
    ['no Hindi or Marathi speakers', ['hi', 'mr']],
  ])('keeps out who speaks it for "%s"', (text, anyOf) => {
    expect(briefOf(text).notSpeaks).toEqual([{ anyOf, min: 'basic' }]);
    expect(briefOf(text).speaks).toBeUndefined();
  });

  it.each([
    ['Hindi aani chahiye Marathi nahi', 'hi', 'mr'],
    ['Marathi na aati ho, Hindi saaf ho', 'hi', 'mr'],
    ['fluent Hindi but not Punjabi', 'hi', 'pa'],
    ['no Marathi, fluent Hindi', 'hi', 'mr'],
    ['मराठी येत नसावी, हिंदी अस्खलित', 'hi', 'mr'],
  ])('keeps what is asked apart from what is ruled out in "%s"', (text, wanted, out) => {
    expect(briefOf(text)).toMatchObject({
      speaks: [{ anyOf: [wanted], min: 'fluent' }],
      notSpeaks: [{ anyOf: [out], min: 'basic' }],
    });
  });

  it.each([
    'Marathi not needed',
    'Hindi aur Marathi zaroori nahi',
    "don't need Marathi",
    'no Marathi is fine',
    'Marathi nahi aati toh chalega',
    'Marathi aani zaroori nahi hai',
    'हिंदी येत नसली तरी चालेल',
    'मराठी जरूरी नहीं',
    'even if she has no Marathi',
  ])('asks nothing of speech where it is waved away: "%s"', (text) => {
    expect(briefOf(text).notSpeaks).toBeUndefined();
    expect(briefOf(text).speaks).toBeUndefined();
  });

  it('takes the level that is ruled out', () => {
    expect(briefOf('no native Marathi please').notSpeaks).toEqual([{ anyOf: ['mr'], min: 'native' }]);
    expect(briefOf('no broken Hindi').speaks).toMatchObject([{ anyOf: ['hi'], min: 'conversational' }]);
    expect(briefOf('no broken Hindi').notSpeaks).toBeUndefined();
  });

  it.each([['fluent Hindi without a Marathi accent', 'Marathi accent']])(
    'says that "%s" is not read in full',
    (text, phrase) => {
      const { brief, remarks } = readRole(text, '2026-11-24');
      expect(brief.notSpeaks).toBeUndefined();
      expect(remarks).toContainEqual({ kind: 'unread', phrases: expect.arrayContaining([phrase]) });
    },
  );

  it('takes nobody out for where they come from, and says so', () => {
    const { brief, remarks } = readRole('man 30-40, no south indians', '2026-11-24');
    expect(brief.notSpeaks).toBeUndefined();
    expect(remarks).toContainEqual({ kind: 'protected', trait: 'community', said: 'no south indians' });
  });

  it('reaches the next word only with "non"', () => {
    expect(briefOf('non union women 20-30')).toMatchObject({ union: { none: true }, gender: ['woman'] });
  });

  it.each([
    'kathak nahi aaye toh bhi chalega',
    'kathak not needed',
    'नाच येत नसला तरी चालेल',
    "kathak isn't required, need not dance",
  ])('asks nothing where something is waved away: "%s"', (text) => {
    expect(briefOf(text).skills).toBeUndefined();
    expect(briefOf(text).notSkills).toBeUndefined();
  });

  it.each(['no cintaa needed', 'cintaa zaroori nahi', 'card nahi hai to bhi chalega'])(
    'asks for no union where it is not needed: "%s"',
    (text) => {
      expect(briefOf(text).union).toBeUndefined();
    },
  );

  it('does not take the no of a figure for a no to a thing', () => {
    expect(briefOf('not older than 40 women with kathak')).toMatchObject({
      gender: ['woman'],
      skills: [{ anyOf: ['kathak'] }],
    });
    expect(briefOf('age no bar, kathak').skills).toEqual([{ anyOf: ['kathak'] }]);
  });

  it('knows agents that are ruled out from agents who are the part', () => {
    expect(briefOf('direct artists only, no coordinator').representation).toEqual({ anyOf: ['self'] });
    expect(briefOf('no agency, no coordinator').representation).toEqual({
      noneOf: ['agency', 'coordinator'],
    });
    expect(briefOf('a secret agent, 30-40').representation).toBeUndefined();
    expect(briefOf('bank manager, woman').representation).toBeUndefined();
  });
});
