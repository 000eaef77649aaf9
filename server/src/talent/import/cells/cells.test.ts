import { describe, expect, it } from 'vitest';
import { readUnavailable } from './dates.ts';
import { readActive, readAgeEnds, readAgeRange, readHeight, readMoney } from './measures.ts';
import { readRepresentation } from './representation.ts';
import {
  readDialects,
  readGender,
  readGenres,
  readLanguages,
  readSkills,
  readUnions,
  readYesNo,
} from './words.ts';

const kinds = (reading: { notes: readonly { kind: string }[] }) => reading.notes.map((note) => note.kind);

describe('height', () => {
  it.each([
    ['170', 170],
    ['170 cm', 170],
    ['168.4', 168],
    ['1.70 m', 170],
    ['1.70', 170],
    [`5'7"`, 170],
    ['5’7”', 170],
    ["5'", 152],
    ['5 ft 7', 170],
    ['5ft 7in', 170],
    ['5 feet 7 inches', 170],
    ['5.75', 175],
    ['67 in', 170],
    ['१७०', 170],
  ])('reads %s without a doubt', (cell, cm) => {
    expect(readHeight(cell)).toEqual({ value: cm, notes: [] });
  });

  it.each([
    ['5.7', 170],
    ['5.11', 180],
    ['5.1', 155],
  ])('reads %s as feet and inches and says so', (cell, cm) => {
    const reading = readHeight(cell);
    expect(reading.value).toBe(cm);
    expect(kinds(reading)).toEqual(['repaired']);
  });

  it.each(['tall', '17', '1700', '5 ft 7 in or so'])('keeps "%s" off file and flags it', (cell) => {
    expect(readHeight(cell).value).toBeUndefined();
    expect(kinds(readHeight(cell))).toEqual(['flagged']);
  });
});

describe('playing age', () => {
  it.each([
    ['25-30', 25, 30],
    ['25 to 30', 25, 30],
    ['25–30 yrs', 25, 30],
    ['25 se 30', 25, 30],
    ['30s', 30, 39],
    ['early 30s', 30, 33],
    ['late 20s', 27, 29],
    ['२५-३०', 25, 30],
  ])('reads %s', (cell, min, max) => {
    expect(readAgeRange(cell)).toEqual({ value: { min, max }, notes: [] });
  });

  it.each([
    ['30-25', 25, 30],
    ['28', 28, 28],
    ['12-Oct', 10, 12],
    ['10-Dec', 10, 12],
  ])('repairs %s and says so', (cell, min, max) => {
    expect(readAgeRange(cell).value).toEqual({ min, max });
    expect(kinds(readAgeRange(cell))).toEqual(['repaired']);
  });

  it('reads two columns, and one of them alone', () => {
    expect(readAgeEnds('20', '27').value).toEqual({ min: 20, max: 27 });
    expect(readAgeEnds('', '27').value).toEqual({ min: 27, max: 27 });
    expect(readAgeEnds('', '')).toEqual({ notes: [] });
    expect(kinds(readAgeEnds('young', '27'))).toEqual(['flagged']);
  });
});

describe('day rate', () => {
  it.each([
    ['10000', 10_000],
    ['₹10,000', 10_000],
    ['Rs. 1,20,000/-', 120_000],
    ['15k', 15_000],
    ['15K per day', 15_000],
    ['1.2 L', 120_000],
    ['1.5 lakh', 150_000],
    ['12 hazaar', 12_000],
    ['12 हज़ार', 12_000],
    ['INR 8000 / day', 8_000],
  ])('reads %s as whole rupees', (cell, rupees) => {
    expect(readMoney(cell)).toEqual({ value: { minor: rupees * 100, currency: 'INR' }, notes: [] });
  });

  it('keeps the upper end of a range, so that no budget is broken unseen', () => {
    expect(readMoney('15-20k').value?.minor).toBe(2_000_000);
    expect(kinds(readMoney('15-20k'))).toEqual(['repaired']);
  });

  it.each(['negotiable', 'on request', 'lots', '0'])('has no amount for "%s" and says so', (cell) => {
    expect(readMoney(cell).value).toBeUndefined();
    expect(kinds(readMoney(cell))).toEqual(['flagged']);
  });
});

