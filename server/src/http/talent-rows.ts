/** Rows of the roster list. */
import type { TalentRow } from '../contract.ts';
import type { Scope } from '../scope.ts';
import type { TalentStore } from '../store/port.ts';
import { LANGUAGE_LEVELS, type Talent } from '../talent/model.ts';
import { languageName } from '../talent/vocabulary/index.ts';

/** Everyone by name; with words, people whose name has them first, then by relevance of their text. */
export async function findRows(talents: TalentStore, scope: Scope, words: string): Promise<TalentRow[]> {
  const { talents: everyone } = await talents.snapshot(scope);
  const wanted = fold(words);
  if (wanted === '') return [...everyone].sort(byName).map(toRow);

  const texts = await talents.textScores(scope, wanted.split(/\s+/u), everyone.length);
  const nameRank = (talent: Talent): number => {
    const name = fold(talent.name);
    if (fold(talent.externalId) === wanted || name === wanted) return 3;
    if (name.startsWith(wanted)) return 2;
    return name.includes(wanted) ? 1 : 0;
  };
  return everyone
    .map((talent) => ({ talent, name: nameRank(talent), text: texts.get(talent.id) ?? 0 }))
    .filter(({ talent, name }) => name > 0 || texts.has(talent.id))
    .sort((a, b) => b.name - a.name || b.text - a.text || byName(a.talent, b.talent))
    .map(({ talent }) => toRow(talent));
}

const fold = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('en');
const collator = new Intl.Collator('en');
const byName = (a: Talent, b: Talent) => collator.compare(a.name, b.name) || a.id.localeCompare(b.id);
const platformNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

function toRow(talent: Talent): TalentRow {
  const { facts } = talent;
  const ages = facts.playingAge?.value;
  const level = (name: string | undefined) => LANGUAGE_LEVELS.findIndex((candidate) => candidate === name);
  const languages = [...(facts.languages?.value ?? [])].sort((a, b) => level(b.level) - level(a.level));
  return {
    talentId: talent.id,
    externalId: talent.externalId,
    name: talent.name,
    ...(facts.heightCm ? { heightCm: facts.heightCm.value } : {}),
    ...(facts.city ? { city: facts.city.value } : {}),
    ...(ages ? { playingAge: ages.min === ages.max ? `${ages.min}` : `${ages.min}–${ages.max}` } : {}),
    languages: languages.map(({ tag }) => nameOf(tag)),
    minor: facts.isMinor?.value ?? false,
    fictional: talent.fictional,
  };
}

/** By the lists of the office first: not every language of India is known to the platform. */
function nameOf(tag: string): string {
  const name = languageName(tag);
  if (name !== tag) return name;
  try {
    return platformNames.of(tag) ?? tag;
  } catch {
    // Not a tag that BCP 47 allows: shown as it is on file.
    return tag;
  }
}
