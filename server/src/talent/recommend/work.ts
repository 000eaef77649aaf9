/** What the recommender reads: people, the films they worked on, and the brief to cast. */

/** A film, series or play somebody has a credit in. */
export interface PastFilm {
  id: string;
  year: number;
  genres: readonly string[];
  /** What it is about, as a logline or synopsis; may be empty. */
  text: string;
}

export interface PastCredit {
  film: string;
  /** Place in the cast list, 1 first; left out where it is not on file. */
  billing?: number;
}

export interface PersonWithCredits {
  id: string;
  credits: readonly PastCredit[];
}

export interface WorkBrief {
  text: string;
  genres: readonly string[];
  /** Year of the production. */
  year: number;
}

/**
 * People and films in flat arrays, for loops over every credit of a roster. The credits of a person stand from
 * `personStart[p]` to `personStart[p + 1]`, oldest first; the cast of a film from `filmStart[f]` on.
 */
export interface Work {
  films: readonly PastFilm[];
  filmYear: Int16Array;
  people: readonly string[];
  personStart: Int32Array;
  creditFilm: Int32Array;
  /** 0: not on file. */
  creditBilling: Uint8Array;
  filmStart: Int32Array;
  castPerson: Int32Array;
  castBilling: Uint8Array;
}

const MAX_BILLING = 255;

/** Credits in films that are not in `films` are left out: nothing is known of them that could be compared. */
export function workOf(people: readonly PersonWithCredits[], films: readonly PastFilm[]): Work {
  const filmAt = new Map(films.map((film, at) => [film.id, at]));
  const filmYear = Int16Array.from(films, (film) => film.year);
  const personStart = new Int32Array(people.length + 1);
  const creditFilm: number[] = [];
  const creditBilling: number[] = [];
  const castSize = new Int32Array(films.length);
  people.forEach((person, at) => {
    const known = person.credits
      .flatMap(({ film, billing }) => {
        const index = filmAt.get(film);
        return index === undefined ? [] : [{ index, billing: Math.min(MAX_BILLING, billing ?? 0) }];
      })
      .toSorted((a, b) => filmYear[a.index]! - filmYear[b.index]!);
    for (const { index, billing } of known) {
      creditFilm.push(index);
      creditBilling.push(billing);
      castSize[index]!++;
    }
    personStart[at + 1] = creditFilm.length;
  });

  const filmStart = new Int32Array(films.length + 1);
  for (let film = 0; film < films.length; film++) filmStart[film + 1] = filmStart[film]! + castSize[film]!;
  const next = filmStart.slice(0, films.length);
  const castPerson = new Int32Array(creditFilm.length);
  const castBilling = new Uint8Array(creditFilm.length);
  for (let person = 0; person < people.length; person++) {
    for (let at = personStart[person]!; at < personStart[person + 1]!; at++) {
      const slot = next[creditFilm[at]!]!++;
      castPerson[slot] = person;
      castBilling[slot] = creditBilling[at]!;
    }
  }
  return {
    films,
    filmYear,
    people: people.map(({ id }) => id),
    personStart,
    creditFilm: Int32Array.from(creditFilm),
    creditBilling: Uint8Array.from(creditBilling),
    filmStart,
    castPerson,
    castBilling,
  };
}
