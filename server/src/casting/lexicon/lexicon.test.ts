import { describe, expect, it } from 'vitest';
import { CITIES, DIALECTS, LANGUAGES, SKILLS } from '../../talent/vocabulary/index.ts';
import { normalise } from '../read/text.ts';
import { cityKey } from './cities.ts';
import { findSpeech, speechName } from './languages.ts';
import { findAreas } from './states.ts';
import { findSkills, skillKey, skillName } from './skills.ts';

/** The import writes tags and names; a brief must be able to ask for each of them. */
describe('lexicon of prose and vocabulary of the roster', () => {
  it('knows every language and dialect by the tag that the import writes', () => {
    const all = [...LANGUAGES, ...DIALECTS];
    for (const { tag, name } of all) expect(speechName(tag, 'en'), tag).toBe(name);
    // "Ao" alone is a verb in Hinglish.
    for (const { tag, name } of all.filter((each) => each.name !== 'Ao'))
      expect(
        findSpeech(normalise(name)).map((hit) => hit.value),
        name,
      ).toContain(tag);
  });

  it('finds every skill by its name, in three languages', () => {
    for (const { name } of SKILLS) {
      expect(
        findSkills(normalise(name)).flatMap((hit) => hit.value),
        name,
      ).toContain(name);
      expect(skillKey(name)).toBe(normalise(name));
      expect(skillName(name, 'hi'), name).toMatch(/[\u0900-\u097f]/u);
      expect(skillName(name, 'mr'), name).toMatch(/[\u0900-\u097f]/u);
    }
  });

  it('gives one key to a city however it is spelt', () => {
    for (const { name } of CITIES) expect(cityKey(name)).not.toBe('');
    expect(cityKey('Bombay')).toBe(cityKey('मुंबई'));
    expect(cityKey('Aurangabad')).toBe(cityKey('Chhatrapati Sambhajinagar'));
    expect(cityKey('Thane')).toBe(cityKey('Mumbai'));
  });

  it('finds words with case endings, and the longest of several', () => {
    expect(findSpeech('मराठीत').map((hit) => hit.value)).toEqual(['mr']);
    expect(findSpeech('puneri marathi').map((hit) => hit.value)).toEqual(['mr-x-puneri']);
    expect(findSkills('stand up comedy, drives a car').map((hit) => hit.value[0])).toEqual([
      'stand-up comedy',
      'driving (car)',
    ]);
    expect(findSkills('swimsuit')).toEqual([]);
  });

  it('knows states by their cities', () => {
    expect(findAreas('bihar')[0]?.value.cities).toContain('Patna');
  });
});
