/**
 * Groups for the fairness figures: only from what is on file by people's own word or the office's, never inferred.
 * Gender is whom somebody plays; region is the state they are based in.
 */
import type { Tally } from '../../contract/law.ts';
import type { RoleBrief } from '../../casting/brief.ts';
import { isForMinor } from '../../casting/law/minors.ts';
import { CITIES } from '../vocabulary/index.ts';
import { cityKey } from '../../casting/lexicon/cities.ts';

export const UNKNOWN = 'unknown';
export type Dimension = 'gender' | 'region';

interface GroupFacts {
  readonly playsGender?: { readonly value: readonly string[] };
  readonly city?: { readonly value: string };
}

const STATE_BY_CITY = new Map(CITIES.map((city) => [cityKey(city.name), city.state]));

/** "woman", "man", "nonbinary"; "several" for who plays more than one. */
export function genderOf({ playsGender }: GroupFacts): string {
  const [only, second] = playsGender?.value ?? [];
  return only === undefined ? UNKNOWN : second === undefined ? only : 'several';
}

/** ISO 3166-2 of the state, e.g. "IN-MH". */
export function regionOf({ city }: GroupFacts): string {
  return city === undefined ? UNKNOWN : (STATE_BY_CITY.get(cityKey(city.value)) ?? UNKNOWN);
}

export const groupOf = (facts: GroupFacts): string => `${genderOf(facts)}|${regionOf(facts)}`;

/** How many people of each group. */
export function tallyOf(people: Iterable<GroupFacts>): Tally {
  const tally: Tally = {};
  for (const facts of people) {
    const group = groupOf(facts);
    tally[group] = (tally[group] ?? 0) + 1;
  }
  return tally;
}

/** By which dimension a role was open to everybody. Parts for children, and with a declared trait, are not compared. */
export function openBy(brief: RoleBrief): Dimension[] {
  if (isForMinor(brief) || brief.trait !== undefined || brief.named !== undefined) return [];
  const open: Dimension[] = [];
  if (brief.gender === undefined || brief.gender.length > 1) open.push('gender');
  if (brief.city === undefined) open.push('region');
  return open;
}
