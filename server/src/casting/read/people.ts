/** Whom the part is for: gender, child or adult. */
import type { RoleBrief } from '../brief.ts';
import { type PersonWord, findAgreement, findPeople } from '../lexicon/people.ts';
import { polarityAt } from './polarity.ts';
import { type Draft, type Hit, take } from './text.ts';

export interface PeopleRead {
  readonly gender?: NonNullable<RoleBrief['gender']>;
  readonly minor?: boolean;
  /** "girl" or "boy" with no age was read as a grown woman or man. */
  readonly youthAssumed?: boolean;
}

/** "Bhai, ek ... chahiye": a form of address, not the part. */
const ADDRESS =
  /^\s*(?:(?:arre?|arey|are|अरे|अहो)\s+(?:bhai|bhaiya|boss|yaar|dada|tai|sir|madam|भाई|भाऊ|दादा|यार|ताई)\b|(?:bhai|bhaiya|boss|yaar|dada|tai|sir|madam|भाई|भाऊ|दादा|यार|ताई)(?=\s*[,!]|\s+(?:ek|do|teen|koi|mujhe|hume|humko|ye|kya|mala|amhala|need|i |we |can |please|एक|दो|कोई|मुझे|मला|आम्हाला)))[\s,!]?/u;
const CHILDLIKE = /\b(?:school-?going|school kids?|child|kid|toddler|baby|teen(?:age)?r?)\b|बाल|शाळकरी|स्कूली/u;

export function takePeople(draft: Draft, age: RoleBrief['playingAge']): PeopleRead {
  const address = ADDRESS.exec(draft.left);
  if (address !== null) take(draft, { start: 0, end: address[0].length });
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
  if (genders.size === 0) {
    const agreement = findAgreement(draft.left).map((hit) => hit.value);
    const kinds = new Set(agreement);
    const only = kinds.size === 1 ? agreement[0] : undefined;
    if (only !== undefined) genders.add(minor ? (only === 'woman' ? 'girl' : 'boy') : only);
  }
  for (const hit of findAgreement(draft.left)) take(draft, hit);
  return {
    ...(genders.size > 0 ? { gender: [...genders] } : {}),
    ...(minor ? { minor: true } : {}),
    ...(youthAssumed ? { youthAssumed } : {}),
  };
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
  if (!/^'s\b/u.test(after)) return false;
  // "heroine's best friend" with no other word for the person: the friend is taken to be like the heroine only if nothing else says so.
  return all.some((other) => other.start > hit.end);
}

function firstRole(hits: readonly Hit<PersonWord>[]): Hit<PersonWord>[] {
  const first = hits[0];
  return first === undefined ? [] : [first];
}
