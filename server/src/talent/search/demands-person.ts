/** Demands on the person: what they play, age, height, base, a self-declared trait. */
import type { RoleBrief } from '../../casting/brief.ts';
import { cityKey, cityName } from '../../casting/lexicon/cities.ts';
import { normalise } from '../../casting/read/text.ts';
import { listed, span } from '../../casting/strings/facts.ts';
import { type Demand, type DemandContext, askedOf, met, unknown, unmet } from './demand.ts';
import { genderBit, NONE, type Traits } from '../roster/traits.ts';
import { perText } from '../roster/words.ts';
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
  const bits = wanted.reduce((sum, gender) => sum | genderBit(gender), 0);
  const check = ({ plays }: Traits) => (plays === 0 ? 'unknown' : (plays & bits) === 0 ? 'unmet' : 'met');
  return {
    asked,
    negotiable: false,
    essential: true,
    check,
    reaches: ({ plays }) => plays === 0 || (plays & bits) !== 0,
    strength: () => 1,
    explain: ({ talent, traits }) => {
      const fact = talent.facts.playsGender;
      if (fact === undefined || fact.value.length === 0) return unknown(asked, strings);
      return check(traits) === 'met'
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
    check: ({ ageMin, ageMax }) =>
      ageMin === NONE ? 'unknown' : overlap(ageMin, ageMax) > 0 ? 'met' : 'unmet',
    gap: ({ ageMin, ageMax }) => {
      if (ageMin === NONE) return NOT_ON_FILE;
      const years = Math.max(ageMin - wanted.max, wanted.min - ageMax);
      return years <= YEARS_CLOSE ? 0.6 + years / 10 : Infinity;
    },
    reaches: ({ ages }) =>
      ages === undefined || Math.max(ages.min - wanted.max, wanted.min - ages.max) <= YEARS_CLOSE,
    strength: ({ ageMin, ageMax }) =>
      ageMin === NONE ? 0 : 0.4 + (0.6 * overlap(ageMin, ageMax)) / (wanted.max - wanted.min + 1),
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
    check: ({ heightCm }) =>
      heightCm === NONE ? 'unknown' : heightCm >= min && heightCm <= max ? 'met' : 'unmet',
    gap: ({ heightCm }) => {
      if (heightCm === NONE) return NOT_ON_FILE;
      return Math.max(min - heightCm, heightCm - max) <= CM_CLOSE ? 0.8 : 1.5;
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
  const fitting = perText(fits);
  return {
    asked,
    // To be based where the brief excludes is a plain no; to be based elsewhere can be talked about.
    negotiable: wanted.noneOf === undefined,
    essential: false,
    check: ({ city, words }) => (city === NONE ? 'unknown' : fitting(words, city) ? 'met' : 'unmet'),
    strength: ({ travels }) => (wanted.noneOf !== undefined && travels === true ? 1 : 0.9),
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
    check: ({ travels }) => (travels === undefined ? 'unknown' : travels ? 'met' : 'unmet'),
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
  return {
    asked,
    negotiable: true,
    essential: false,
    check: ({ guardianConsent: consent }) => (consent === undefined ? 'unknown' : consent ? 'met' : 'unmet'),
    strength: () => 1,
    explain: ({ talent }) => {
      const fact = talent.facts.guardianConsent;
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
  const holds = (declared: readonly string[]) =>
    declared.some((each) => {
      const own = new Set(
        normalise(each)
          .replace('transgender', 'trans')
          .match(/[\p{L}\p{M}]+/gu) ?? [],
      );
      return words.every((word) => own.has(word === 'transgender' ? 'trans' : word));
    });
  const holding = perText((declared) => holds(declared.split('\n')));
  return {
    asked,
    negotiable: false,
    essential: true,
    check: ({ declared, words: known }) =>
      declared !== NONE && holding(known, declared) ? 'met' : 'unknown',
    strength: () => 1,
    explain: ({ declared }) =>
      declared !== undefined && holds(declared.value)
        ? met(asked.id, quote.trait(declared), strings.declared(declared.value.join('; ')))
        : unknown(asked, strings),
  };
}
