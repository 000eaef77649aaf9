import { describe, expect, it } from 'vitest';
import {
  DIALECTS,
  findCity,
  findFormat,
  findLanguage,
  findSkill,
  LANGUAGES,
  languageName,
  parentLanguage,
  REGIONAL_SPEECH,
  SKILLS,
  skillsMeant,
  speechTags,
} from './index.ts';

describe('vocabulary', () => {
  it('uses well-formed BCP 47 tags only, each once', () => {
    const tags = [...LANGUAGES, ...DIALECTS].map(({ tag }) => tag);
    for (const tag of tags) expect(() => new Intl.Locale(tag)).not.toThrow();
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('refers to languages and kinds that exist', () => {
    const tags = new Set([...LANGUAGES, ...DIALECTS].map(({ tag }) => tag));
    expect(DIALECTS.filter((dialect) => !tags.has(dialect.of))).toEqual([]);
    expect(REGIONAL_SPEECH.flatMap((entry) => entry.tags).filter((tag) => !tags.has(tag))).toEqual([]);
  });

  it('finds every entry by its own name', () => {
    for (const { name, tag } of [...LANGUAGES, ...DIALECTS]) expect(speechTags(name)).toEqual([tag]);
    for (const { name } of SKILLS) expect(findSkill(name)?.name).toBe(name);
  });

  it('knows a language by tag, own script, Hindi, Marathi and old spellings', () => {
    for (const word of ['ta', 'Tamil', 'तमिल', 'तमिळ', 'தமிழ்', 'Tamizh', ' TAMIL ']) {
      expect(findLanguage(word)?.tag).toBe('ta');
    }
  });

  it('keeps the speech of a place open between several languages', () => {
    expect(speechTags('Purvanchali')).toEqual(['bho', 'awa']);
    expect(speechTags('बिहारी')).toContain('mai');
    expect(speechTags('Elvish')).toEqual([]);
  });

  it('names tags and their languages', () => {
    expect(languageName('bho')).toBe('Bhojpuri');
    expect(languageName('hi-x-bambaiya')).toBe('Bambaiya Hindi');
    expect(languageName('xx')).toBe('xx');
    expect(parentLanguage('hi-x-bambaiya')).toBe('hi');
    expect(parentLanguage('mr')).toBe('mr');
  });

  it('takes a wider word for all that it covers', () => {
    expect(skillsMeant('classical dance')).toContain('kathak');
    expect(skillsMeant('dance')).toContain('lavani');
    expect(skillsMeant('घुड़सवारी')).toEqual(['horse riding']);
    expect(skillsMeant('falconry')).toEqual([]);
  });

  it('knows cities and formats by their other names', () => {
    expect(findCity('Bombay')).toBe('Mumbai');
    expect(findCity('लखनऊ')).toBe('Lucknow');
    expect(findFormat('OTT')).toBe('web series');
    expect(findFormat('नाटक')).toBe('theatre');
  });
});
