import { describe, expect, it } from 'vitest';
import { namesAlike } from '../names.ts';
import { readEmail, readNconst, readPhone } from './contact.ts';

describe('a phone number', () => {
  it.each([
    ['98200 12345', '+919820012345'],
    ['+91-98200-12345', '+919820012345'],
    ['091 98200 12345', '+919820012345'],
    ['0091 9820012345', '+919820012345'],
    ['९८२००१२३४५', '+919820012345'],
    ['+44 20 7946 0018', '+442079460018'],
    ['022 2640 1234', '+912226401234'],
  ])('is one and the same however it is written: %s', (cell, number) => {
    expect(readPhone(cell)).toEqual({ value: number, notes: [] });
  });

  it('is the first of several, and that is said', () => {
    const { value, notes } = readPhone('98200 12345 / 98200 54321');
    expect(value).toBe('+919820012345');
    expect(notes[0]?.kind).toBe('repaired');
  });

  it.each(['12345', '9.82E+09', 'ask Ramesh'])('is not guessed: %s', (cell) => {
    expect(readPhone(cell)).toMatchObject({ notes: [{ kind: 'flagged' }] });
    expect(readPhone(cell).value).toBeUndefined();
  });
});

describe('other ways to know somebody', () => {
  it('are an address and an IMDb id, from whatever holds them', () => {
    expect(readEmail('Zarna <Zarna.V@Example.invalid>').value).toBe('zarna.v@example.invalid');
    expect(readNconst('https://www.imdb.com/name/nm1234567/?ref_=nv').value).toBe('nm1234567');
    expect(readEmail('none given').value).toBeUndefined();
    expect(readNconst('tt1234567').value).toBeUndefined();
  });
});

describe('two names', () => {
  it.each([
    ['Zarna Velhankar', 'Velankar Zarna'],
    ['Zarna Velhankar', 'Zarana Velhankaar'],
    ['Zarna Velhankar', 'Zarna V.'],
    ['Zarna Velhankar', 'Zarna Suresh Velhankar'],
    ['सुरेखा बोरुंगळे', 'सुरेखा बोरुंगळे'],
  ])('may be one person’s: %s, %s', (a, b) => expect(namesAlike(a, b)).toBe(true));

  it.each([
    ['Raj Kumar', 'Rani Kumar'],
    ['Zarna Velhankar', 'Noor Parindekar'],
    ['Zarna', 'Zarna Velhankar'],
    ['', ''],
  ])('are clearly two: %s, %s', (a, b) => expect(namesAlike(a, b)).toBe(false));
});
