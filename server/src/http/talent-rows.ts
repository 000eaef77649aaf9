/** Rows of the roster list. */
import type { TalentRow } from '../contract.ts';
import { LANGUAGE_LEVELS, type Talent } from '../talent/model.ts';
import { languageName } from '../talent/vocabulary/index.ts';

const platformNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** A person as a list shows them. */
export function toRow(talent: Talent): TalentRow {
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
