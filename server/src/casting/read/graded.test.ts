import { describe, expect, it } from 'vitest';
import { readRole } from './role.ts';

const briefOf = (text: string) => readRole(text, '2026-11-24').brief;

describe('who is best at it', () => {
  it.each([
    'strongest dancer, woman 20-30',
    'women 20-30, the best at kathak first',
    'sabse accha dancer chahiye, 20-30',
    'सबसे अच्छी कथक डांसर, महिला 20-30',
    'सर्वात चांगली लावणी करणारी, २०-३०',
  ])('orders by the level of a skill, and sets no level, in "%s"', (text) => {
    const brief = briefOf(text);
    expect(brief.order).toBe('best_skill');
    expect(brief.skills?.[0]?.min).toBeUndefined();
    expect(brief.skills).toHaveLength(1);
  });

  it.each([
    'who speaks Marathi best, man 30-40',
    'man 30-40, most fluent in Tamil',
    'jo sabse acchi Marathi bole, 30-40',
    'जो सबसे अच्छी मराठी बोले, 30-40',
    'सर्वात चांगली मराठी बोलणारा, ३०-४०',
    'who speaks it best?',
  ])('orders by the level of speech in "%s"', (text) => {
    expect(briefOf(text).order).toBe('best_speech');
  });

  it.each(['top three, best first', "heroine's best friend, dancer, 22-26", 'good dancer, 20-30'])(
    'leaves the order alone in "%s"',
    (text) => {
      expect(briefOf(text).order).toBeUndefined();
    },
  );
});
