import { describe, expect, it } from 'vitest';
import { takeAge } from './ages.ts';
import { draftOf } from './text.ts';

const ageIn = (text: string) => takeAge(draftOf(text)).age;

describe('playing ages', () => {
  it.each([
    ['woman 28 to 34', 28, 34],
    ['28-34 yrs', 28, 34],
    ['between 25 n 30', 25, 30],
    ['35ish to 45', 35, 45],
    ["shouldn't look younger than 30", 30, 99],
    ['nobody above 40', 18, 40],
    ['baby below 5', 2, 5],
    ['40 chi baai', 37, 43],
    ['साठीतला', 60, 69],
    ['F,30-35', 30, 35],
    ['late thirties / early forties', 37, 43],
    ['in her 30s', 30, 39],
    ['mid to late 40s', 44, 49],
    ['thirty something', 30, 39],
    ['fortyish', 37, 43],
    ['around 45', 42, 48],
    ['45 ke aas paas', 42, 48],
    ['40+', 40, 99],
    ['50 and above', 50, 99],
    ['40 ke paar', 40, 99],
    ['45 se upar', 45, 99],
    ['45 se kam nahi', 45, 99],
    ['under 35', 18, 35],
    ['35 tak', 18, 35],
    ['45 se upar nahi', 18, 45],
    ['not older than 40', 18, 40],
    ['over 25 but under 35', 25, 35],
    ['umar 30 se upar, 40 se kam', 30, 40],
    ['pachees se tees saal', 25, 30],
    ['उम्र पैंतीस से चालीस', 35, 40],
    ['३० से ४० साल', 30, 40],
    ['वय पंचेचाळीस ते पन्नास', 45, 50],
    ['चाळिशीतली', 40, 49],
    ['पन्नाशीतला', 50, 59],
    ['४० पेक्षा जास्त', 40, 99],
    ['elderly man', 60, 99],
    ['buzurg aurat', 60, 99],
    ['म्हातारा', 60, 99],
    ['middle-aged', 40, 55],
    ['college going girl', 18, 24],
    ['young woman', 18, 30],
    ['12 saal ka ladka', 12, 12],
    ['girl 8-10', 8, 10],
  ])('reads "%s" as %i to %i', (text, min, max) => {
    expect(ageIn(text)).toEqual({ min, max });
  });

  it.each([
    'budget 25 to 30 k',
    '2-3 options',
    'a 30 day schedule',
    '4-5 girls for a song',
    'at least 3 languages',
    'मालिकेसाठी',
    '5 din ka shoot',
    '168 cm',
    "5'8",
    'young at heart',
    'call at 9 pm',
    '₹30 a line',
  ])('takes no age from "%s"', (text) => {
    expect(ageIn(text)).toBeUndefined();
  });

  it('gives back a range that is the wrong way round, in the words of the user', () => {
    expect(takeAge(draftOf('Woman, 45 to 35'))).toMatchObject({ reversed: '45 to 35' });
  });
});
