/** Skills, past work, training, union and base: what a part needs besides the person. */
import type { RoleBrief, SkillDemand } from '../brief.ts';
import { findCities } from '../lexicon/cities.ts';
import { findSkills } from '../lexicon/skills.ts';
import { firstClause, lastClause, polarityAt, sentenceAt } from './polarity.ts';
import { type Draft, type Hit, makeFinder, take, wordRegExp } from './text.ts';

export interface SkillsRead {
  readonly skills: readonly SkillDemand[];
  readonly prefer: readonly SkillDemand[];
  readonly notSkills: readonly string[];
  readonly open: readonly string[];
}

type SkillLevel = NonNullable<SkillDemand['min']>;
const LEVEL_WORDS: readonly (readonly [SkillLevel, RegExp])[] = [
  [
    'professional',
    /\b(?:professional(?:ly)?|expert|pro[- ]level|trained to a professional|master)\b|पेशेवर|व्यावसायिक|माहिर/u,
  ],
  [
    'good',
    /\bgood\b|\b(?:well|properly|confident(?:ly)?|strong|skilled|acchi|accha|achhi|achha|basic (?:won't|will not|wont|doesn't|does not|is not|isn't|nahi|nahin)|not basic|better than basic|above basic|no basics?)\b|अच्छ[ाीे]|चांगल[ाीं]/u,
  ],
];
const SOFT_AFTER =
  /^[^.;\n]{0,24}\b(?:preferred|preferably|is a plus|a plus|a bonus|would be nice|if possible|would help|helps|ho to accha)\b|^[^.;\n]{0,24}(?:हो तो अच्छा|असेल तर उत्तम|असल्यास उत्तम)/u;
const SOFT_BEFORE =
  /\b(?:preferably|ideally|bonus (?:if|for)|nice to have|would love|maybe|plus if|in that space|a touch of|kind of|sort of)\b[^.;\n]{0,40}$/u;
/** A sign that the word tells of the part, not of what the actor must do. */
const OR = /^\s*(?:,\s*)?(?:or|\/|ya|kinva|या|किंवा)\s*(?:an?\s+)?$/u;

export function takeSkills(draft: Draft): SkillsRead {
  const hits = findSkills(draft.left).filter((hit) => !isSomethingElse(draft, hit));
  const skills: SkillDemand[] = [];
  const prefer: SkillDemand[] = [];
  const notSkills: string[] = [];
  const open: string[] = [];
  let previous: Hit<readonly string[]> | undefined;
  for (const hit of hits) {
    const polarity = polarityAt(draft, hit);
    if (polarity === 'open') open.push(...hit.value);
    else if (polarity === 'unwanted' && !/basic\s*$/u.test(draft.whole.slice(0, hit.start)))
      notSkills.push(...hit.value);
    else {
      const gap = previous === undefined ? undefined : draft.whole.slice(previous.end, hit.start);
      const min = levelFor(draft, hit);
      const soft =
        SOFT_AFTER.test(draft.whole.slice(hit.end)) ||
        SOFT_BEFORE.test(lastClause(draft.whole.slice(0, hit.start)));
      const into = soft ? prefer : skills;
      const last = into.at(-1);
      const sameBreath = gap !== undefined && (OR.test(gap) || explains(gap));
      if (last !== undefined && sameBreath) {
        const level = last.min ?? min;
        // "in a fight: stage combat or firearms": the colon says what was meant.
        const anyOf = explains(gap) ? [...hit.value] : [...last.anyOf, ...hit.value];
        into[into.length - 1] = {
          anyOf: [...new Set(anyOf)],
          ...(level === undefined ? {} : { min: level }),
        };
      } else into.push({ anyOf: [...hit.value], ...(min === undefined ? {} : { min }) });
      previous = hit;
    }
  }
  for (const hit of hits) take(draft, hit);
  return {
    skills: withoutRepeats(skills),
    prefer: withoutRepeats(prefer),
    notSkills: [...new Set(notSkills)],
    open,
  };
}

const explains = (gap: string) => /^\s*[:(]\s*$/u.test(gap);

function levelFor(draft: Draft, hit: Hit<readonly string[]>): SkillLevel | undefined {
  const sentence = sentenceAt(draft.whole, hit);
  const near = `${lastClause(draft.whole.slice(0, hit.start)).slice(-40)} ${firstClause(draft.whole.slice(hit.end)).slice(0, 60)}`;
  if (/basic (?:is )?(?:fine|ok|okay|enough|chalega|chalegi)|even basic|any level/u.test(sentence))
    return undefined;
  return (
    LEVEL_WORDS.find(([, pattern]) => pattern.test(near))?.[0] ??
    (LEVEL_WORDS[1]?.[1].test(sentence) === true && /level|minimum|at least|basic/u.test(sentence)
      ? 'good'
      : undefined)
  );
}

/** "a retired boxer", "the cricket club": part of the story rather than something to do. */
function isSomethingElse(draft: Draft, hit: Hit<readonly string[]>): boolean {
  const after = draft.whole.slice(hit.end);
  return (
    /^\s*(?:club|team|academy|school|owner|dealer|shop|teacher|coach|fan|scene|scenes|film|series|show|drama|thriller)\b/u.test(
      after,
    ) && !/^\s*scenes?\b/u.test(after)
  );
}

function withoutRepeats(demands: readonly SkillDemand[]): SkillDemand[] {
  const kept: SkillDemand[] = [];
  for (const demand of demands) {
    const key = demand.anyOf.join();
    const at = kept.findIndex((other) => other.anyOf.join() === key);
    if (at < 0) kept.push(demand);
    else kept[at] = { ...demand, min: demand.min ?? kept[at]?.min };
  }
  return kept;
}

const findFormats = makeFinder<string>([
  {
    words: [
      'tv serial',
      'tv serials',
      'tv',
      'television',
      'serial',
      'serials',
      'daily soap',
      'daily soaps',
      'soap',
      'soaps',
      'tv show',
      'tv shows',
      'टीवी',
      'टीवी सीरियल',
      'सीरियल',
      'मालिका',
      'टीव्ही',
    ],
    value: 'TV serial',
  },
  {
    words: ['web series', 'webseries', 'ott', 'ott series', 'streaming series', 'वेब सीरीज', 'वेब सिरीज'],
    value: 'web series',
  },
  {
    words: [
      'feature film',
      'feature films',
      'feature',
      'features',
      'film',
      'films',
      'movie',
      'movies',
      'फिल्म',
      'फिल्में',
      'चित्रपट',
      'सिनेमा',
    ],
    value: 'feature film',
  },
  { words: ['short film', 'short films', 'shorts', 'शॉर्ट फिल्म', 'लघुपट'], value: 'short film' },
  {
    words: [
      'tvc',
      'tvcs',
      'ad film',
      'ad films',
      'commercial',
      'commercials',
      'ads',
      'advertisement',
      'विज्ञापन',
      'जाहिरात',
    ],
    value: 'TVC',
  },
  {
    words: [
      'theatre',
      'theater',
      'stage',
      'stage work',
      'plays on stage',
      'नाटक',
      'थिएटर',
      'रंगमंच',
      'rangmanch',
      'natak',
    ],
    value: 'theatre',
  },
  { words: ['voice', 'voice work', 'voice over'], value: 'voice' },
]);
const PAST_WORK =
  /^\s*[\p{L}\s]{0,12}\b(?:faces?|actors?|people|artists?|experience|credits?|background|work|exposure|veterans?|regulars?|stars?)\b|^\s*(?:me|mein|में|मध्ये)?\s*(?:kaam|काम)|^\s*(?:wale|wali|wala|वाले|वाली|वाला|वाल्या)|^\s*(?:credits?|done)/u;
const HAS_DONE =
  /\b(?:has|have|having|with|must have|done|worked in|acted in|seen in|credits? in|experience (?:of|in|on)|appeared in|from|been in|prior|past|previous|at least one|a)\s+(?:done\s+|worked in\s+)?(?:an?\s+|some\s+|one\s+)?$/u;
const TRAINED =
  /\b(?:theatre|theater|stage)[- ]*(?:trained|training|background|actors?|people|school|wala|wali|wale|artists?|se|experience)\b|\b(?:trained in|training in|background in|from)\s+(?:the\s+)?(?:theatre|theater|stage)\b|थिएटर\s*(?:ट्रेन|प्रशिक्षित|का|की|से|बैकग्राउंड)|रंगमंच\s*(?:का|की|से)|रंगभूमी|नाटकातल|थिएटरचं|रंगकर्मी|नाट्य/u;
const SCHOOLED = /\b(?:drama[- ]school|nsd|national school of drama|ftii|acting school|film institute)\b/u;

export interface WorkRead {
  readonly credits: NonNullable<RoleBrief['credits']>;
  readonly training: readonly string[];
}

export function takeWork(draft: Draft): WorkRead {
  const training: string[] = [];
  const theatre = TRAINED.exec(draft.left);
  if (theatre !== null) {
    const span = { start: theatre.index, end: theatre.index + theatre[0].length };
    if (polarityAt(draft, span) === 'wanted') training.push('theatre');
    take(draft, span);
  }
  const school = SCHOOLED.exec(draft.left);
  if (school !== null) {
    const span = { start: school.index, end: school.index + school[0].length };
    if (polarityAt(draft, span) === 'wanted') training.push('drama school');
    take(draft, span);
  }
  const anyOf: string[] = [];
  const noneOf: string[] = [];
  for (const hit of findFormats(draft.left)) {
    const before = draft.whole.slice(0, hit.start);
    const after = draft.whole.slice(hit.end);
    const past = PAST_WORK.test(after) || HAS_DONE.test(before);
    if (!past) continue;
    const polarity = polarityAt(draft, hit);
    if (polarity === 'unwanted') noneOf.push(hit.value);
    else if (
      polarity === 'wanted' &&
      !/\b(?:for|in)\s+(?:an?|the|our|my|this)\s+(?:[\w-]+\s+){0,2}$/u.test(before)
    )
      anyOf.push(hit.value);
    take(draft, hit);
  }
  return {
    credits: {
      ...(anyOf.length > 0 ? { formatsAnyOf: [...new Set(anyOf)] } : {}),
      ...(noneOf.length > 0 ? { formatsNoneOf: [...new Set(noneOf)] } : {}),
    },
    training,
  };
}

export interface UnionRead {
  readonly union?: NonNullable<RoleBrief['union']>;
  readonly clash?: string;
}

const NON_UNION =
  /\bnon[- ]?union\b|\bnot (?:in|part of) (?:any|a|the) union\b|\bno union\b|\bwithout (?:a )?union\b|बिना यूनियन|युनियनमध्ये नसलेल/u;
const UNIONS =
  /\b(?:cintaa|fwice|sag-?aftra|equity|swa|union)\b(?:[- ]*(?:members?|membership|card|wale|wala|wali))?|सिंटा|यूनियन|युनियन/gu;

export function takeUnion(draft: Draft): UnionRead {
  const non = NON_UNION.exec(draft.left);
  if (non !== null) take(draft, { start: non.index, end: non.index + non[0].length });
  const named: string[] = [];
  let ruledOut = false;
  for (const match of draft.left.matchAll(UNIONS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const polarity = polarityAt(draft, span);
    const name = /cintaa|सिंटा/u.test(match[0])
      ? 'CINTAA'
      : /^(?:fwice|sag|equity|swa)/u.test(match[0])
        ? match[0].split(/[\s-]/u)[0]?.toUpperCase()
        : undefined;
    // "not CINTAA" asks for people without a card; "non-union and CINTAA" asks for two things at once.
    if (
      polarity === 'wanted' ||
      (non !== null &&
        name !== undefined &&
        /(?:and|&|aur|ani|और|आणि)\s*(?:an?\s+)?$/u.test(draft.whole.slice(0, span.start)))
    )
      named.push(name ?? 'CINTAA');
    else if (polarity === 'unwanted') ruledOut = true;
    take(draft, span);
  }
  if (non !== null && named.length > 0) return { clash: `${non[0]} + ${named.join(', ')}` };
  if (non !== null || ruledOut) return { union: { none: true } };
  return named.length > 0 ? { union: { anyOf: [...new Set(named)] } } : {};
}

export interface PlacesRead {
  readonly city?: NonNullable<RoleBrief['city']>;
  readonly shootIn: readonly string[];
  /** Cities that were waved away ("I never said Mumbai"). */
  readonly open: readonly string[];
}

const SHOOT =
  /\b(?:shoot(?:ing|s)?|shot|set|film(?:ing|ed)?|location|schedule|unit|story|takes place)\s+(?:is\s+|will be\s+|happens\s+)?(?:in|at|on|around|out of)?\s*$|(?:शूट|शूटिंग|चित्रीकरण)[^.;]{0,12}$/u;
const SHOOT_AFTER = /^\s*(?:mein|me|madhe|में|मध्ये|त)?\s*(?:shoot|shooting|schedule|शूट|शूटिंग|चित्रीकरण)/u;
const OUTSTATION = wordRegExp(
  [
    'outstation',
    'out of town',
    'bahar ka',
    'bahar ki',
    'bahar ke',
    'out-of-towner',
    'out-of-towners',
    'बाहर का',
    'बाहर की',
    'बाहरगावचा',
    'बाहरगावची',
  ],
  'u',
);

export function takePlaces(draft: Draft): PlacesRead {
  const anyOf: string[] = [];
  const noneOf: string[] = [];
  const shootIn: string[] = [];
  const open: string[] = [];
  for (const hit of findCities(draft.left)) {
    const before = draft.whole.slice(0, hit.start);
    const after = draft.whole.slice(hit.end);
    if (SHOOT.test(before) || SHOOT_AFTER.test(after)) shootIn.push(hit.value);
    else if (
      /^\s*(?:chawl|underworld|police|style|cop|story|slum|film|mafia|accent|hindi|street|times|mirror)\b/u.test(
        after,
      )
    ) {
      // The city paints the part; where the actor lives is another matter.
    } else {
      const polarity = polarityAt(draft, hit);
      (polarity === 'wanted' ? anyOf : polarity === 'unwanted' ? noneOf : open).push(hit.value);
    }
    take(draft, hit);
  }
  const outstation = OUTSTATION.exec(draft.left);
  if (outstation !== null) {
    const span = { start: outstation.index, end: outstation.index + outstation[0].length };
    const polarity = polarityAt(draft, span);
    if (polarity === 'unwanted' && anyOf.length === 0) anyOf.push('Mumbai');
    else if (
      polarity === 'wanted' &&
      anyOf.length + noneOf.length === 0 &&
      !/^\s*(?:is\s+)?(?:ok|fine|chalega|allowed|also)/u.test(draft.whole.slice(span.end))
    )
      noneOf.push('Mumbai');
    take(draft, span);
  }
  const city = {
    ...(anyOf.length > 0 ? { anyOf: [...new Set(anyOf)] } : {}),
    ...(noneOf.length > 0 ? { noneOf: [...new Set(noneOf)] } : {}),
  };
  return { ...(anyOf.length + noneOf.length > 0 ? { city } : {}), shootIn, open };
}
