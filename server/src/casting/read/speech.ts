/** What a part speaks: languages, dialects and words for a region, each with the level that belongs to it. */
import type { SpeaksDemand } from '../brief.ts';
import { findSpeech, speechName } from '../lexicon/languages.ts';
import { findRegion } from '../lexicon/regions.ts';
import { isGraded } from './graded.ts';
import { firstClause, polarityAt } from './polarity.ts';
import { LEVELS, type Level } from './speech-levels.ts';
import { type Draft, type Hit, quoteOf, take } from './text.ts';
import { isWish } from './wish.ts';

export interface SpeechRead {
  readonly speaks: readonly SpeaksDemand[];
  readonly prefer: readonly SpeaksDemand[];
  readonly regions: readonly { readonly label: string; readonly tags: readonly string[] }[];
  /** Tags that were waved away: a follow-up takes them from the brief. */
  readonly open: readonly string[];
  /** Allowed beside what was asked. */
  readonly also: readonly string[];
  readonly ruledOut: readonly string[];
  /** Nobody who speaks these. */
  readonly notSpeaks: readonly SpeaksDemand[];
  /** Ruled out, but nothing that a roster tells: accents, origins. */
  readonly unread: readonly string[];
  /** Who speaks it best comes first. */
  readonly best: boolean;
}

interface Said {
  readonly tags: readonly string[];
  readonly region?: string;
}

/** "Gujarati native or fluent Marathi": the levels may stand around the "or". */
const ANY_LEVEL =
  '(?:native|fluent(?:ly)?|good|conversational|basic|mother tongue|matrubhasha|मातृभाषा|अस्खलित|धाराप्रवाह|speakers?|level)';
const JOIN_OR = new RegExp(
  `^\\s*(?:${ANY_LEVEL}\\s+){0,2}(?:,\\s*)?(?:or|/|ya|either|kinva|या|किंवा|\\|)\\s*(?:an?\\s+|in\\s+|at least\\s+)?(?:${ANY_LEVEL}\\s+){0,2}$`,
  'u',
);
/** "A Bengali-Marathi household": one of the two for each of them. */
const MIXED =
  /^\s*(?:household|famil(?:y|ies)|wedding|couple|marriage|shaadi|parivar|ghar|love story|home|परिवार|कुटुंब|घर)(?![\p{L}\p{M}])/u;
/** A level that stands by itself: "Marathi man, 27-33, native". */
const LONE_LEVEL =
  /(?<=^|[,;.\n]\s*)(native|natively|mother tongue|fluent|fluently|conversational|मातृभाषा|अस्खलित|धाराप्रवाह|matrubhasha)(?:\s+(?:speakers?|level|only|must|pls|please))*\s*(?=[,;.\n]|$)/gu;
const JOIN_AND = /^\s*(?:,|and|&|\+|aur|ani|और|आणि|,\s*and|as well as|plus)\s*(?:in\s+)?$/u;
/** The language of the film or of somebody else, not of the part. */
const OF_PROJECT =
  /^\s*(?:language\s+)?(?:films?|movies?|cinema|series|web series|serials?|shows?|project|production|industry|medium|ott|feature|adaptation|remake|literature|teacher|dept|department|food|script|sentence|डायलॉग|सिनेमा|फिल्म|चित्रपट|मालिक[ाे]|सिरीज|सीरीज|वेब|नाटक|थिएटर|theatre|theater)/u;

/** How somebody sounds in another language: not on file. */
const ACCENT =
  /^[\s-]*(?:accents?|accented|twang|touch|sounding|tone|lehja|lahja|heavy|उच्चार|लहजा|एक्सेंट|लहेजा)(?![\p{L}\p{M}])/u;
/** Where a region is named for what is spoken there. */
const SPOKEN = /^[\s-]*(?:speak\w*|language|dialect|boli|bhasha|bol\w+|बोल\S*|भाषा)(?![\p{L}\p{M}])/u;

