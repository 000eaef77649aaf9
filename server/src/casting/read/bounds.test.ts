import { describe, expect, it } from 'vitest';
import { boundAround } from './bounds.ts';

/** The figure stands where the # is. */
const boundIn = (text: string) => {
  const [before = '', after = ''] = text.split('#');
  return boundAround(before, after)?.bound;
};

describe('bounds around a figure', () => {
  it.each([
    ['at least #', 'min'],
    ['kam se kam #', 'min'],
    ['किमान #', 'min'],
    ['# plus', 'min'],
    ['# se upar', 'min'],
    ['# पेक्षा जास्त', 'min'],
    ['# se kam nahi', 'min'],
    ["shouldn't be less than #", 'min'],
    ['not below #', 'min'],
    ['under #', 'max'],
    ['# tak', 'max'],
    ['# पर्यंत', 'max'],
    ['# से ज़्यादा नहीं'.normalize('NFC').replace('ज़', 'ज'), 'max'],
    ['not more than #', 'max'],
    ['nobody above #', 'max'],
    ['remove anyone above #', 'max'],
    ['around #', 'about'],
    ['# ke aas paas', 'about'],
    ['लगभग #', 'about'],
  ])('reads "%s" as %s', (text, bound) => {
    expect(boundIn(text)).toBe(bound);
  });

  it.each(['woman, #, Mumbai', 'exactly #', '# or so they said', 'season #'])(
    'reads none in "%s"',
    (text) => {
      expect(boundIn(text)).toBeUndefined();
    },
  );
});
