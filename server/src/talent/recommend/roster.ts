/** A roster made ready: what can be worked out once for many briefs. */
import { companyOf, type Company } from './costar.ts';
import { filmSpaces, type FilmSpaces } from './likeness.ts';
import { pastOf, type Past } from './past.ts';
import { workOf, type PastFilm, type PersonWithCredits, type Work } from './work.ts';

export interface Roster {
  work: Work;
  spaces: FilmSpaces;
}

/** A roster as it stood on the first day of a year. */
export interface RosterAt extends Roster {
  past: Past;
  company: Company;
}

export function rosterOf(people: readonly PersonWithCredits[], films: readonly PastFilm[]): Roster {
  const work = workOf(people, films);
  return { work, spaces: filmSpaces(films) };
}

/** Credits of `now` and later are not looked at. */
export function rosterAt({ work, spaces }: Roster, now: number): RosterAt {
  const past = pastOf(work, spaces, now);
  return { work, spaces, past, company: companyOf(work, spaces, past) };
}