/** Takes languages, dialects and words for a region. */
export function takeSpeech(draft: Draft): SpeechRead {
  const hits = spokenHits(draft);
  const groups = withLoneLevel(draft, grouped(draft, hits));
  const speaks: SpeaksDemand[] = [];
  const prefer: SpeaksDemand[] = [];
  const regions: { label: string; tags: readonly string[] }[] = [];
  const open: string[] = [];
  const also: string[] = [];
  const ruledOut: string[] = [];
  const notSpeaks: SpeaksDemand[] = [];
  const unread: string[] = [];
  let best = false;
  for (const [index, group] of groups.entries()) {
    const tags = [...new Set(group.hits.flatMap((hit) => hit.value.tags))];
    const [first] = group.hits;
    const last = group.hits.at(-1);
    if (first === undefined || last === undefined) continue;
    const reach = reachOf(draft, groups, index);
    const said = polarityAt(draft, { start: first.start, end: reach.end }, reach.until);
    // "Thodi bahut Punjabi chalegi": a little is what is asked.
    const modest = group.level === 'basic' || group.level === 'conversational';
    const polarity =
      modest && (said === 'also' || said === 'open') && levelBefore(draft, first, 0) !== undefined
        ? 'wanted'
        : said;
    const before = speaks.at(-1);
    if (polarity === 'also' && before !== undefined) {
      speaks[speaks.length - 1] = { ...before, anyOf: [...new Set([...before.anyOf, ...tags])] };
      continue;
    }
    const following = draft.whole.slice(last.end);
    const tooLittle = polarity === 'unwanted' ? moreThan(draft, first) : undefined;
    if (polarity !== 'wanted' && tooLittle === undefined) {
      (polarity === 'open' ? open : polarity === 'also' ? also : ruledOut).push(...tags);
      if (polarity !== 'unwanted' || OF_PROJECT.test(following)) continue;
      const origin = group.hits.some((hit) => hit.value.region !== undefined) && !SPOKEN.test(following);
      const accent = ACCENT.exec(following);
      if (origin || accent !== null)
        unread.push(quoteOf(draft, { start: first.start, end: last.end + (accent?.[0].length ?? 0) }));
      else notSpeaks.push({ anyOf: tags, min: ownLevel(draft, first, last) ?? 'basic' });
      continue;
    }
    best ||= isGraded(draft, { start: first.start, end: last.end });
    const region = group.hits.find((hit) => hit.value.region !== undefined)?.value.region;
    if (region !== undefined) regions.push({ label: region, tags });
    const label = region ?? group.hits.map((hit) => speechName(hit.value.tags[0] ?? '', 'en')).join(' or ');
    const demand: SpeaksDemand = { anyOf: tags, min: tooLittle ?? group.level ?? 'fluent', label };
    const soft = OF_PROJECT.test(following) || isWish(draft, { start: first.start, end: last.end });
    (soft ? prefer : speaks).push(demand);
  }
  for (const hit of hits) take(draft, hit);
  // "Real Haryanvi, not actors doing Haryanvi": what is asked for is not ruled out as well.
  const asked = new Set([...speaks, ...prefer].flatMap((each) => each.anyOf));
  return {
    speaks: merged(speaks),
    prefer: merged(prefer),
    regions,
    open,
    also,
    ruledOut,
    notSpeaks: notSpeaks.filter((each) => !each.anyOf.some((tag) => asked.has(tag))),
    unread,
    best,
  };
}

/** "No broken Hindi": that level is not enough, so the next one is asked for. */
function moreThan(draft: Draft, hit: Hit<Said>): Level | undefined {
  const before = draft.whole.slice(Math.max(0, hit.start - 20), hit.start);
  if (/(?:basic|broken|tooti ?footi|tuti ?futi|modki todki|टूटी फूटी|मोडकी तोडकी)[\s-]*$/u.test(before))
    return 'conversational';
  return /(?:conversational|passable|workable|kaam chalau|काम चलाऊ)[\s-]*$/u.test(before)
    ? 'fluent'
    : undefined;
}

/** The level said of these words themselves: "no native Marathi", "Marathi native nahi". */
function ownLevel(draft: Draft, first: Hit<Said>, last: Hit<Said>): Level | undefined {
  const after = firstClause(draft.whole.slice(last.end, last.end + 60));
  const level = levelBefore(draft, first, 0) ?? LEVELS.find(([, , pattern]) => pattern.test(after))?.[0];
  return level === 'conversational' ? 'basic' : level;
}

/** "Hindi aani chahiye Marathi nahi": the no belongs to the language it follows, unless "and" makes both one. */
function reachOf(draft: Draft, groups: readonly Group[], index: number): { end: number; until?: number } {
  let end = groups[index]?.hits.at(-1)?.end ?? 0;
  for (const next of groups.slice(index + 1)) {
    const start = next.hits[0]?.start ?? end;
    const gap = draft.whole.slice(end, start);
    if (gap.includes(',') || !JOIN_AND.test(gap)) return { end, until: start };
    end = next.hits.at(-1)?.end ?? end;
  }
  return { end };
}

