/**
 * Facts a reason may quote. A `StoredFact` can only be made here, from a fact of a talent record,
 * so a reason without one cannot be written.
 */
import type { Fact, Money, Talent } from '../model.ts';
import type { Field, FactRef, Reason } from '../../contract.ts';
import { speechName } from '../../casting/lexicon/languages.ts';

declare const stored: unique symbol;
export type StoredFact = FactRef & { readonly [stored]: true };

function make(field: Field, fact: Fact<unknown>, value: string): StoredFact {
  return { field, value, source: fact.source, asOf: fact.asOf } as StoredFact;
}

/** The only way to a reason: `text` says in words what `fact` holds. */
export function reasonFrom(fact: StoredFact, text: string, ask?: string): Reason {
  const { field, value, source, asOf } = fact;
  return { ...(ask === undefined ? {} : { ask }), text, fact: { field, value, source, asOf } };
}

const moneyText = (money: Money) =>
  money.currency === 'INR'
    ? `₹${(money.minor / 100).toLocaleString('en-IN')} a day`
    : `${money.minor / 100} ${money.currency} a day`;

const listed = (names: readonly string[]) => (names.length === 0 ? 'none entered' : names.join('; '));

type Facts = Talent['facts'];
type Present<K extends keyof Facts> = NonNullable<Facts[K]>;

/** One maker per kind of fact. Values are the record's own, in one plain spelling. */
export const quote = {
  gender: (fact: Present<'playsGender'>) => make('gender', fact, fact.value.join(', ')),
  playingAge: (fact: Present<'playingAge'>) =>
    make('playingAge', fact, `${fact.value.min}–${fact.value.max}`),
  height: (fact: Present<'heightCm'>) => make('heightCm', fact, `${fact.value} cm`),
  city: (fact: Present<'city'>) => make('city', fact, fact.value),
  travel: (fact: Present<'willTravel'>) => make('city', fact, fact.value ? 'will travel' : 'does not travel'),
  language: (fact: Present<'languages'>, index: number) => {
    const each = fact.value[index];
    const name = each === undefined ? '' : speechName(each.tag, 'en');
    return make('language', fact, each?.level === undefined ? name : `${name}, ${each.level}`);
  },
  allLanguages: (fact: Present<'languages'>) =>
    make('language', fact, listed(fact.value.map((each) => speechName(each.tag, 'en')))),
  dialect: (fact: Present<'dialects'>, index: number) => {
    const each = fact.value[index];
    return make(
      'dialect',
      fact,
      each?.level === undefined ? (each?.name ?? '') : `${each.name}, ${each.level.replace('_', ' ')}`,
    );
  },
  skill: (fact: Present<'skills'>, index: number) => {
    const each = fact.value[index];
    return make(
      'skill',
      fact,
      each?.level === undefined ? (each?.name ?? '') : `${each.name}, ${each.level}`,
    );
  },
  allSkills: (fact: Present<'skills'>) => make('skill', fact, listed(fact.value.map((each) => each.name))),
  union: (fact: Present<'unions'>) =>
    make('union', fact, fact.value.length === 0 ? 'none entered' : fact.value.join(', ')),
  representation: (fact: Present<'representation'>) =>
    make('representation', fact, [fact.value.kind, fact.value.name].filter(Boolean).join(', ')),
  availability: (fact: Present<'unavailable'>) =>
    make(
      'availability',
      fact,
      fact.value.length === 0
        ? 'nothing entered'
        : fact.value
            .map((block) => `${block.from}..${block.to} ${block.status.replace('_', ' ')}`)
            .join('; '),
    ),
  dayRate: (fact: Present<'dayRate'>) => make('dayRate', fact, moneyText(fact.value)),
  credit: (fact: Present<'credits'>, index: number) => {
    const each = fact.value[index];
    const rest = [each?.year, each?.roleType, each?.format].filter((part) => part !== undefined).join(', ');
    return make('credits', fact, rest === '' ? (each?.title ?? '') : `${each?.title ?? ''} (${rest})`);
  },
  formats: (fact: Present<'credits'>) => {
    const formats = [...new Set(fact.value.map((credit) => credit.format ?? 'format not on file'))];
    return make('credits', fact, formats.length === 0 ? 'none entered' : `Formats: ${formats.join(', ')}`);
  },
  creditCount: (fact: Present<'creditCount'>) => make('credits', fact, `${fact.value} credits counted`),
  active: (fact: Present<'active'>) => make('credits', fact, `Active ${fact.value.from}–${fact.value.to}`),
  genres: (fact: Present<'genres'>) => make('genres', fact, fact.value.join(', ')),
  training: (fact: Fact<string>) => make('training', fact, fact.value),
  trait: (fact: Fact<readonly string[]>) => make('trait', fact, fact.value.join('; ')),
  guardian: (fact: Present<'guardianConsent'>) =>
    make('guardian', fact, fact.value ? 'on file' : 'not on file'),
  adult: (fact: Present<'isMinor'>) => make('playingAge', fact, fact.value ? 'under 18' : 'adult'),
  bio: (fact: Present<'bio'>) => make('bio', fact, fact.value),
} as const;
