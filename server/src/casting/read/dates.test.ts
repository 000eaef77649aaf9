import { describe, expect, it } from 'vitest';
import { takeDates } from './dates.ts';
import { draftOf } from './text.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';
const datesIn = (text: string) => takeDates(draftOf(text), TODAY);

describe('shoot dates', () => {
  it.each([
    ['8-16 Feb', '2027-02-08', '2027-02-16'],
    ['20 december se 5 jan tak', '2026-12-20', '2027-01-05'],
    ['Dec 10 to Dec 14', '2026-12-10', '2026-12-14'],
    ['14 Dec 2026 to 20 Jan 2027', '2026-12-14', '2027-01-20'],
    ['10/12 to 14/12', '2026-12-10', '2026-12-14'],
    ['10.12.2026 to 15.12.2026', '2026-12-10', '2026-12-15'],
    ['2026-12-10 to 2026-12-14', '2026-12-10', '2026-12-14'],
    ['8, 9 and 12 dec', '2026-12-08', '2026-12-12'],
    ['on 22 dec', '2026-12-22', '2026-12-22'],
    ['10 dec se 4 din', '2026-12-10', '2026-12-13'],
    ['3 days from 10 dec', '2026-12-10', '2026-12-12'],
    ['after 15 dec', '2026-12-15', '2026-12-31'],
    ['before 10 dec', '2026-11-24', '2026-12-10'],
    ['first week of december', '2026-12-01', '2026-12-07'],
    ['last week of dec', '2026-12-25', '2026-12-31'],
    ['दिसंबर के पहले हफ्ते', '2026-12-01', '2026-12-07'],
    ['डिसेंबरच्या दुसऱ्या आठवड्यात', '2026-12-08', '2026-12-14'],
    ['second half of jan', '2027-01-16', '2027-01-31'],
    ['mid dec', '2026-12-11', '2026-12-20'],
    ['dec end', '2026-12-21', '2026-12-31'],
    ['in january', '2027-01-01', '2027-01-31'],
    ['फरवरी में', '2027-02-01', '2027-02-28'],
    ['डिसेंबरमध्ये', '2026-12-01', '2026-12-31'],
    ['jan-feb', '2027-01-01', '2027-02-28'],
    ['this friday n saturday', '2026-11-27', '2026-11-28'],
    ['next friday', '2026-12-04', '2026-12-04'],
    ['monday to wednesday', '2026-11-30', '2026-12-02'],
    ['this weekend', '2026-11-28', '2026-11-29'],
    ['next weekend', '2026-12-05', '2026-12-06'],
    ['next week', '2026-11-30', '2026-12-06'],
    ['अगले हफ्ते', '2026-11-30', '2026-12-06'],
    ['पुढच्या आठवड्यात', '2026-11-30', '2026-12-06'],
    ['agle mahine', '2026-12-01', '2026-12-31'],
    ['tomorrow', '2026-11-25', '2026-11-25'],
    ['kal se 5 din', '2026-11-25', '2026-11-29'],
    ['next 10 days', '2026-11-24', '2026-12-03'],
    ['free on 12th', '2026-12-12', '2026-12-12'],
  ])('reads "%s" as %s to %s', (text, from, to) => {
    expect(datesIn(text).window).toEqual({ from, to, allowHolds: true });
  });

  it.each(['may be a lead', 'a marching band', 'compare 1st and 3rd', 'the sun temple', '28-34', "5'8"])(
    'takes no date from "%s"',
    (text) => {
      expect(datesIn(text).window).toBeUndefined();
    },
  );

  it.each([
    'free 1-5 jan, no holds',
    '1-5 jan free, first refusal ya hold wale mat dikhao',
    '१ से ५ जनवरी, होल्ड वाले नहीं',
  ])('takes holds for a bar only where they are ruled out: "%s"', (text) => {
    expect(datesIn(text).window?.allowHolds).toBe(false);
  });

  it('asks for every window that is named', () => {
    expect(datesIn('12-14 dec, 18-20 dec')).toMatchObject({
      window: { from: '2026-12-12' },
      more: [{ from: '2026-12-18', to: '2026-12-20' }],
    });
  });

  it('gives back dates that end before they start', () => {
    expect(datesIn('12 March to 4 March 2027').reversed).toBe('12 march to 4 march 2027');
  });
});
