/** Demands on the person: what they play, age, height, base, a self-declared trait. */
import type { RoleBrief } from '../../casting/brief.ts';
import { cityKey, cityName } from '../../casting/lexicon/cities.ts';
import { normalise } from '../../casting/read/text.ts';
import { listed, span } from '../../casting/strings/facts.ts';
import { type Demand, type DemandContext, askedOf, met, unknown, unmet } from './demand.ts';
import type { Profile } from './profile.ts';
import { quote } from './stored-fact.ts';

/** Further off than this nobody is called close. */
const YEARS_CLOSE = 5;
const CM_CLOSE = 4;
const NOT_ON_FILE = 1.25;

/** Whom somebody plays, by their own choice. */
export function genderDemand(wanted: NonNullable<RoleBrief['gender']>, context: DemandContext): Demand {
  const { strings } = context;
  const say = (genders: readonly NonNullable<RoleBrief['gender']>[number][]) =>
    listed(
      genders.map((gender) => strings.gender[gender]),
      strings.or,
    );
  const asked = askedOf(context, 'gender', say(wanted));
  const check = ({ talent }: Profile) => {
    const plays = talent.facts.playsGender?.value;
    if (plays === undefined || plays.length === 0) return 'unknown';
    return plays.some((gender) => wanted.includes(gender)) ? 'met' : 'unmet';
  };
  return {
    asked,
    negotiable: false,
    essential: true,
    check,
    strength: () => 1,
    explain: (profile) => {
      const fact = profile.talent.facts.playsGender;
      if (fact === undefined || fact.value.length === 0) return unknown(asked, strings);
      return check(profile) === 'met'
        ? met(asked.id, quote.gender(fact), say(fact.value))
        : unmet(asked, strings, say(fact.value));
    },
  };
}

/** Playing ages that overlap. */
export function ageDemand(wanted: NonNullable<RoleBrief['playingAge']>, context: DemandContext): Demand {
  const { strings } = context;
  const asked = askedOf(context, 'playingAge', ageText(wanted));
  const overlap = (min: number, max: number) => Math.min(max, wanted.max) - Math.max(min, wanted.min) + 1;
  return {
    asked,
    negotiable: false,
    essential: false,
    check: ({ talent }) => {
      const age = talent.facts.playingAge?.value;
      return age === undefined ? 'unknown' : overlap(age.min, age.max) > 0 ? 'met' : 'unmet';
    },
    gap: ({ talent }) => {
      const age = talent.facts.playingAge?.value;
      if (age === undefined) return NOT_ON_FILE;
      const years = Math.max(age.min - wanted.max, wanted.min - age.max);
      return years <= YEARS_CLOSE ? 0.6 + years / 10 : Infinity;
    },
    strength: ({ talent }) => {
      const age = talent.facts.playingAge?.value;
      return age === undefined ? 0 : 0.4 + (0.6 * overlap(age.min, age.max)) / (wanted.max - wanted.min + 1);
    },
    explain: ({ talent }) => {
      const fact = talent.facts.playingAge;
      if (fact === undefined) return unknown(asked, strings);
      const text = strings.plays(span(fact.value.min, fact.value.max));
      return overlap(fact.value.min, fact.value.max) > 0
        ? met(asked.id, quote.playingAge(fact), text)
        : unmet(asked, strings, span(fact.value.min, fact.value.max));
    },
  };
}

/** An open upper end is no figure: "60+". */
const ageText = ({ min, max }: NonNullable<RoleBrief['playingAge']>) =>
  max >= 99 ? `${min}+` : span(min, max);

/** A height with a floor, a ceiling or both, in centimetres. */
export function heightDemand(wanted: NonNullable<RoleBrief['heightCm']>, context: DemandContext): Demand {
  const { strings } = context;
  const { min = -Infinity, max = Infinity } = wanted;
  const range =
    wanted.min !== undefined && wanted.max !== undefined
      ? `${span(wanted.min, wanted.max)} cm`
      : wanted.min !== undefined
        ? strings.atLeast(`${wanted.min} cm`)
        : strings.atMost(`${wanted.max ?? ''} cm`);
  const asked = askedOf(context, 'heightCm', range);
  return {
    asked,
    negotiable: true,
    essential: false,
    check: ({ talent }) => {
      const height = talent.facts.heightCm?.value;
      return height === undefined ? 'unknown' : height >= min && height <= max ? 'met' : 'unmet';
    },
    gap: ({ talent }) => {
      const height = talent.facts.heightCm?.value;
      if (height === undefined) return NOT_ON_FILE;
      return Math.max(min - height, height - max) <= CM_CLOSE ? 0.8 : 1.5;
    },
    strength: () => 1,
    explain: ({ talent }) => {
      const fact = talent.facts.heightCm;
      if (fact === undefined) return unknown(asked, strings);
      const text = `${fact.value} cm`;
      return fact.value >= min && fact.value <= max
        ? met(asked.id, quote.height(fact), text)
        : unmet(asked, strings, text);
    },
  };
}

