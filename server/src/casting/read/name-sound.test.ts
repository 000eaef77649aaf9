import { describe, expect, it } from 'vitest';
import { nameSound } from './name-sound.ts';

describe('names across scripts', () => {
  it.each([
    ['कुणाल', 'Kunal'],
    ['आगासखेडे', 'Agaskhede'],
    ['सिमरनजोत', 'Simranjot'],
    ['वेलणकर', 'Velhankar'],
    ['संभाजी', 'Sambhaji'],
    ['झरोखिया', 'Jharokhiya'],
  ])('hears %s and %s as one', (devanagari, latin) => {
    expect(nameSound(devanagari)).toBe(nameSound(latin));
  });

  it('tells different names apart, and gives up on those with too little to hear', () => {
    expect(nameSound('Kunal')).not.toBe(nameSound('Kamal'));
    expect(nameSound('Anu')).toBeUndefined();
  });
});
