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

  it.each([
    ['2 boys 2 girls, 18-24', ['Boys', 2, 'man'], ['Girls', 2, 'woman']],
    ['Need 4 women and 2 men for a wedding scene, 18-24', ['Women', 4, 'woman'], ['Men', 2, 'man']],
    ['3 women and a man, 18-24', ['Women', 3, 'woman'], ['Man', undefined, 'man']],
    ['five dancers: 3 girls 2 boys, 18-24', ['Girls', 3, 'woman'], ['Boys', 2, 'man']],
    ['2 female cops & 1 male driver, 18-24', ['Female cops', 2, 'woman'], ['Male driver', 1, 'man']],
    ['do ladke aur teen ladkiyan chahiye, 18-24', ['Ladke', 2, 'man'], ['Ladkiyan', 3, 'woman']],
    ['2 mulge ani 3 muli pahijet, 18-24', ['Mulge', 2, 'man'], ['Muli', 3, 'woman']],
    ['दो पुरुष और तीन महिलाएं चाहिए, 18-24', ['पुरुष', 2, 'man'], ['महिलाएं', 3, 'woman']],
    ['दोन मुलं आणि एक मुलगी, वय १८-२४', ['मुलं', 2, 'man'], ['मुलगी', undefined, 'woman']],
    ['two men 18-24 and three women 18-24', ['Men', 2, 'man'], ['Women', 3, 'woman']],
  ])('makes a list for each number of people in "%s"', (text, ...wanted) => {
    const parts = partsOf(text);
    expect(parts?.map((part) => [part.role, part.count, part.gender?.[0]])).toEqual(wanted);
    expect(parts?.map((part) => part.playingAge)).toEqual(wanted.map(() => ({ min: 18, max: 24 })));
  });

  it('keeps what is said of one number of people with them', () => {
    expect(
      partsOf('2 cops 30-40 and 1 thief 20-25. All native Marathi')?.map((part) => [
        part.role,
        part.count,
        part.playingAge?.min,
        part.speaks?.[0]?.min,
      ]),
    ).toEqual([
      ['Cops', 2, 30, 'native'],
      ['Thief', 1, 20, 'native'],
    ]);
    expect(partsOf('two kids, a boy and a girl, 8-10')).toMatchObject([
      { role: 'Boy', gender: ['boy'], minor: true },
      { role: 'Girl', gender: ['girl'], minor: true },
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
    '3 actors, 2 must speak Marathi',
    'two women 40-50 for a school principal',
    'a fight between a man and a woman, 30-40',
    'woman 30-35 with two kids',
    'men or women 20-30, top 3 names',
    'teen ladkiyan chahiye 20-25',
  ])('leaves one part one part: "%s"', (text) => {
    expect(readEnsemble(text, '2026-11-24')).toBeUndefined();
  });
});
