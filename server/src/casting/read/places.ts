/** Where people live, as a demand: cities, states, "outstation", and who travels. Where the shoot is, is another matter. */
import type { RoleBrief } from '../brief.ts';
import { findCities } from '../lexicon/cities.ts';
import { ROLE_NOUNS } from '../lexicon/people.ts';
import { type Area, findAreas } from '../lexicon/states.ts';
import { type Polarity, TAKEN_OUT, polarityAt } from './polarity.ts';
import { type Draft, type Hit, quoteOf, take, wordRegExp } from './text.ts';
import { isWish } from './wish.ts';

export interface PlacesRead {
  readonly city?: NonNullable<RoleBrief['city']>;
  readonly travels?: 'must' | 'wish';
  readonly shootIn: readonly string[];
  /** Cities that were waved away ("I never said Mumbai"). */
  readonly open: readonly string[];
  /** Cities that are only wished for, or that the part comes from in the story. */
  readonly prefer: readonly string[];
  /** Cities that are allowed beside those asked ("Pune is fine too"). */
  readonly also: readonly string[];
}

const SHOOT =
  /(?<![\p{L}])(?:tvc|ad(?: film)?|commercial|web series|series|serial|show|pilot|film|feature|job|gig)\s+(?:in|at)\s+$|(?<![\p{L}])(?:shoot(?:ing|s)?|outdoors?|shot|set|film(?:ing|ed)?|location|schedule|unit|story|takes place|आउटडोर)(?:\s*[:-]\s*|\s+)(?:is\s+|will be\s+|happens\s+|hai\s+|hain\s+|hoga\s+|ho raha hai\s+|aahe\s+)?[\s\u00a4,:-]*(?:in|at|on|around|out of)?\s*$|(?:शूट|शूटिंग|चित्रीकरण)[^.;।]{0,12}$/u;
const SHOOT_AFTER =
  /^\s*(?:mein|me|madhe|में|मध्ये|त|ka|ki|chya)?\s*(?:shoot|shooting|schedule|outdoor|शूट|शूटिंग|चित्रीकरण)/u;
/** The city paints the part; where the actor lives is another matter. */
const PAINTS =
  /^\s*(?:chawl|underworld|police|style|cop|story|slum|film|mafia|accent|hindi|street|times|mirror|gangster|don|builder)\b/u;
/** "A journalist from Lucknow": where the part comes from; the actor may live elsewhere. */
const OF_THE_PART = new RegExp(
  `(?<![\\p{L}])(?:${ROLE_NOUNS.map((noun) => noun.replace(/[^\p{L}\p{M} -]/gu, '')).join('|')})s?\\s+(?:from|in|of)\\s+$`,
  'u',
);
const BASED =
  /(?<![\p{L}\p{M}])(?:based|base|live|lives|living|rehne|rehte|rehti|from|in|of|se|mein|anywhere in|outside|across|not|or|and|n|&|ya|aur|या|और|किंवा|आणि|,|\/)\s*(?:(?:in|out of|at|the|somewhere in|anywhere in)\s+)*$/u;
const BASED_AFTER =
  /^\s*(?:based|base|side based|mein|me|se|ke|ka|ki|madhe|madhil|madhl[aiey]|में|से|के|की|का|मध्ये|मधील|मधल[ाीे]|त|तील|ातील|or|ya|and|n|only)(?![\p{L}\p{M}])/u;
const BEYOND_AFTER =
  /^\s*(?:ke|se|chya|के|से|च्या)?\s*(?:bahar|baahar|baher|baherch[aiey]|बाहर|बाहेर(?:च[ाीे])?)(?:\s*(?:ka|ki|ke|का|की|के|wale|wali|wala|वाल[ाीे]))?(?![\p{L}\p{M}])/u;