describe('years active', () => {
  it('reads ranges, single years and open ends', () => {
    expect(readActive('1975-2013', 2026).value).toEqual({ from: 1975, to: 2013 });
    expect(readActive('2010', 2026).value).toEqual({ from: 2010, to: 2010 });
    expect(readActive('2015 - present', 2026).value).toEqual({ from: 2015, to: 2026 });
    expect(readActive('', 2026)).toEqual({ notes: [] });
  });

  it('drops a leading minus, which a spreadsheet could take for a formula, and says so', () => {
    expect(readActive('-2009', 2026).value).toEqual({ from: 2009, to: 2009 });
    expect(kinds(readActive('-2009', 2026))).toEqual(['repaired']);
  });
});

describe('languages', () => {
  it.each([
    [
      'mr:native; hi:fluent',
      [
        { tag: 'mr', level: 'native' },
        { tag: 'hi', level: 'fluent' },
      ],
    ],
    ['Hindi, Marathi (native)', [{ tag: 'hi' }, { tag: 'mr', level: 'native' }]],
    ['हिंदी, मराठी (मातृभाषा)', [{ tag: 'hi' }, { tag: 'mr', level: 'native' }]],
    ['Angrezi - basic / Bangla', [{ tag: 'en', level: 'basic' }, { tag: 'bn' }]],
    [
      'fluent English and native Tamil',
      [
        { tag: 'en', level: 'fluent' },
        { tag: 'ta', level: 'native' },
      ],
    ],
  ])('reads %s', (cell, languages) => {
    expect(readLanguages(cell)).toEqual({ value: { languages, dialects: [] }, notes: [] });
  });

  it('keeps a variety under dialects, and flags a word that is no language', () => {
    const reading = readLanguages('Hindi; Bambaiya (native); Klingon');
    expect(reading.value?.languages).toEqual([{ tag: 'hi' }]);
    expect(reading.value?.dialects).toEqual([
      { name: 'Bambaiya Hindi', tag: 'hi-x-bambaiya', level: 'native' },
    ]);
    expect(kinds(reading)).toEqual(['repaired', 'flagged']);
  });

  it('claims nothing for a blank cell', () => {
    expect(readLanguages('  ')).toEqual({ notes: [] });
    expect(readLanguages(String.raw`\N`)).toEqual({ notes: [] });
  });
});

describe('dialects, skills, unions', () => {
  it('reads dialects with their level, and keeps those it does not know by name', () => {
    expect(readDialects('Varhadi:native; Awadhi:can learn; Jhabua accent').value).toEqual([
      { name: 'Varhadi', tag: 'vah', level: 'native' },
      { name: 'Awadhi', tag: 'awa', level: 'can_learn' },
      { name: 'Jhabua accent' },
    ]);
  });

  it('reads skills under one name, with their level, brackets and all', () => {
    expect(
      readSkills('ghudsawari (good); driving (car):professional; Kathak - trained; kite making').value,
    ).toEqual([
      { name: 'horse riding', level: 'good' },
      { name: 'driving (car)', level: 'professional' },
      { name: 'kathak', level: 'professional' },
      { name: 'kite making' },
    ]);
  });

  it('says which level it does not know', () => {
    const reading = readSkills('boxing: ferocious');
    expect(reading.value).toEqual([{ name: 'boxing' }]);
    expect(kinds(reading)).toEqual(['flagged']);
  });

  it('takes a blank union cell for "none", a missing one for nothing', () => {
    expect(readUnions('', 'Union').value).toEqual([]);
    expect(readUnions('none', 'Union').value).toEqual([]);
    expect(readUnions(String.raw`\N`, 'Union').value).toBeUndefined();
  });

  it('reads memberships by name, by card number and by yes', () => {
    expect(readUnions('cintaa; SAG', 'Union').value).toEqual(['CINTAA', 'SAG-AFTRA']);
    expect(readUnions('CINTAA 12345', 'Union').value).toEqual(['CINTAA']);
    expect(readUnions('A-12345', 'CINTAA no').value).toEqual(['CINTAA']);
    expect(readUnions('yes', 'CINTAA').value).toEqual(['CINTAA']);
  });
});

