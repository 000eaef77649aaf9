/** The roster in numbers, and a record prepared for words: what search reads. */
import type { Talent } from '../model.ts';
import { type Profile, profileOf } from './profile.ts';
import { RosterIndex } from './roster-index.ts';
import type { Traits } from './traits.ts';

/** Somebody whose record is at hand: to decide by `traits`, and to quote from `talent`. */
export interface Subject extends Profile {
  readonly traits: Traits;
}

export function subjectOf(talent: Talent): Subject {
  return { ...profileOf(talent), traits: RosterIndex.of([talent]).reader().at(0) };
}
