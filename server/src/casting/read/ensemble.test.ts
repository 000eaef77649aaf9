import { describe, expect, it } from 'vitest';
import { readEnsemble } from './ensemble.ts';

const partsOf = (text: string) => readEnsemble(text, '2026-11-24')?.map((part) => part.brief);

describe('several parts in one message', () => {
  it('makes a part of each line, with what stands beside the lines for all', () => {
    expect(
      partsOf('Family:\nDadi 60+\nPapa 35-42\nBeti 8-10\nall mumbai based, shoot 10-12 dec'),
    ).toMatchObject([
      { role: 'Dadi', gender: ['woman'], playingAge: { min: 60 }, city: { anyOf: ['Mumbai'] } },
      { role: 'Papa', gender: ['man'], dates: { from: '2026-12-10', to: '2026-12-12' } },
      { role: 'Beti', gender: ['girl'], minor: true, city: { anyOf: ['Mumbai'] } },
    ]);
  });

  it('reads parts between commas, each with its own demands', () => {
    expect(
      partsOf(
        'Need a cop (M, 40-50), his wife (F, 35-45) and a constable (M, 22-28). Constable should ride a bike.',
      ),
    ).toMatchObject([
      { role: 'Cop', gender: ['man'], playingAge: { min: 40, max: 50 } },
      { role: 'Wife', gender: ['woman'], playingAge: { min: 35, max: 45 } },
      { role: 'Constable', gender: ['man'], skills: [{ anyOf: ['motorcycle'] }] },
    ]);
  });

  it('gives a heading before a dash to all parts', () => {
    expect(
      partsOf('do bhai chahiye - bada 30-36, chhota 22-28, dono marathi native mumbai ke'),
    ).toMatchObject([
      {
        role: 'Bada',
        gender: ['man'],
        playingAge: { min: 30, max: 36 },
        speaks: [{ anyOf: ['mr'], min: 'native' }],
      },
      { role: 'Chhota', gender: ['man'], playingAge: { min: 22, max: 28 }, city: { anyOf: ['Mumbai'] } },
    ]);
  });

  it('takes dates and a sum at the end for all, not for the last part', () => {
    const parts = partsOf('Aai 45-55, Baba 55-62, both native Marathi, first week of jan');
    expect(parts?.map((part) => part.dates?.from)).toEqual(['2027-01-01', '2027-01-01']);
    expect(parts?.every((part) => part.speaks?.[0]?.min === 'native')).toBe(true);
  });

  it('reads Devanagari parts', () => {
    expect(partsOf('आई ४५-५५, बाबा ५०-६०, मुलगी २०-२६. तिघेही मराठी मातृभाषा')).toMatchObject([
      { role: 'आई', gender: ['woman'] },
      { role: 'बाबा', gender: ['man'] },
      { role: 'मुलगी', gender: ['woman'], speaks: [{ anyOf: ['mr'], min: 'native' }] },
    ]);
  });

  it('reads kin without ages', () => {
    expect(partsOf('a mother and a daughter, both native Tamil')?.map((part) => part.role)).toEqual([
      'Mother',
      'Daughter',
    ]);
  });

  it('gives ages in a row to kin in a row', () => {
    expect(partsOf('ek mother daughter jodi chahiye, 45-55 aur 20-28, dono marathi')).toMatchObject([
      { role: 'Mother', playingAge: { min: 45, max: 55 }, speaks: [{ anyOf: ['mr'] }] },
      { role: 'Daughter', playingAge: { min: 20, max: 28 }, speaks: [{ anyOf: ['mr'] }] },
    ]);
  });

  it('reads a list numbered in one line', () => {
    const parts = partsOf('Gang: 1) Boss - 45-55, Bhojpuri 2) Shooter - 25-33, bike chalata ho');
    expect(parts).toMatchObject([
      { role: 'Boss', speaks: [{ anyOf: ['bho'] }] },
      { role: 'Shooter', skills: [{ anyOf: ['motorcycle'] }] },
    ]);
    expect(parts?.[1]?.speaks).toBeUndefined();
  });

  it('gives a phrase about one part to that part, also in a sentence about all', () => {
    const parts = partsOf('Pati 40-48, patni 35-45. Dono Hindi fluent, pati kushti lad chuka ho');
    expect(parts?.map((part) => part.skills?.[0]?.anyOf)).toEqual([['wrestling'], undefined]);
    expect(parts?.every((part) => part.speaks?.[0]?.anyOf[0] === 'hi')).toBe(true);
  });

  it('never makes all parts children because one is', () => {
    const parts = partsOf('Family with two kids:\nMummy 30-38\nBeta 9-11');
    expect(parts?.map((part) => part.minor)).toEqual([undefined, true]);
  });

  it.each([
    'woman 30-38, fluent Hindi, free 8-16 Feb, under 35k',
    'man 40-50 in Mumbai or Pune, 5 ft 8, hindi n english',
    'heroine ki best friend, 24-28',
  ])('leaves one part one part: "%s"', (text) => {
    expect(readEnsemble(text, '2026-11-24')).toBeUndefined();
  });
});