describe('who they play, genres, yes and no', () => {
  it('reads genders in English, Hindi and Marathi, and several at once', () => {
    expect(readGender('F').value).toEqual(['woman']);
    expect(readGender('पुरुष').value).toEqual(['man']);
    expect(readGender('मुलगी').value).toEqual(['girl']);
    expect(readGender('woman; nonbinary').value).toEqual(['woman', 'nonbinary']);
    expect(kinds(readGender('lovely'))).toEqual(['flagged']);
  });

  it('drops entries that mean missing from a list', () => {
    expect(readGenres(String.raw`Drama; \N`).value).toEqual(['Drama']);
    expect(kinds(readGenres(String.raw`Drama; \N`))).toEqual(['repaired']);
    expect(readGenres(String.raw`\N`).value).toBeUndefined();
  });

  it('reads yes and no, and neither', () => {
    expect(readYesNo('haan').value).toBe(true);
    expect(readYesNo('N').value).toBe(false);
    expect(readYesNo('').value).toBeUndefined();
    expect(kinds(readYesNo('maybe'))).toEqual(['flagged']);
  });
});

describe('dates taken', () => {
  const today = '2026-11-22T10:00:00Z';

  it.each([
    ['2026-12-08..2026-12-13 (booked)', [{ from: '2026-12-08', to: '2026-12-13', status: 'booked' }]],
    ['08/12/2026 to 13/12/2026', [{ from: '2026-12-08', to: '2026-12-13', status: 'unavailable' }]],
    ['8-13 Dec 2026 first refusal', [{ from: '2026-12-08', to: '2026-12-13', status: 'first_refusal' }]],
    ['28 Dec - 3 Jan 2027 (hold)', [{ from: '2026-12-28', to: '2027-01-03', status: 'hold' }]],
    ['Dec 8, 2026', [{ from: '2026-12-08', to: '2026-12-08', status: 'unavailable' }]],
  ])('reads %s', (cell, blocks) => {
    expect(readUnavailable(cell, today)).toEqual({ value: blocks, notes: [] });
  });

  it('reads several, and takes the coming year where none is given', () => {
    const reading = readUnavailable('2-5 Jan (shoot); 24 Dec', today);
    expect(reading.value).toEqual([
      { from: '2027-01-02', to: '2027-01-05', status: 'booked' },
      { from: '2026-12-24', to: '2026-12-24', status: 'unavailable' },
    ]);
    expect(kinds(reading)).toEqual(['repaired', 'repaired']);
  });

  it('takes a blank cell for an empty calendar, a missing one for nothing', () => {
    expect(readUnavailable('', today).value).toEqual([]);
    expect(readUnavailable('none', today).value).toEqual([]);
    expect(readUnavailable('NULL', today).value).toBeUndefined();
  });

  it('flags what it cannot read and days that do not exist', () => {
    expect(kinds(readUnavailable('after Diwali', today))).toEqual(['flagged']);
    expect(readUnavailable('after Diwali', today).value).toBeUndefined();
    expect(kinds(readUnavailable('2026-02-30', today))).toEqual(['flagged']);
  });
});

describe('representation', () => {
  const none = { kind: '', name: '', agency: '', manager: '', coordinator: '', contact: '' };
  it('reads kind and name, a name under its own header, and self', () => {
    expect(readRepresentation({ ...none, kind: 'agency', name: 'Patang' }).value).toEqual({
      kind: 'agency',
      name: 'Patang',
    });
    expect(readRepresentation({ ...none, coordinator: 'Ramesh', contact: '98' }).value).toEqual({
      kind: 'coordinator',
      name: 'Ramesh',
      contact: '98',
    });
    expect(readRepresentation({ ...none, agency: 'Self' }).value).toEqual({ kind: 'self' });
    expect(readRepresentation({ ...none, agency: 'Nora Artists' }).value).toEqual({
      kind: 'agency',
      name: 'Nora Artists',
    });
    expect(readRepresentation(none)).toEqual({ notes: [] });
  });
});
