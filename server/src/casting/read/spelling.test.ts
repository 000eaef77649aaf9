import { describe, expect, it } from 'vitest';
import { respelt } from './spelling.ts';

describe('slips of the thumb', () => {
  it.each([
    ['mumbi based', 'mumbai based'],
    ['fluant marthi', 'fluent marathi'],
    ['femlae 30-40', 'female 30-40'],
    ['bharatnatym', 'bharatnatyam'],
    ['free in decmber', 'free in december'],
  ])('mends "%s"', (typed, meant) => {
    expect(respelt(typed)).toBe(meant);
  });

  it.each([
    'Kunal Marathe',
    'a hindu priest',
    'we can improve',
    'played the lead',
    'chest of drawers',
    'driver',
    'thank you',
    'dancer',
  ])('leaves "%s" alone', (text) => {
    expect(respelt(text)).toBe(text);
  });
});
