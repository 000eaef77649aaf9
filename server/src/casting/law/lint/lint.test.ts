import { describe, expect, it } from 'vitest';
import { LINT_KINDS, type LintKind, lintBreakdown } from './lint.ts';
import { lintWords } from './words.ts';

const kindsIn = (text: string) => lintBreakdown(text, 'en').map(({ kind }) => kind);

describe('a breakdown, read for trait words', () => {
  it.each<[string, LintKind]>([
    ['Fair girls only, 22-26', 'skin'],
    ['Heroine, 22, fair, tall', 'skin'],
    ['must be fair', 'skin'],
    ['dusky, 25-30', 'skin'],
    ['gori ladki chahiye 20-25', 'skin'],
    ['saanwli ladki, gaon ki', 'skin'],
    ['गोरी लड़की चाहिए', 'skin'],
    ['सावळी मुलगी हवी', 'skin'],
    ['उजळ रंगाची मुलगी', 'skin'],
    ['रंग साफ हो', 'skin'],
    ['Brahmin looking man, 40s', 'caste'],
    ['only Brahmin', 'caste'],
    ['upper caste face', 'caste'],
    ['ब्राह्मण दिखने वाला', 'caste'],
    ['ब्राह्मण दिसणारी मुलगी', 'caste'],
    ['Muslim actors only', 'religion'],
    ['must be Hindu', 'religion'],
    ['Punjabi looking girl', 'community'],
    ['South Indian face', 'community'],
    ['मारवाड़ी लुक', 'community'],
    ['exotic look', 'ethnicity'],
    ['ethnic, 25-30', 'ethnicity'],
    ['north-east looking girl', 'ethnicity'],
    ['विदेशी लुक वाली मॉडल', 'ethnicity'],
    ['convent-educated look', 'class'],
    ['posh looking, 30s', 'class'],
    ['maid type, 40s', 'class'],
    ['कामवाली जैसी', 'class'],
    ['homely girl', 'looks'],
    ['good looking boy', 'looks'],
    ['घरेलू लड़की', 'looks'],
    ['सुंदर मुलगी', 'looks'],
    ['slim only', 'body'],
    ['zero figure', 'body'],
    ['patli ladki', 'body'],
    ['सडपातळ मुलगी', 'body'],
    ['virgin look', 'sexualised'],
    ['hot girl for the club', 'sexualised'],
    ['no married women', 'marital'],
    ['unmarried girls only', 'marital'],
    ['shaadishuda nahi chahiye', 'marital'],
    ['शादीशुदा नहीं चलेगी', 'marital'],
    ['लग्न झालेली नको', 'marital'],
    ['अविवाहित मुलगी', 'marital'],
    ['handicapped boy, 12', 'disability'],
    ['no disabled people', 'disability'],
    ['viklang ladka', 'disability'],
    ['विकलांग लड़का', 'disability'],
    ['अपंग मुलगा', 'disability'],
    ['real women only', 'gender_identity'],
    ['no trans', 'gender_identity'],
    ['हिजड़ा टाइप', 'gender_identity'],
    ['straight actors only', 'orientation'],
    ['not effeminate', 'orientation'],
    ['HIV negative only', 'health'],
    ['no medical conditions', 'health'],
  ])('"%s" asks for %s', (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each([
    'fair play and a fair deal for everyone',
    'a fair price, fair wages',
    'the village fair, where they meet',
    'Fair & Lovely ad, woman 25-30',
    'A dark comedy, man 40-50',
    'dark humour, dark past, dark hair',
    'Brahmin priest character in a ritual scene',
    'She plays a Brahmin widow in 1920s Pune',
    'A Muslim tailor in Mohammed Ali Road, 50s',
    'a Sikh officer just back from the front',
    'a Marwari family in Kolkata',
    'Punjabi accent, native Punjabi',
    'South Indian language speaking actor',
    'exotic locations, ethnic wear shoot',
    'homely food at the dhaba',
    'a married couple, 30s',
    'slim chance of a second season',
    'virgin coconut oil brand',
    'straight hair, straight talking lawyer',
    'Film titled "The Beautiful Game"',
    'a gay character who has told nobody',
    'Woman, 30-38, at least 165 cm, fluent Hindi, free 8-16 Feb, under 35k a day',
    'आई, पुणेरी मराठी, ४८–५५, पुण्यात राहणारी',
    'पुलिस अफसर, 40-45, भोजपुरी बोलता हो',
  ])('finds nothing in "%s"', (text) => {
    expect(lintBreakdown(text, 'en').map(({ term }) => term)).toEqual([]);
  });

  it('points at the word as it was written, also in decomposed text', () => {
    const text = 'Tai: 22–28. Fair girls only; गोरी लड़की नहीं.'.normalize('NFD');
    const found = lintBreakdown(text, 'en');
    expect(found.map(({ term }) => term.normalize('NFC'))).toEqual(['Fair girls', 'गोरी']);
    for (const { from, to, term } of found) expect(text.slice(from, to)).toBe(term);
  });

  it('gives each place once, in order, the longest reading of it', () => {
    const found = lintBreakdown('slim, fair skinned girls, homely looking', 'en');
    expect(found.map(({ term }) => term)).toEqual(['slim', 'fair skinned girls', 'homely looking']);
    expect(found.map(({ from }) => from)).toEqual([0, 6, 26]);
  });

  it.each(['en', 'hi', 'mr'] as const)(
    'says why and offers words of the story for every kind in %s',
    (lang) => {
      const words = lintWords(lang);
      for (const kind of LINT_KINDS) {
        expect(words[kind].why, kind).toMatch(/\S{3}/);
        expect(words[kind].suggestions.length, kind).toBeGreaterThan(1);
      }
      const deva = (text: string) => /[\u0900-\u097f]/.test(text);
      for (const kind of LINT_KINDS) expect(deva(words[kind].why), kind).toBe(lang !== 'en');
    },
  );

  it('finds none of its own suggestions at fault', () => {
    const quoted = LINT_KINDS.flatMap((kind) => lintWords('en')[kind].suggestions).flatMap((line) =>
      [...line.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? ''),
    );
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((text) => lintBreakdown(text, 'en').length > 0)).toEqual([]);
  });

  it('reads a long paste in time, and ends its list', () => {
    const text = 'fair girls only, homely, no married women. '.repeat(450);
    const begun = performance.now();
    expect(lintBreakdown(text, 'en')).toHaveLength(50);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
