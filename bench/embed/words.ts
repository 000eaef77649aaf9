/** Casting words in other languages and scripts, over fictional people whose records are in English. */
import { SKILLS } from '../../server/src/talent/vocabulary/skills.ts';
import { featuresOf, type Features } from '../../server/src/talent/embed/features.ts';
import { bm25, cosine, hashed, lsa } from './methods.ts';

const PEOPLE = 2_000;

/** How a casting director may put it, and the skill that the record should show. */
const ASKED: readonly (readonly [words: string, skill: string])[] = [
  ['kushti', 'wrestling'],
  ['पहलवान', 'wrestling'],
  ['mukkebaazi मुक्केबाज़ी', 'boxing'],
  ['घुड़सवारी', 'horse riding'],
  ['ghodeswari', 'horse riding'],
  ['talwarbaazi', 'fencing'],
  ['तैराकी', 'swimming'],
  ['पोहणे', 'swimming'],
  ['shatranj', 'chess'],
  ['बुद्धिबळ', 'chess'],
  ['khana banana', 'cooking'],
  ['स्वयंपाक', 'cooking'],
  ['bansuri', 'flute'],
  ['बाँसुरी', 'flute'],
  ['तबला', 'tabla'],
  ['कथक', 'kathak'],
  ['लावणी', 'lavani'],
  ['भरतनाट्यम', 'bharatanatyam'],
  ['shayari', 'poetry'],
  ['मिमिक्री', 'mimicry'],
  ['teerandazi तीरंदाज़ी', 'archery'],
  ['kathputli', 'puppetry'],
  ['जादू', 'magic'],
  ['gun handling bandook', 'firearms handling (blank)'],
];

export interface WordsFound {
  readonly name: string;
  /** Percent of the first ten people that have the skill. */
  readonly precision10: number;
}

export async function measureWords(dims: number): Promise<WordsFound[]> {
  const skills = SKILLS.map(({ name }) => name);
  let state = 11;
  const pick = <T>(items: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)] as T;
  };
  const people = Array.from({ length: PEOPLE }, () => {
    const kind = pick(SKILLS).kinds[0];
    const kin = SKILLS.filter(({ kinds }) => kind !== undefined && kinds.includes(kind)).map(
      ({ name }) => name,
    );
    return [
      ...new Set([pick(kin.length > 0 ? kin : skills), pick(kin.length > 0 ? kin : skills), pick(skills)]),
    ];
  });
  const texts = people.map((has) => has.join('\n'));
  const features = texts.map(featuresOf);
  const words = bm25(features);
  const [learnt, untaught] = [await lsa(texts, dims), hashed(256)];
  const [learntPeople, untaughtPeople] = [features.map(learnt), features.map(untaught)];
  const methods: Readonly<Record<string, (query: Features) => ArrayLike<number>>> = {
    'BM25 (words alone)': words,
    'hashed 256': (query) => untaughtPeople.map((vector) => cosine(vector, untaught(query))),
    [`LSA ${dims}`]: (query) => learntPeople.map((vector) => cosine(vector, learnt(query))),
  };
  return Object.entries(methods).map(([name, score]) => {
    const shares = ASKED.map(([query, skill]) => {
      const scores = Array.from(score(featuresOf(query)));
      const best = scores
        .map((value, at) => ({ value, at }))
        .filter(({ value }) => value > 0)
        .sort((a, b) => b.value - a.value)
        .slice(0, 10);
      return best.filter(({ at }) => people[at]?.includes(skill)).length / 10;
    });
    return { name, precision10: (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length };
  });
}
