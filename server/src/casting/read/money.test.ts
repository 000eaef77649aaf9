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

  it('tells a sum for a group from a rate for one', () => {
    expect(takeMoney(draftOf('total 60k a day for all three together'))).toEqual({
      maxInr: 60_000,
      together: true,
    });
    expect(takeMoney(draftOf('60k a day'))).toEqual({ maxInr: 60_000, together: false });
  });

  it('gives back a range that is the wrong way round', () => {
    expect(takeMoney(draftOf('50k to 20k'))).toEqual({ together: false, reversed: '50k to 20k' });
  });
});
