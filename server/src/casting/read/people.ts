/** Whom the part is for: gender, child or adult. */
import type { RoleBrief } from '../brief.ts';
import { type PersonWord, findAgreement, findPeople } from '../lexicon/people.ts';
import { lastClause, polarityAt } from './polarity.ts';
import { type Draft, type Hit, take } from './text.ts';

export interface PeopleRead {
  readonly gender?: NonNullable<RoleBrief['gender']>;
  readonly minor?: boolean;
  /** "girl" or "boy" with no age was read as a grown woman or man. */
  readonly youthAssumed?: boolean;
  /** No noun said it, only a verb or an ending. */
  readonly heard: boolean;
}

/** "Bhai, ek ... chahiye": a form of address, not the part. */
const ADDRESS =
  /^\s*(?:(?:arre?|arey|are|अरे|अहो)\s+(?:bhai|bhaiya|boss|yaar|dada|tai|sir|madam|भाई|भाऊ|दादा|यार|ताई)\b|(?:bhai|bhaiya|boss|yaar|dada|tai|sir|madam|भाई|भाऊ|दादा|यार|ताई)(?=\s*[,!]|\s+(?:ek|do|teen|koi|mujhe|hume|humko|ye|kya|mala|amhala|need|i |we |can |please|एक|दो|कोई|मुझे|मला|आम्हाला)))[\s,!]?/u;
/** "Teen options do bhai", "dikhao na yaar": the same, after a verb. */
const ADDRESS_AFTER =
  /(?<=(?<![\p{L}])(?:dedo|dikhao|dikha|batao|bata|bhejo|chahiye|karo|dena|dekho|hai|hain|na|please|pls|de|pahije|dakhav|sanga|thanks|nahi|ok|haan)\s+)(?:bhai|bhaiya|boss|yaar|dada|sir|madam|भाई|यार|दादा)(?![\p{L}\p{M}])|(?<=\p{L}\s+do\s+)(?:bhai|yaar|boss)(?=\s*(?:[,.!?-]|$))/gu;
const CHILDLIKE =
  /\b(?:school-?going|school kids?|child|kid|toddler|baby|teen(?:aged?|agers?|s)|teen[- ](?:girl|boy)s?)\b|(?<![\u0900-\u097f])बाल|शाळकरी|स्कूली|किशोर/u;
/** "F 30-35", "(M, 40-50)", "30-35 f": a letter beside a figure. Dates and ages are taken out of the text before. */
const LETTER =
  /(?<![\p{L}\p{M}'\d])([mf])(?:\s*\/\s*([mf]))?(?=\s*[,:/(-]?\s*\u00a4)|(?<=\u00a4\s*[,:/)(-]?\s*)([mf])(?:\s*\/\s*([mf]))?(?![\p{L}\p{M}'])|(?<![\p{L}])([mf])\s*\/\s*([mf])(?![\p{L}])/gu;

/** The word for a time of life tells whom it is said of ("ek mhatara", "बूढ़ी"); it was read as an age. */
const ELDERS: readonly (readonly ['woman' | 'man', RegExp])[] = [
  [
    'woman',
    /(?<![\p{L}\p{M}])(?:boodhi|budhi|buddhi|budhiya|mhatari|taruni|बूढी|बुढिया|बुड्ढी|म्हातारी|वृद्धा|तरुणी)(?![\p{L}\p{M}])/u,
  ],
  [
    'man',
    /(?<![\p{L}\p{M}])(?:boodha|budha|buddha|buddhe|mhatara|tarun|बूढा|बूढे|बुड्ढा|म्हातारा|तरुण)(?![\p{L}\p{M}])/u,
  ],
];