/** Region words and language words; of overlapping ones the longer ("hyderabadi hindi", not "hindi"). */
function spokenHits(draft: Draft): Hit<Said>[] {
  const all: Hit<Said>[] = [
    ...findRegion(draft.left).map((hit): Hit<Said> => ({
      ...hit,
      value: { tags: hit.value.tags, region: hit.value.label },
    })),
    ...findSpeech(draft.left).map((hit): Hit<Said> => ({ ...hit, value: { tags: [hit.value] } })),
  ].sort((a, b) => b.end - b.start - (a.end - a.start) || (a.value.region === undefined ? 1 : -1));
  const kept: Hit<Said>[] = [];
  for (const hit of all)
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

const LEVEL_ORDER: readonly Level[] = ['basic', 'conversational', 'fluent', 'native'];

interface Group {
  hits: Hit<Said>[];
  level: Level | undefined;
}

function grouped(draft: Draft, hits: readonly Hit<Said>[]): Group[] {
  const groups: Group[] = [];
  let previous: Hit<Said> | undefined;
  const gapOf = (hit: Hit<Said>) =>
    previous === undefined ? '' : draft.whole.slice(previous.end, hit.start);
  const carried: { level: Level | undefined; forward: boolean }[] = [];
  for (const hit of hits) {
    const gap = gapOf(hit);
    const before = levelBefore(draft, hit, previous?.end ?? 0);
    const after = before === undefined ? levelAfter(draft, hit) : undefined;
    const current = groups.at(-1);
    const last = carried.at(-1);
    if (
      current !== undefined &&
      (JOIN_OR.test(gap) || (gap === '-' && MIXED.test(draft.whole.slice(hit.end))))
    ) {
      current.hits.push(hit);
      const own = before ?? after;
      // One demand has one level: of two, the one that both reach.
      current.level =
        current.level === undefined || own === undefined
          ? (current.level ?? own)
          : lowerOf(current.level, own);
    } else {
      // "fluent Hindi and English": the level goes on to the next of the list.
      const inherits =
        before === undefined && after === undefined && JOIN_AND.test(gap) && last?.forward === true;
      groups.push({ hits: [hit], level: before ?? after ?? (inherits ? last?.level : undefined) });
      carried.push({
        level: before ?? (inherits ? last?.level : undefined),
        forward: before !== undefined || inherits,
      });
      previous = hit;
      continue;
    }
    previous = hit;
  }
  // "Hindi and Marathi, both fluent": the level comes back to those before it in the list.
  for (let index = groups.length - 2; index >= 0; index -= 1) {
    const [group, next] = [groups[index], groups[index + 1]];
    if (group === undefined || next === undefined || group.level !== undefined || next.level === undefined)
      continue;
    const gap = draft.whole.slice(group.hits.at(-1)?.end ?? 0, next.hits[0]?.start ?? 0);
    if (JOIN_AND.test(gap) && levelBefore(draft, next.hits[0], 0) === undefined) group.level = next.level;
  }
  return groups;
}

/** The nearest language before a lone level takes it, where it has none of its own; else all that have none. */
function withLoneLevel(draft: Draft, groups: Group[]): Group[] {
  for (const match of draft.whole.matchAll(LONE_LEVEL)) {
    const level: Level = /native|mother|matru|मातृ/u.test(match[0])
      ? 'native'
      : /conv/u.test(match[0])
        ? 'conversational'
        : 'fluent';
    const before = groups.filter((group) => (group.hits.at(-1)?.end ?? 0) <= match.index);
    const nearest = before.filter((group) => group.level === undefined).at(-1);
    if (nearest !== undefined) nearest.level = level;
  }
  return groups;
}

/** "English native or fluent": the lower of the two is enough. */
const EITHER_LEVEL =
  /^[\s,:(-]*(?:(?:is|must be|should be|at least)\s+)*(native|fluent|conversational|basic)\s*(?:or|\/|ya|या|किंवा)\s*(?:at least\s+)?(native|fluent|conversational|basic)(?![\p{L}])/u;
const lowerOf = (a: Level, b: Level): Level =>
  LEVEL_ORDER[Math.min(LEVEL_ORDER.indexOf(a), LEVEL_ORDER.indexOf(b))] ?? a;

function levelBefore(draft: Draft, hit: Hit<Said> | undefined, from: number): Level | undefined {
  if (hit === undefined) return undefined;
  const before = draft.whole.slice(Math.max(from, hit.start - 40), hit.start);
  return LEVELS.find(([, pattern]) => pattern.test(before))?.[0];
}

function levelAfter(draft: Draft, hit: Hit<Said>): Level | undefined {
  const after =
    firstClause(draft.whole.slice(hit.end, hit.end + 60)) || draft.whole.slice(hit.end, hit.end + 30);
  const either = EITHER_LEVEL.exec(after);
  if (either !== null) return lowerOf(either[1] as Level, either[2] as Level);
  return LEVELS.find(([, , pattern]) => pattern.test(after))?.[0];
}

/** The same speech asked twice is one demand, at the higher level. */
function merged(demands: readonly SpeaksDemand[]): SpeaksDemand[] {
  const kept = new Map<string, SpeaksDemand>();
  for (const demand of demands) {
    const key = [...demand.anyOf].sort().join();
    const before = kept.get(key);
    if (before === undefined || LEVEL_ORDER.indexOf(demand.min) > LEVEL_ORDER.indexOf(before.min))
      kept.set(key, demand);
  }
  return [...kept.values()];
}
