import { describe, expect, it } from 'vitest';
import { FEATURES } from './features.ts';
import { fitWeights, type Weights } from './fit.ts';
import { rankByPastWork } from './rank.ts';
import { ALIKE, ANYBODY, CAST, examplesOf, joined, windowsOf } from './rolling.ts';
import { rosterOf } from './roster.ts';
import { WEIGHTS } from './weights.ts';
import type { PastFilm, PersonWithCredits, WorkBrief } from './work.ts';

/** Two kinds of film, told apart by words and genres, each with a troupe of its own. */
const KINDS = [
  {
    genre: 'Horror',
    texts: [
      'A haunted house keeps a family awake.',
      'A ghost returns to a haunted village.',
      'A cursed doll.',
    ],
  },
  {
    genre: 'Sports',
    texts: ['A boxer trains for the last fight.', 'A village team plays cricket.', 'A runner and a coach.'],
  },
];
const FIRST_YEAR = 1996;
const NOW = 2016;

const FILMS: PastFilm[] = Array.from({ length: (NOW - FIRST_YEAR) * 6 }, (_each, at) => {
  const kind = KINDS[at % 2]!;
  return {
    id: `film-${at}`,
    year: FIRST_YEAR + Math.floor(at / 6),
    genres: [kind.genre],
    text: `${kind.texts[at % 3]} It is made for a wide audience, with songs, in ${at} scenes.`,
  };
});
/** Person n is of troupe n % 2, and is in every seventh film of it. */
const PEOPLE: PersonWithCredits[] = Array.from({ length: 120 }, (_each, at) => ({
  id: `person-${at}`,
  credits: FILMS.flatMap((film, number) =>
    number % 2 === at % 2 && (number * 7 + at * 5) % 13 < 3
      ? [{ film: film.id, billing: 1 + ((number + at) % 9) }]
      : [],
  ),
}));
const HORROR: WorkBrief = { text: 'A family moves into a haunted house.', genres: ['Horror'], year: NOW };

const order = (ranked: ReadonlyMap<string, unknown>) => [...ranked.keys()];

describe('Ranking by past work', () => {
  it('puts people who did such films before those who did others', () => {
    const ranked = order(rankByPastWork(HORROR, PEOPLE, FILMS, { prior: false }));
    const troupe = (id: string) => Number(id.slice('person-'.length)) % 2;
    expect(ranked.slice(0, 10).map(troupe)).toEqual(Array.from({ length: 10 }, () => 0));
  });

  it('shows the past film that is most like the brief', () => {
    const [first] = rankByPastWork(HORROR, PEOPLE, FILMS).values();
    const film = FILMS.find(({ id }) => id === first?.evidence?.film);
    expect(film?.genres).toEqual(['Horror']);
  });

  it('gives each part of a score, and they sum up to it', () => {
    for (const { score, features } of rankByPastWork(HORROR, PEOPLE, FILMS).values()) {
      if (score === -Infinity) continue;
      expect(features.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 6);
    }
  });

  it('does not change its order when people are renamed', () => {
    const renamed = PEOPLE.map(({ id, credits }) => ({ id: `other-${id}`, credits }));
    expect(order(rankByPastWork(HORROR, renamed, FILMS))).toEqual(
      order(rankByPastWork(HORROR, PEOPLE, FILMS)).map((id) => `other-${id}`),
    );
  });

  it('takes being in demand out of the score when the prior is off', () => {
    const features = (prior: boolean) =>
      [...rankByPastWork(HORROR, PEOPLE, FILMS, { prior }).values()].flatMap((each) => each.features);
    const isActive = ({ group, contribution }: { group: string; contribution: number }) =>
      group === 'activity' && contribution !== 0;
    expect(features(true).some(isActive)).toBe(true);
    expect(features(false).some(isActive)).toBe(false);
  });

  it('puts people without credits last, in the order given, whatever the brief', () => {
    const fresh: PersonWithCredits[] = [
      { id: 'fresh-a', credits: [] },
      { id: 'fresh-b', credits: [{ film: 'not on file' }] },
    ];
    const empty: WorkBrief = { text: '', genres: [], year: NOW };
    for (const brief of [HORROR, empty]) {
      const ranked = rankByPastWork(brief, [...fresh, ...PEOPLE], FILMS);
      expect(order(ranked).slice(-2)).toEqual(['fresh-a', 'fresh-b']);
      expect(ranked.get('fresh-a')).toEqual({ score: -Infinity, features: [], evidence: undefined });
    }
    expect(order(rankByPastWork(HORROR, fresh, []))).toEqual(['fresh-a', 'fresh-b']);
    expect(order(rankByPastWork(HORROR, [], []))).toEqual([]);
  });

  it('puts a direct match higher where a whole pool is looked through', () => {
    const part = (directMatch: number) =>
      rankByPastWork(HORROR, PEOPLE, FILMS, { directMatch })
        .get('person-0')
        ?.features.find(({ name }) => name === 'activity.words.sum');
    const [without, given] = [part(0), part(0.5)];
    expect(given!.contribution - without!.contribution).toBeCloseTo(0.5 * given!.value, 6);
  });

  it('does not look at credits of the year it stands in, or later', () => {
    const now = NOW - 4;
    const before = new Set(FILMS.filter(({ year }) => year < now).map(({ id }) => id));
    const cut = PEOPLE.map(({ id, credits }) => ({
      id,
      credits: credits.filter(({ film }) => before.has(film)),
    }));
    expect(rankByPastWork(HORROR, PEOPLE, FILMS, { now })).toEqual(
      rankByPastWork(HORROR, cut, FILMS, { now }),
    );
  });

  it('refuses weights that were fitted for other features', () => {
    const weights = { ...WEIGHTS, features: WEIGHTS.features.slice(1) };
    expect(() => rankByPastWork(HORROR, PEOPLE, FILMS, { weights: [weights] })).toThrow(
      /fitted for other features/,
    );
  });
});

