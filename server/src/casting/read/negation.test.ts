import { describe, expect, it } from 'vitest';
import { readRole } from './role.ts';

const briefOf = (text: string) => readRole(text, '2026-11-24').brief;

describe('what is ruled out', () => {
  it.each([
    ['not mumbai based', { noneOf: ['Mumbai'] }],
    ['nobody from Delhi or Pune', { noneOf: ['Delhi', 'Pune'] }],
    ['anyone except delhi walas', { noneOf: ['Delhi'] }],
    ['मुंबई के बाहर का कोई नहीं चाहिए', { anyOf: ['Mumbai'] }],
    ['nobody from outside Mumbai', { anyOf: ['Mumbai'] }],
    ['मुंबईतली नको', { noneOf: ['Mumbai'] }],
    ['outstation only', { noneOf: ['Mumbai'] }],
    ['no outstation', { anyOf: ['Mumbai'] }],
    ['from anywhere but mumbai and pune', { noneOf: ['Mumbai', 'Pune'] }],
    ['not booked in jan and stays in Mumbai', { anyOf: ['Mumbai'] }],
    ['not mumbai sorry pune', { anyOf: ['Pune'], noneOf: ['Mumbai'] }],
    ['mumbai, and Pune is fine too', { anyOf: ['Mumbai', 'Pune'] }],
  ])('reads the place in "%s"', (text, city) => {
    expect(briefOf(text).city).toEqual(city);
  });

  it.each([
    ['no lavani dancers please', ['lavani']],
    ['kathak nahi', ['kathak']],
    ['without swimming', ['swimming']],
    ['लावणी नको', ['lavani']],
  ])('keeps people with the skill out for "%s"', (text, names) => {
    expect(briefOf(text).notSkills).toEqual(names);
  });

  it.each([
    ['no serial faces', ['TV serial']],
    ["hasn't done ads", ['TVC']],
    ['never done TV', ['TV serial']],
    ['टीवी में काम किया हुआ नहीं चाहिए', ['TV serial']],
  ])('keeps people with such credits out for "%s"', (text, formats) => {
    expect(briefOf(text).credits?.formatsNoneOf).toEqual(formats);
  });

  it('reaches the next word only with "non"', () => {
    expect(briefOf('non union women 20-30')).toMatchObject({ union: { none: true }, gender: ['woman'] });
  });

  it.each([
    'kathak nahi aaye toh bhi chalega',
    'kathak not needed',
    'नाच येत नसला तरी चालेल',
    "kathak isn't required, need not dance",
  ])('asks nothing where something is waved away: "%s"', (text) => {
    expect(briefOf(text).skills).toBeUndefined();
    expect(briefOf(text).notSkills).toBeUndefined();
  });

  it.each(['no cintaa needed', 'cintaa zaroori nahi', 'card nahi hai to bhi chalega'])(
    'asks for no union where it is not needed: "%s"',
    (text) => {
      expect(briefOf(text).union).toBeUndefined();
    },
  );

  it('does not take the no of a figure for a no to a thing', () => {
    expect(briefOf('not older than 40 women with kathak')).toMatchObject({
      gender: ['woman'],
      skills: [{ anyOf: ['kathak'] }],
    });
    expect(briefOf('age no bar, kathak').skills).toEqual([{ anyOf: ['kathak'] }]);
  });

  it('knows agents that are ruled out from agents who are the part', () => {
    expect(briefOf('direct artists only, no coordinator').representation).toEqual({ anyOf: ['self'] });
    expect(briefOf('no agency, no coordinator').representation).toEqual({
      noneOf: ['agency', 'coordinator'],
    });
    expect(briefOf('a secret agent, 30-40').representation).toBeUndefined();
    expect(briefOf('bank manager, woman').representation).toBeUndefined();
  });
});