/** Takes the words for a person. `age` tells a girl from a young woman. */
export function takePeople(draft: Draft, age: RoleBrief['playingAge']): PeopleRead {
  const address = ADDRESS.exec(draft.left);
  if (address !== null) take(draft, { start: 0, end: address[0].length });
  for (const match of draft.left.matchAll(ADDRESS_AFTER))
    take(draft, { start: match.index, end: match.index + match[0].length });
  const letters = takeLetters(draft);
  const found = findPeople(draft.left);
  const hits = found.filter(
    (hit) => polarityAt(draft, hit) === 'wanted' && !ownedBySomeone(draft, hit, found),
  );
  // Nouns of the part itself come before kin that only explain it ("her daughter's teacher").
  const plain = hits.filter((hit) => hit.value.role !== true);
  const chosen = plain.length > 0 ? plain : firstRole(hits);
  for (const hit of found.filter((each) => each.value.role !== true)) take(draft, hit);
  const genders = new Set<NonNullable<RoleBrief['gender']>[number]>();
  const adult = age === undefined || age.max >= 18;
  const childlike = CHILDLIKE.test(draft.whole);
  let minor = age !== undefined && age.max < 18;
  let youthAssumed = false;
  for (const { value } of chosen) {
    if (value.gender === 'female' || value.gender === 'male') {
      const young = age === undefined ? childlike : !adult;
      if (young) minor = true;
      else if (age === undefined) youthAssumed = true;
      genders.add(value.gender === 'female' ? (young ? 'girl' : 'woman') : young ? 'boy' : 'man');
    } else if (value.gender === 'child') {
      minor = true;
    } else if (value.gender === 'girl' || value.gender === 'boy') {
      const young = age === undefined || !adult;
      if (young) minor = true;
      genders.add(young ? value.gender : value.gender === 'girl' ? 'woman' : 'man');
    } else {
      genders.add(
        minor
          ? value.gender === 'woman'
            ? 'girl'
            : value.gender === 'man'
              ? 'boy'
              : value.gender
          : value.gender,
      );
    }
  }
  for (const letter of letters)
    genders.add(letter === 'f' ? (minor ? 'girl' : 'woman') : minor ? 'boy' : 'man');
  const elder = genders.size === 0 ? ELDERS.filter(([, pattern]) => pattern.test(draft.whole)) : [];
  if (elder.length === 1 && elder[0] !== undefined) genders.add(elder[0][0]);
  const heard = genders.size === 0;
  if (heard) {
    const agreement = findAgreement(draft.left)
      .filter((hit) => !agreesWithAThing(draft, hit))
      .map((hit) => hit.value);
    const kinds = new Set(agreement);
    // "Koi kashmiri bolne wala" is anybody: the masculine stands for both.
    const anybody =
      kinds.has('man') &&
      /(?<![\p{L}\p{M}])(?:koi|kisi|kuni|koni|कोई|किसी|कोणी)(?![\p{L}\p{M}])/u.test(draft.whole);
    const only = kinds.size === 1 && !anybody ? agreement[0] : undefined;
    if (only !== undefined) genders.add(minor ? (only === 'woman' ? 'girl' : 'boy') : only);
  }
  for (const hit of findAgreement(draft.left)) take(draft, hit);
  return {
    ...(genders.size > 0 ? { gender: [...genders] } : {}),
    ...(minor ? { minor: true } : {}),
    ...(youthAssumed ? { youthAssumed } : {}),
    heard,
  };
}

/** "मालवणी अस्खलित हवी": the verb agrees with the language, not with the person. */
function agreesWithAThing(draft: Draft, hit: Hit<'woman' | 'man'>): boolean {
  if (!/^(?:हव[ीा]|हवं|असाव[ीा]|hav[ia]|asav[ia]|honi|hona)$/u.test(hit.text)) return false;
  return lastClause(draft.left.slice(0, hit.start)).includes('\u00a4');
}

function takeLetters(draft: Draft): ('m' | 'f')[] {
  const letters: ('m' | 'f')[] = [];
  for (const match of draft.left.matchAll(LETTER)) {
    letters.push(...match.slice(1).filter((letter) => letter === 'm' || letter === 'f'));
    take(draft, { start: match.index, end: match.index + match[0].length });
  }
  return letters;
}

/** "heroine's best friend", "mother of a student": the word belongs to another person of the story. */
function ownedBySomeone(draft: Draft, hit: Hit<PersonWord>, all: readonly Hit<PersonWord>[]): boolean {
  const before = draft.whole.slice(0, hit.start);
  const after = draft.whole.slice(hit.end);
  if (
    hit.value.role === true &&
    /\b(?:of|to|for)\s+(?:an?|the|her|his)\s+(?:[\w-]+\s+){0,2}$/u.test(before) &&
    all.some((other) => other.end <= hit.start)
  )
    return true;
  const comparesWith =
    /^\s+(?:is|hai|ki height|ka height|of ours is)\s+[\d\u00a4]/u.test(draft.left.slice(hit.end)) ||
    /^\s+(?:is|hai)\s+\d/u.test(after);
  if (comparesWith) return all.some((other) => other.start > hit.end);
  if (!/^'s\b/u.test(after)) return false;
  // "heroine's best friend" with no other word for the person: the friend is taken to be like the heroine only if nothing else says so.
  return all.some((other) => other.start > hit.end);
}

function firstRole(hits: readonly Hit<PersonWord>[]): Hit<PersonWord>[] {
  const first = hits[0];
  return first === undefined ? [] : [first];
}
