/** A person in the few facts that a message carries. */
import type { ExportLang, PersonLine } from '../../contract.ts';
import { speechName } from '../../casting/lexicon/languages.ts';
import { LANGUAGE_LEVELS, type Talent } from '../model.ts';
import { talentDetail } from '../search/index.ts';
import { languageName } from '../vocabulary/index.ts';
import { withoutContact } from './without-contact.ts';

/** @param today ISO date; what is over before it is left out. */
export function personLine(talent: Talent, lang: ExportLang, today: string): PersonLine {
  const { facts, id, fictional } = talent;
  const { minor } = talentDetail(talent);
  const who = {
    talentId: id,
    name: withoutContact(talent.name) ?? talent.externalId,
    languages: [],
    minor,
    withheld: false,
    fictional,
  };
  if (minor && facts.guardianConsent?.value !== true) return { ...who, withheld: true };
  const level = (name: string | undefined) => LANGUAGE_LEVELS.findIndex((candidate) => candidate === name);
  return {
    ...who,
    ...(facts.playingAge && { playingAge: { ...facts.playingAge.value } }),
    ...(facts.heightCm && { heightCm: facts.heightCm.value }),
    languages: [...(facts.languages?.value ?? [])]
      .sort((a, b) => level(b.level) - level(a.level))
      .map(({ tag }) => nameOf(tag, lang)),
    ...(facts.unavailable && {
      taken: facts.unavailable.value
        .filter(({ to }) => to >= today)
        .toSorted((a, b) => a.from.localeCompare(b.from))
        .map((block) => ({ ...block })),
    }),
  };
}

function nameOf(tag: string, lang: ExportLang): string {
  const name = speechName(tag, lang);
  return name === tag ? languageName(tag) : name;
}
