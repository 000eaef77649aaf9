/** All that is on file of one person, each fact with its source and date. Office-private contacts stay out. */
import type { Lang } from '../../assistant/port.ts';
import { factStrings } from '../../casting/strings/facts.ts';
import type { Field, TalentDetail } from '../../contract.ts';
import type { Talent } from '../model.ts';
import { profileOf } from '../roster/profile.ts';
import { type StoredFact, quote } from './stored-fact.ts';

/** For "Why, with sources". */
export function talentDetail(talent: Talent, lang: Lang = 'en'): TalentDetail {
  const { label } = factStrings(lang);
  const profile = profileOf(talent);
  return {
    talentId: talent.id,
    externalId: talent.externalId,
    name: talent.name,
    ...(talent.facts.heightCm === undefined ? {} : { heightCm: talent.facts.heightCm.value }),
    minor: profile.minor,
    fictional: talent.fictional,
    facts: storedFacts(talent).map((fact) => ({
      field: fact.field,
      value: fact.value,
      source: fact.source,
      asOf: fact.asOf,
      label: label[fact.field satisfies Field],
    })),
  };
}

/** Every fact a reason may quote of this person. */
export function storedFacts(talent: Talent): StoredFact[] {
  const { facts } = talent;
  const { training, declared, flagged, minor } = profileOf(talent);
  const found: StoredFact[] = [];
  if (facts.playsGender) found.push(quote.gender(facts.playsGender));
  if (facts.playingAge) found.push(quote.playingAge(facts.playingAge));
  if (facts.heightCm) found.push(quote.height(facts.heightCm));
  if (facts.city) found.push(quote.city(facts.city));
  if (facts.willTravel) found.push(quote.travel(facts.willTravel));
  const { languages, dialects, skills, credits } = facts;
  languages?.value.forEach((_, index) => found.push(quote.language(languages, index)));
  dialects?.value.forEach((_, index) => found.push(quote.dialect(dialects, index)));
  skills?.value.forEach((_, index) => found.push(quote.skill(skills, index)));
  if (skills) found.push(quote.allSkills(skills));
  if (facts.unions) found.push(quote.union(facts.unions));
  if (facts.representation) found.push(quote.representation(facts.representation));
  if (facts.unavailable) found.push(quote.availability(facts.unavailable));
  if (facts.dayRate) found.push(quote.dayRate(facts.dayRate));
  credits?.value.forEach((_, index) => found.push(quote.credit(credits, index)));
  if (credits) found.push(quote.formats(credits));
  if (facts.creditCount) found.push(quote.creditCount(facts.creditCount));
  if (facts.active) found.push(quote.active(facts.active));
  if (facts.genres) found.push(quote.genres(facts.genres));
  if (training) found.push(quote.training(training));
  if (declared) found.push(quote.trait(declared));
  if (facts.guardianConsent) found.push(quote.guardian(facts.guardianConsent));
  else if (minor && facts.isMinor) found.push(quote.guardian({ ...facts.isMinor, value: false }));
  if (facts.bio && !flagged) found.push(quote.bio(facts.bio));
  return found;
}