const BEYOND_BEFORE = /(?<![\p{L}])(?:outside|out) (?:of )?$/u;
const OUTSTATION = wordRegExp(
  [
    'outstation',
    'out station',
    'out of town',
    'bahar ka',
    'bahar ki',
    'bahar ke',
    'bahargaon',
    'bahergavch[ai]',
    'out-of-towner',
    'out-of-towners',
    'बाहर का',
    'बाहर की',
    'बाहरगावचा',
    'बाहरगावची',
    'बाहेरगावचा',
    'बाहेरगावची',
  ],
  'u',
);
const TRAVEL =
  /(?<![\p{L}])((?:must|should|has to|have to|able to|can|willing to|ready to|open to|needs? to)\s+(?:be (?:ok|okay|ready|willing) (?:to|with) )?travel(?:ling)?|travel (?:karne (?:wale|wali|wala)|karti ho|karta ho|kar sake|kar sakti|kar sakta)|travel (?:is )?(?:ok|okay|fine|possible|ready)|ok(?:ay)? (?:to|with) travel(?:ling)?|travels)(?![\p{L}])/u;

/** Takes cities, states and words like "outstation". */
export function takePlaces(draft: Draft): PlacesRead {
  const anyOf: string[] = [];
  const noneOf: string[] = [];
  const shootIn: string[] = [];
  const open: string[] = [];
  const also: string[] = [];
  const prefer: string[] = [];
  const lists = { wanted: anyOf, unwanted: noneOf, open, also } satisfies Record<Polarity, string[]>;
  const labels = new Map<string, readonly string[]>();
  for (const hit of placesIn(draft)) {
    const before = draft.left.slice(0, hit.start);
    const after = draft.whole.slice(hit.end);
    const { cities, label } = hit.value;
    if (SHOOT.test(before) || SHOOT_AFTER.test(after)) shootIn.push(label);
    else if (!PAINTS.test(after)) {
      const polarity = placePolarity(draft, hit);
      const wish =
        polarity === 'wanted' && (isWish(draft, hit) || OF_THE_PART.test(draft.whole.slice(0, hit.start)));
      (wish ? prefer : lists[polarity]).push(...cities);
      if (cities.length > 1) labels.set(label, cities);
    }
    take(draft, hit);
  }
  // "Mumbai, and Pune is fine too": a second choice beside the first.
  if (anyOf.length > 0) anyOf.push(...also.splice(0));
  takeOutstation(draft, anyOf, noneOf);
  const here = NOT_HERE.exec(draft.left);
  if (here !== null && anyOf.length + noneOf.length === 0) {
    noneOf.push('Mumbai');
    take(draft, { start: here.index, end: here.index + here[0].length });
  }
  const travel = TRAVEL.exec(draft.left);
  if (travel !== null) take(draft, { start: travel.index, end: travel.index + travel[0].length });
  const label = labelOf(anyOf.length > 0 ? anyOf : noneOf, labels);
  const city = {
    ...(anyOf.length > 0 ? { anyOf: [...new Set(anyOf)] } : {}),
    ...(noneOf.length > 0 ? { noneOf: [...new Set(noneOf)] } : {}),
    ...(label === undefined ? {} : { label }),
  };
  return {
    ...(anyOf.length + noneOf.length > 0 ? { city } : {}),
    ...(travel === null
      ? {}
      : { travels: /^(?:must|should|has|have|needs|will|ready|able)/u.test(travel[0]) ? 'must' : 'wish' }),
    shootIn,
    open,
    also,
    prefer,
  };
}

/** Cities, and states where the words around them speak of a place: "up" is a word of its own. */
function placesIn(draft: Draft): Hit<Area>[] {
  const cities = findCities(draft.left).map((hit): Hit<Area> => ({
    ...hit,
    value: { label: hit.value, cities: [hit.value] },
  }));
  const areas = findAreas(draft.left).filter(
    (hit) => !cities.some((city) => hit.start < city.end && city.start < hit.end) && isPlace(draft, hit),
  );
  return [...cities, ...areas].sort((a, b) => a.start - b.start);
}

/** "Bihar" beside any word of place; "UP" and "MP" in capitals, or after a word that only a place can follow. */
function isPlace(draft: Draft, hit: Hit<Area>): boolean {
  const before = draft.left.slice(0, hit.start);
  const after = draft.left.slice(hit.end);
  if (hit.text.length > SHORT_NAME) return BASED.test(before) || BASED_AFTER.test(after);
  if (!BASED.test(before)) return false;
  return (
    IN_CAPITALS.test(quoteOf(draft, hit)) ||
    (SURELY_PLACE.test(before) && !/^\s*(?:to|till|and above)\b/u.test(after))
  );
}

