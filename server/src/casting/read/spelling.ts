/** Slips of the thumb in the words that matter: "mumbi", "marati", "bharatnatym". One letter off, and only one word it can be. */
import { SPEECH, findSpeech } from '../lexicon/languages.ts';
import { findRegion } from '../lexicon/regions.ts';
import { CITY_NAMES, findCities } from '../lexicon/cities.ts';
import { SKILL_WORDS, findSkills } from '../lexicon/skills.ts';
import { isFiller } from '../lexicon/filler.ts';
import { findPeople, findRoleNouns } from '../lexicon/people.ts';
import { findAreas } from '../lexicon/states.ts';
import { normalise } from './text.ts';

const SHORTEST = 5;
/** Below this length only a missing, doubled or swapped letter is mended: "chest" is not chess, "hindu" not Hindi. */
const SUBSTITUTES_FROM = 6;
const OWN_WORDS =
  'january february march april august september october november december monday tuesday wednesday thursday friday saturday sunday fluent native conversational female actress actor height budget theatre guardian outstation compare shortlist available availability professional';
/** Words that are near one of those and mean something else: surnames above all. */
const LEAVE = new Set(
  'marathe nagpure hindus muslim muslims chinese boxes chest bother feather natives theater theatres heights budgets females actors actresses guardians tamilian bengal punjab gujarat rajasthan improve comparing pointing printing switching derive cloning boasting cooling slimming staking fending plane planes shooter shooters'.split(
    ' ',
  ),
);

/** Single words only: a part of "harmonium player" is no word of its own. */
const KNOWN = new Set(
  [
    ...SPEECH.map((each) => each.en),
    ...CITY_NAMES,
    // Short ones are near too many other words: "pohne" is one slip from "phone".
    ...SKILL_WORDS.filter((word) => word.length > SUBSTITUTES_FROM),
    ...OWN_WORDS.split(' '),
  ]
    .map(normalise)
    .filter((word) => /^[a-z]+$/u.test(word) && word.length >= SHORTEST),
);
const byFirst = new Map<string, string[]>();
for (const word of KNOWN) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);

/** Short forms of languages: beside a level or in a row of them only, for "mar" is March and "pun" a joke. */
const SHORT: Readonly<Record<string, string>> = {
  hin: 'Hindi',
  hnd: 'Hindi',
  mar: 'Marathi',
  mrt: 'Marathi',
  eng: 'English',
  guj: 'Gujarati',
  pun: 'Punjabi',
  pbi: 'Punjabi',
  ben: 'Bengali',
  beng: 'Bengali',
  tam: 'Tamil',
  tel: 'Telugu',
  kan: 'Kannada',
  mal: 'Malayalam',
  bho: 'Bhojpuri',
  bhoj: 'Bhojpuri',
  kon: 'Konkani',
  urd: 'Urdu',
  har: 'Haryanvi',
};
const SHORTS = Object.keys(SHORT).join('|');
const LEVEL =
  'fluent|native|basic|good|conversational|spoken|clean|pakk[ai]|speaks?|speaking|knows?|lang(?:uage)?s?:?';
const SHORT_FORMS: readonly RegExp[] = [
  new RegExp(`(?<=\\b(?:${LEVEL})\\s+)(?:${SHORTS})\\b(?!\\s*\\d)`, 'giu'),
  new RegExp(
    `(?<![\\d\\p{L}]\\s*)\\b(?:${SHORTS})(?=\\s+(?:fluent|native|basic|conversational|speaking|speaker|mother tongue)\\b)`,
    'giu',
  ),
  new RegExp(`(?<![\\d\\p{L}]\\s*)\\b(?:${SHORTS})(?:\\s*[/,+&]\\s*(?:${SHORTS}))+\\b(?!\\s*\\d)`, 'giu'),
];
/** Short forms of cities, beside a word of place only: "mum" is a mother. */
const SHORT_CITIES: Readonly<Record<string, string>> = {
  mum: 'Mumbai',
  bom: 'Mumbai',
  del: 'Delhi',
  hyd: 'Hyderabad',
  blr: 'Bengaluru',
  kol: 'Kolkata',
  ngp: 'Nagpur',
  ahd: 'Ahmedabad',
  chd: 'Chandigarh',
  lko: 'Lucknow',
};
const CITY_SHORTS = Object.keys(SHORT_CITIES).join('|');
const SHORT_CITY = new RegExp(
  `(?<=\\b(?:based in|based|base|location|loc|city|from|lives in|in)[\\s:-]+)(?:${CITY_SHORTS})\\b(?!['’])|\\b(?:${CITY_SHORTS})(?=[\\s-]+(?:based|base|only|local|locals|side|wal[aei])\\b)|\\b(?:${CITY_SHORTS})(?=\\s*/\\s*(?:${CITY_SHORTS}|pune|mumbai|delhi|thane)\\b)`,
  'giu',
);
const withLongForms = (text: string): string =>
  SHORT_FORMS.reduce(
    (mended, pattern) =>
      mended.replace(pattern, (all) => all.replace(/[a-z]+/giu, (word) => SHORT[word.toLowerCase()] ?? word)),
    text.replace(SHORT_CITY, (word) => SHORT_CITIES[word.toLowerCase()] ?? word),
  );

/** The text with such words mended; everything else as it was written. */
export function respelt(text: string): string {
  return withLongForms(text).replace(/(?<![\p{L}\p{M}\d@'’-])[A-Za-z]{5,}(?![\p{L}\p{M}\d'’-])/gu, (word) => {
    const low = word.toLowerCase();
    if (KNOWN.has(low) || LEAVE.has(low) || isFiller(low) || isWord(low)) return word;
    const near = (byFirst.get(low.charAt(0)) ?? []).filter((known) => isSlip(low, known));
    const [only] = near;
    return near.length === 1 && only !== undefined ? only : word;
  });
}

const isWord = (word: string) =>
  [findPeople, findRoleNouns, findAreas, findSpeech, findRegion, findSkills, findCities].some(
    (find) => find(word).length > 0,
  );

/** One letter more, less, swapped with its neighbour, or (in longer words) another. */
function isSlip(typed: string, known: string): boolean {
  const difference = typed.length - known.length;
  if (Math.abs(difference) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === known[at]) at += 1;
  if (difference === 1) return typed.slice(at + 1) === known.slice(at) && !/(?:s|ed|er|ing)$/u.test(typed);
  if (difference === -1) return typed.slice(at) === known.slice(at + 1);
  const swapped =
    typed[at] === known[at + 1] && typed[at + 1] === known[at] && typed.slice(at + 2) === known.slice(at + 2);
  return swapped || (known.length >= SUBSTITUTES_FROM && typed.slice(at + 1) === known.slice(at + 1));
}
