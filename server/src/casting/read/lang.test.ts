import { describe, expect, it } from 'vitest';
import { detectLang } from './lang.ts';

describe('language of a message', () => {
  it.each([
    ['need female 28 to 34 for a bank manager', 'en'],
    ['ladka chahiye 25-35, mumbai', 'hi-Latn'],
    ['height bhool jao, par rate 20k tak hi', 'hi-Latn'],
    ['ek vegla chehra pahije, nava konitari', 'mr-Latn'],
    ['mala pune chi abhinetri havi', 'mr-Latn'],
    ['अभिनेत्री चाहिए, उम्र ३० से ४०', 'hi'],
    ['अभिनेत्री हवी, वय ३० ते ४०', 'mr'],
    ['चाळिशीतला माणूस', 'mr'],
    ['do you have anyone from Pune, to par with her', 'en'],
  ] as const)('hears "%s" as %s', (text, lang) => {
    expect(detectLang(text)).toBe(lang);
  });

  it('keeps the language of the conversation where a message has none of its own', () => {
    expect(detectLang('20-30?', 'hi-Latn')).toBe('hi-Latn');
    expect(detectLang('पुणे', 'mr')).toBe('mr');
    expect(detectLang('only women', 'hi-Latn')).toBe('en');
  });
});