const SHORT_NAME = 3;
const IN_CAPITALS = /^(?:UP|MP|U\.?P\.?|M\.?P\.?)$|[\u0900-\u097f]/u;
const SURELY_PLACE = /\b(?:based in|based out of|living in|lives in|live in|from|or|\/)\s*$/u;

/** "Nobody from outside Mumbai", "मुंबई के बाहर का कोई नहीं": outside turns the answer round. */
function placePolarity(draft: Draft, hit: Hit<Area>): Polarity {
  const beyondAfter = BEYOND_AFTER.exec(draft.whole.slice(hit.end));
  const beyondBefore = BEYOND_BEFORE.exec(draft.whole.slice(0, hit.start));
  // "Mumbai ke bahar ke hata do": who lives elsewhere goes.
  if (beyondAfter !== null && TAKEN_OUT.test(draft.whole.slice(hit.end + beyondAfter[0].length)))
    return 'wanted';
  const polarity = polarityAt(draft, {
    start: beyondBefore?.index ?? hit.start,
    end: hit.end + (beyondAfter?.[0].length ?? 0),
  });
  if (beyondAfter === null && beyondBefore === null) return polarity;
  return polarity === 'wanted' ? 'unwanted' : polarity === 'unwanted' ? 'wanted' : polarity;
}

/** The office is in Mumbai, as its notion of outstation is. */
const NOT_HERE =
  /(?<![\p{L}\p{M}])(?:(?:not|nobody|no one|none|never) (?:from|based|living|in) (?:here|this city|town)|(?:yahan|idhar) (?:ka|ki|ke|wal[aei]) (?:koi )?(?:nahi|nahin|mat)|ithl[aei] nako|यहां (?:का|की|के) (?:कोई )?नहीं|इथल[ाीे] नको)(?![\p{L}\p{M}])/u;

const OUTSTATION_FINE =
  /^\s*(?:(?:log|people|artists?|actors?|wale|wali|bhi|भी|पण|pan)\s+)*(?:is\s+|are\s+)?(?:ok|okay|fine|good|possible|welcome|chaleg[aie]|chalenge|chalel|chaltil|चलेग[ाीे]|चलेंगे|चालेल|चालतील|allowed|also|too|works|shoot|schedule|hai|है|no (?:problem|issue)|not (?:a |an )?(?:problem|issue)|koi (?:dikkat|baat) nahi)/u;

function takeOutstation(draft: Draft, anyOf: string[], noneOf: string[]): void {
  const outstation = OUTSTATION.exec(draft.left);
  if (outstation === null) return;
  const span = { start: outstation.index, end: outstation.index + outstation[0].length };
  const polarity = polarityAt(draft, span);
  // "Mumbai or outstation, both fine": nothing is fenced in.
  const either = /(?:or|ya|kinva|या|किंवा|\/)\s*$/u.test(draft.whole.slice(0, span.start));
  if (either && polarity !== 'unwanted') anyOf.length = 0;
  else if (polarity === 'unwanted' && anyOf.length === 0) anyOf.push('Mumbai');
  else if (
    polarity === 'wanted' &&
    anyOf.length + noneOf.length === 0 &&
    !OUTSTATION_FINE.test(draft.whole.slice(span.end)) &&
    !/(?<![\p{L}])(?:ok|okay|fine|open|happy|good|cool)\s+(?:with|to|for)\s+$/u.test(
      draft.whole.slice(0, span.start),
    )
  )
    noneOf.push('Mumbai');
  take(draft, span);
}

/** States are said by their name where they are all that was said. */
function labelOf(
  cities: readonly string[],
  labels: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const covered = new Set([...labels.values()].flat());
  if (labels.size === 0 || !cities.every((city) => covered.has(city))) return undefined;
  return [...labels.keys()].join(', ');
}
