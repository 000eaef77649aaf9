import { describe, expect, it } from 'vitest';
import { takeMoney } from './money.ts';
import { draftOf } from './text.ts';

const capIn = (text: string) => takeMoney(draftOf(text)).maxInr;

describe('day rates', () => {
  it.each([
    ['under 35k a day', 35_000],
    ['15-20k', 20_000],
    ['20k to 25k per day', 25_000],
    ['budget 20', 20_000],
    ['budget 15-20', 20_000],
    ['₹18,000/- max', 18_000],
    ['rs 12000 per day', 12_000],
    ['1.2 lakh', 120_000],
    ['1.5L per day', 150_000],
    ['pandrah hazaar se zyada nahi', 15_000],
    ['das hazar tak', 10_000],
    ['dedh lakh', 150_000],
    ['dhai lakh', 250_000],
    ['saade teen hazaar roz', 3500],
    ['२० हज़ार रोज़ तक', 20_000],
    ['दिवसाला दहा हजारांपर्यंत', 10_000],
    ['डेढ़ लाख', 150_000],
    ['remove anyone above 30k', 30_000],
    ['१० हजारपर्यंत', 10_000],
  ])('reads "%s" as at most %i', (text, rupees) => {
    expect(capIn(text)).toBe(rupees);
  });

  it.each([
    'woman 25-30',
    'shoot in 2027',
    'height 170',
    'at least 20k',
    '12 Dec',
    'budget tight hai, 30 saal ki aurat',
    'only actors 40-55',
  ])('takes no cap from "%s"', (text) => {
    expect(capIn(text)).toBeUndefined();
  });

  it.each([
    ['total 60k a day for all three together', { togetherInr: 60_000 }],
    ['2 boys 2 girls, 1 lakh in all', { togetherInr: 100_000 }],
    ['sab milke 80 hazaar se zyada nahi', { togetherInr: 80_000 }],
    ['teeno milakar 50k', { togetherInr: 50_000 }],
    ['सब मिलाकर 40 हजार', { togetherInr: 40_000 }],
    ['सगळे मिळून ५० हजार', { togetherInr: 50_000 }],
    ['overall budget 90k', { togetherInr: 90_000 }],
    ['60k total for 3 days', { togetherInr: 20_000 }],
    ['60k a day', { maxInr: 60_000 }],
    ['all three at 20k each', { maxInr: 20_000 }],
    ['per head 15k, total kuch bhi', { maxInr: 15_000 }],
    ['प्रत्येकी १५ हजार', { maxInr: 15_000 }],
    ['har ek ka 12 hazaar tak', { maxInr: 12_000 }],
    ['20k each, 50k in all', { maxInr: 20_000, togetherInr: 50_000 }],
    ['50k total and no one above 20k', { maxInr: 20_000, togetherInr: 50_000 }],
  ])('tells a sum for all from a rate for each in "%s"', (text, wanted) => {
    expect(takeMoney(draftOf(text))).toEqual(wanted);
  });

  it('gives back a range that is the wrong way round', () => {
    expect(takeMoney(draftOf('50k to 20k'))).toEqual({ reversed: '50k to 20k' });
  });
});
