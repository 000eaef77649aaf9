/**
 * The words of the trade and what they mean: languages, dialects, skills, cities, formats, unions, levels.
 * Shared by the import (which writes the names below) and the search (which asks for them).
 */
import type { CreditFormat, DialectLevel, LanguageLevel, PlaysGender, SkillLevel } from '../model.ts';
import { CITIES } from './cities.ts';
import { DIALECTS, REGIONAL_SPEECH, type Dialect } from './dialects.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { lookup } from './normalise.ts';
import { SKILLS, type SkillWord } from './skills.ts';
import {
  DIALECT_LEVEL_WORDS,
  FORMATS,
  GENDER_WORDS,
  LANGUAGE_LEVEL_WORDS,
  SKILL_LEVEL_WORDS,
  UNIONS,
} from './words.ts';

export { normalise, westernDigits } from './normalise.ts';
export { DIALECTS, REGIONAL_SPEECH, type Dialect } from './dialects.ts';
export { LANGUAGES, type Language } from './languages.ts';
export { SKILLS, type SkillWord } from './skills.ts';
export { CITIES, type City } from './cities.ts';
export { FORMATS, GENDER_WORDS, UNIONS } from './words.ts';

const named = (entry: { readonly name: string; readonly also: readonly string[] }) => [
  entry.name,
  ...entry.also,
];

const language = lookup(LANGUAGES, (entry) => [entry.name, entry.hi, entry.mr, entry.tag, ...entry.also]);
const dialect = lookup(DIALECTS, (entry) => [...named(entry), entry.tag]);
const region = lookup(REGIONAL_SPEECH, named);
const skill = lookup(SKILLS, named);
const city = lookup(CITIES, named);
const format = lookup(FORMATS, named);
const union = lookup(UNIONS, named);
const gender = lookup(GENDER_WORDS, (entry) => entry.also);
const languageLevel = lookup(LANGUAGE_LEVEL_WORDS, (entry) => entry.also);
const dialectLevel = lookup(DIALECT_LEVEL_WORDS, (entry) => entry.also);
const skillLevel = lookup(SKILL_LEVEL_WORDS, (entry) => entry.also);

/** A language by any of its names or its tag; not a dialect. */
export const findLanguage = (text: string): Language | undefined => language(text);
/** A dialect or accent below a language, by any of its names or its tag. */
export const findDialect = (text: string): Dialect | undefined => dialect(text);

/**
 * All tags that a word for a way of speaking may mean: "Marathi" one, "Purvanchali" several, unknown none.
 * An exact language or dialect goes before the speech of a place.
 */
export function speechTags(text: string): readonly string[] {
  const exact = language(text) ?? dialect(text);
  return exact ? [exact.tag] : (region(text)?.tags ?? []);
}

/** English name of a language or dialect tag; the tag itself where it is not in the lists. */
export function languageName(tag: string): string {
  return (
    (LANGUAGES.find((entry) => entry.tag === tag) ?? DIALECTS.find((entry) => entry.tag === tag))?.name ?? tag
  );
}

/** The language a tag belongs to: `hi-x-bambaiya` is Hindi, `mr` is itself. */
export function parentLanguage(tag: string): string {
  return DIALECTS.find((entry) => entry.tag === tag)?.of ?? tag;
}

/** The skill as the roster names it, with its wider kinds. */
export const findSkill = (text: string): SkillWord | undefined => skill(text);

/** Every skill name that a word of a brief covers: "kathak" itself, "classical dance" all of that kind; unknown none. */
export function skillsMeant(text: string): readonly string[] {
  const exact = skill(text);
  const wanted = (exact?.name ?? text).toLowerCase();
  const ofKind = SKILLS.filter((entry) => entry.kinds.includes(wanted)).map((entry) => entry.name);
  return [...new Set([...(exact ? [exact.name] : []), ...ofKind])];
}

/** The city as the roster spells it ("Bombay" is Mumbai); undefined where it is not in the list. */
export const findCity = (text: string): string | undefined => city(text)?.name;
export const findFormat = (text: string): CreditFormat | undefined => format(text)?.name;
export const findUnion = (text: string): string | undefined => union(text)?.name;
export const findGender = (text: string): readonly PlaysGender[] | undefined => gender(text)?.plays;
export const findLanguageLevel = (text: string): LanguageLevel | undefined => languageLevel(text)?.level;
export const findDialectLevel = (text: string): DialectLevel | undefined => dialectLevel(text)?.level;
export const findSkillLevel = (text: string): SkillLevel | undefined => skillLevel(text)?.level;