/** Where somebody lives: in one of these places, in none of those. */
export function cityDemand(wanted: NonNullable<RoleBrief['city']>, context: DemandContext): Demand {
  const { strings } = context;
  const anyOf = wanted.anyOf?.map(cityKey);
  const noneOf = new Set(wanted.noneOf?.map(cityKey));
  const show = (name: string) => cityName(name, strings.names);
  const parts = [
    wanted.anyOf === undefined ? '' : (wanted.label ?? listed(wanted.anyOf.map(show), strings.or)),
    wanted.noneOf === undefined
      ? ''
      : strings.not(
          wanted.anyOf === undefined && wanted.label !== undefined
            ? wanted.label
            : listed(wanted.noneOf.map(show), strings.or),
        ),
  ];
  const asked = askedOf(context, 'city', parts.filter(Boolean).join(', '));
  const fits = (city: string) => (anyOf === undefined || anyOf.includes(city)) && !noneOf.has(city);
  return {
    asked,
    // To be based where the brief excludes is a plain no; to be based elsewhere can be talked about.
    negotiable: wanted.noneOf === undefined,
    essential: false,
    check: ({ city }) => (city === undefined ? 'unknown' : fits(city) ? 'met' : 'unmet'),
    strength: ({ talent }) =>
      wanted.noneOf !== undefined && talent.facts.willTravel?.value === true ? 1 : 0.9,
    explain: ({ talent, city }) => {
      const fact = talent.facts.city;
      if (fact === undefined || city === undefined) return unknown(asked, strings);
      const text = strings.basedIn(show(fact.value));
      return fits(city) ? met(asked.id, quote.city(fact), text) : unmet(asked, strings, text);
    },
  };
}

/** Marked as willing to travel: for outdoor schedules. */
export function travelsDemand(context: DemandContext): Demand {
  const { strings } = context;
  const asked = askedOf(context, 'city', strings.travels);
  return {
    asked,
    negotiable: true,
    essential: false,
    check: ({ talent }) => {
      const travels = talent.facts.willTravel?.value;
      return travels === undefined ? 'unknown' : travels ? 'met' : 'unmet';
    },
    strength: () => 1,
    explain: ({ talent }) => {
      const fact = talent.facts.willTravel;
      if (fact === undefined) return unknown(asked, strings);
      return fact.value
        ? met(asked.id, quote.travel(fact), strings.travels)
        : unmet(asked, strings, strings.travelsNot);
    },
  };
}

/** A guardian's consent, as a condition: for children alone. */
export function consentDemand(context: DemandContext): Demand {
  const { strings } = context;
  const asked = askedOf(context, 'guardian', strings.consentOnFile);
  const held = ({ talent }: Profile) => talent.facts.guardianConsent;
  return {
    asked,
    negotiable: true,
    essential: false,
    check: (profile) => {
      const consent = held(profile)?.value;
      return consent === undefined ? 'unknown' : consent ? 'met' : 'unmet';
    },
    strength: () => 1,
    explain: (profile) => {
      const fact = held(profile);
      if (fact === undefined) return unknown(asked, strings);
      return fact.value
        ? met(asked.id, quote.guardian(fact), strings.consentOnFile)
        : unmet(asked, strings, strings.consentMissing);
    },
  };
}

/** Matched against people's own declarations only; whoever declared nothing is not shown, not even as close. */
export function traitDemand(wanted: NonNullable<RoleBrief['trait']>, context: DemandContext): Demand {
  const { strings } = context;
  const asked = askedOf(context, 'trait', wanted.declared);
  const words = normalise(wanted.declared).match(/[\p{L}\p{M}]+/gu) ?? [];
  const holds = ({ declared }: Profile) =>
    declared?.value.some((each) => {
      const own = new Set(
        normalise(each)
          .replace('transgender', 'trans')
          .match(/[\p{L}\p{M}]+/gu) ?? [],
      );
      return words.every((word) => own.has(word === 'transgender' ? 'trans' : word));
    }) ?? false;
  return {
    asked,
    negotiable: false,
    essential: true,
    check: (profile) => (holds(profile) ? 'met' : 'unknown'),
    strength: () => 1,
    explain: (profile) =>
      profile.declared !== undefined && holds(profile)
        ? met(asked.id, quote.trait(profile.declared), strings.declared(profile.declared.value.join('; ')))
        : unknown(asked, strings),
  };
}