describe('The weights of the release', () => {
  it('are for the features of the ranking, one weight each', () => {
    expect(WEIGHTS.features).toEqual(FEATURES.map(({ name }) => name));
    expect(WEIGHTS.relevance.weight).toHaveLength(FEATURES.length);
    expect(WEIGHTS.prior.weight).toHaveLength(FEATURES.length + 1);
  });

  it('weigh relevance without any activity', () => {
    const active = FEATURES.flatMap(({ group }, at) => (group === 'activity' ? [at] : []));
    expect(active.map((at) => WEIGHTS.relevance.weight[at])).toEqual(active.map(() => 0));
  });
});

describe('Learning from past castings', () => {
  const examples = examplesOf(rosterOf(PEOPLE, FILMS), windowsOf(NOW, 3, 2));

  it('takes each film of the windows as one brief', () => {
    expect(windowsOf(NOW, 3, 2)).toEqual([
      { from: 2013, years: 3 },
      { from: 2010, years: 3 },
    ]);
    expect(examples.briefs).toBe(2 * 3 * 6);
  });

  it('holds everybody cast against people alike and anybody', () => {
    const count = (kind: number) => examples.kind.filter((each) => each === kind).length;
    expect(count(CAST)).toBeGreaterThan(100);
    expect(count(ALIKE)).toBeGreaterThan(count(CAST));
    expect(count(ANYBODY)).toBeGreaterThan(count(CAST));
  });

  it('learns to rank who fits higher than who does not', () => {
    const weights = fitWeights(joined([examples]));
    const ranked = order(rankByPastWork(HORROR, PEOPLE, FILMS, { weights: [weights], prior: false }));
    expect(ranked.slice(0, 10).every((id) => Number(id.slice('person-'.length)) % 2 === 0)).toBe(true);
  });

  it('weighs by the mean of several weights', () => {
    const own = fitWeights(joined([examples]));
    const score = (weights: readonly Weights[]) => {
      const ranked = rankByPastWork(HORROR, PEOPLE, FILMS, { weights });
      return [...ranked]
        .filter(([, { score }]) => Number.isFinite(score))
        .map(([id, { score }]) => ({ id, score }));
    };
    const apart = [score([own]), score([WEIGHTS])].map(
      (list) => new Map(list.map(({ id, score }) => [id, score])),
    );
    const both = score([own, WEIGHTS]);
    expect(both.length).toBeGreaterThan(10);
    for (const { id, score: mean } of both)
      expect(mean).toBeCloseTo(((apart[0]?.get(id) ?? 0) + (apart[1]?.get(id) ?? 0)) / 2, 8);
  });

  it('gives the same weights every time', () => {
    const again = examplesOf(rosterOf(PEOPLE, FILMS), windowsOf(NOW, 3, 2));
    expect(fitWeights(again)).toEqual(fitWeights(examples));
  });
});
