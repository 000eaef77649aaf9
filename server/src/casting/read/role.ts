/** One role: text in, brief and remarks out. The order matters: what is most specific is taken first. */
import type { RoleBrief, SkillDemand, SpeaksDemand } from '../brief.ts';
import { findSpeech } from '../lexicon/languages.ts';
import { takeAbsent } from './absent.ts';
import { grownUp, takeAdultWhoPlays } from './adult.ts';
import { takeAge } from './ages.ts';
import { type CountRead, takeCounts } from './counts.ts';
import { takeDates } from './dates.ts';
import { BEST_SPOKEN } from './graded.ts';
import { readHazards } from './hazards.ts';
import { takeHeight } from './heights.ts';
import { readIntimacy } from './intimacy.ts';
import { takeMoney } from './money.ts';
import { takeOrder } from './order.ts';
import { takePeople } from './people.ts';
import { takePlaces } from './places.ts';
import type { Remark } from './remark.ts';
import { takeSkills } from './skills.ts';
import { takeSpeech } from './speech.ts';
import { type Draft, draftOf, normalise, quoteOf, take } from './text.ts';
import { takeTraits } from './traits.ts';
import { takeRepresentation, takeUnion } from './union.ts';
import { takeWords } from './words.ts';
import { takeWork } from './work.ts';

export interface RoleRead {
  readonly brief: RoleBrief;
  readonly remarks: readonly Remark[];
  readonly count: CountRead;
  /** What a follow-up waves away: cities, skills, tags. */
  readonly open: {
    readonly cities: readonly string[];
    readonly skills: readonly string[];
    readonly speech: readonly string[];
  };
  /** What a follow-up allows beside the demand that is there: "Pune is fine too". */
  readonly also: {
    readonly cities: readonly string[];
    readonly skills: readonly string[];
    readonly speech: readonly string[];
  };
  /** What was ruled out: a follow-up that rules out what it asked before takes it back. */
  readonly notSpoken: readonly string[];
  /** The end of the playing age that was not said. */
  readonly ageOpen?: 'below' | 'above';
  /** The gender was only heard in a verb or an ending ("last wala"). */
  readonly genderHeard: boolean;
  /** A sum for all of them, where a follow-up may mean the group of the brief before. */
  readonly sumInr?: number;
  /** Names of people to leave out or to be like, as ids written in the text. */
  readonly refs: readonly string[];
}

/** "Guardian consent must be on file" */
const CONSENT =
  /(?<![\p{L}\p{M}])(?:guardians?|parents?|parental|palak|mummy papa|maa ?baap|अभिभावक|माता-?पिता|पालक)[^.;।]{0,24}(?:consent|permission|no ?objection|noc|ok\b|ready|razi|sammati|parvangi|सहमति|अनुमति|संमती|परवानगी|राजी)/u;

/** Days to be found within a window: a search asks for the whole of it, and that is said. */
const ANY_DAYS =
  /(?<![\p{L}\p{M}])(?:any|koi bhi|kontehi|kuthlehi|कोई भी|कोणतेही|कुठलेही)\s+(?:\d{1,2}|one|two|three|four|five|six|ek|do|teen|char|chaar|paanch)\s+(?:days?|din|divas|shifts?|दिन|दिवस)(?![\p{L}\p{M}])/u;
/** An exception to what is ruled out is one more thing than a demand can say. */
const EXCEPTION =
  /(?<=(?<![\p{L}])(?:no|not|nobody|no ?one|none|never|without|avoid)(?![\p{L}])[^.;!?\n]{0,80}(?<!(?:nobody|no ?one|none)(?: else)?)\s)(?:except|unless|apart from|barring|save for)(?![\p{L}])[^.;!?\n,]{3,60}/u;

/** The office's own ids: "AB012", "T-1203". */
const IDS = /(?<![\p{L}\d])[a-z]{1,4}-?\d{3,6}(?![\p{L}\d])/gu;

/** @param partName name of the part where the caller knows it better than the text. */
export function readRole(text: string, today: string, partName?: string): RoleRead {
  const draft = draftOf(text);
  const refs = takeIds(draft);
  takeProjects(draft);
  const remarks: Remark[] = [];
  const traits = takeTraits(draft);
  const absent = takeAbsent(draft);
  if (absent.length > 0) remarks.push({ kind: 'no_field', phrases: absent });
  const loose = ANY_DAYS.exec(draft.whole);
  const dates = takeDates(draft, today);
  const money = takeMoney(draft);
  const height = takeHeight(draft);
  const parent = parentClash(draft);
  const adult = takeAdultWhoPlays(draft);
  const ages = takeAge(draft);
  if (parent !== undefined) remarks.push({ kind: 'clash', clash: 'parent', said: parent });
  if (dates.reversed !== undefined) remarks.push({ kind: 'clash', clash: 'dates', said: dates.reversed });
  if (money.reversed !== undefined) remarks.push({ kind: 'clash', clash: 'rate', said: money.reversed });
  if (ages.reversed !== undefined) remarks.push({ kind: 'clash', clash: 'age', said: ages.reversed });
  const representation = takeRepresentation(draft);
  const union = takeUnion(draft);
  if (union.clash !== undefined) remarks.push({ kind: 'clash', clash: 'union', said: union.clash });
  const work = takeWork(draft);
  const skills = takeSkills(draft);
  const speech = takeSpeech(draft);
  const places = takePlaces(draft);
  const people = takePeople(draft, ages.age);
  const count = takeCounts(draft);
  const graded = skills.best
    ? 'best_skill'
    : speech.best || BEST_SPOKEN.test(draft.whole)
      ? 'best_speech'
      : undefined;
  const order = graded ?? takeOrder(draft);
  const name = roleName(text);
  const words = takeWords(draft, [name, partName].filter(Boolean).join(' '));

  remarks.push(...traits.remarks);
  for (const region of speech.regions) remarks.push({ kind: 'region', ...region });
  for (const city of places.shootIn) remarks.push({ kind: 'shoot_in', city });
  if (words.star !== undefined) remarks.push({ kind: 'tone', who: words.star });
  if (words.qualities.length > 0) remarks.push({ kind: 'qualities', words: words.qualities });
  if (words.lookAlike) remarks.push({ kind: 'look_alike' });
  if (people.youthAssumed === true) remarks.push({ kind: 'youth_assumed' });
  const intimacy = readIntimacy(draft);
  const hazards = readHazards(draft.whole);
  const minor = adult ? false : people.minor;
  if (minor === true && intimacy !== undefined) remarks.push({ kind: 'minor_unsafe' });
  const { whole } = draft;
  const spans = [loose, EXCEPTION.exec(whole)].flatMap((match) =>
    match === null
      ? []
      : [
          {
            start: match.index + match[0].length - match[0].trimStart().length,
            end: match.index + match[0].length,
          },
        ],
  );
  const unread = [...speech.unread, ...spans.map((span) => quoteOf(draft, span).trim()), ...words.unread];
  if (unread.length > 0) remarks.push({ kind: 'unread', phrases: unread });

  const gender = adult ? people.gender?.map(grownUp) : (traits.gender ?? people.gender);
  const softSpeech: SpeaksDemand[] = [...speech.prefer];
  const softSkills: SkillDemand[] = [...skills.prefer];
  const group = money.togetherInr !== undefined;
  const size = count.groupSize ?? (group ? (count.posts ?? count.limit) : undefined);
  // A sum for one person is that person's rate.
  const alone = group && partName === undefined && (size === undefined || size < 2);
  const capInr = money.maxInr ?? (alone ? money.togetherInr : undefined);
  const shown = size ?? count.limit;
  const brief: RoleBrief = {
    ...(name === undefined ? {} : { role: name }),
    ...(gender === undefined ? {} : { gender }),
    ...(ages.age === undefined ? {} : { playingAge: ages.age }),
    ...(height === undefined ? {} : { heightCm: height }),
    ...(places.city === undefined ? {} : { city: places.city }),
    ...(speech.speaks.length > 0 ? { speaks: [...speech.speaks] } : {}),
    ...(speech.notSpeaks.length > 0 ? { notSpeaks: [...speech.notSpeaks] } : {}),
    ...(skills.skills.length > 0 ? { skills: [...skills.skills] } : {}),
    ...(skills.notSkills.length > 0 ? { notSkills: [...skills.notSkills] } : {}),
    ...(places.travels === 'must' ? { travels: true } : {}),
    ...(union.union === undefined ? {} : { union: union.union }),
    ...(representation === undefined ? {} : { representation }),
    ...(dates.window === undefined ? {} : { dates: dates.window }),
    ...(dates.more.length > 0 ? { moreDates: [...dates.more] } : {}),
    ...(capInr === undefined ? {} : { dayRateMaxInr: capInr }),
    ...(money.togetherInr === undefined || alone ? {} : { groupBudgetInr: money.togetherInr }),
    ...(Object.keys(work.credits).length > 0 ? { credits: work.credits } : {}),
    ...(work.training.length > 0 ? { training: [...work.training] } : {}),
    ...(work.notTraining.length > 0 ? { notTraining: [...work.notTraining] } : {}),
    ...(traits.trait === undefined ? {} : { trait: traits.trait }),
    ...(minor === true || adult ? { minor: minor === true } : {}),
    ...(intimacy === undefined ? {} : { intimacy }),
    ...(hazards.length > 0 ? { hazards } : {}),
    ...(people.minor === true && CONSENT.test(draft.whole) ? { guardianConsent: true } : {}),
    ...(words.keywords.length > 0 ? { keywords: [...words.keywords] } : {}),
    ...(order === undefined ? {} : { order }),
    ...(softSpeech.length + softSkills.length + work.prefer.length + places.prefer.length > 0 ||
    places.travels === 'wish'
      ? {
          prefer: {
            ...(softSpeech.length > 0 ? { speaks: softSpeech } : {}),
            ...(softSkills.length > 0 ? { skills: softSkills } : {}),
            ...(work.prefer.length > 0 ? { training: [...work.prefer] } : {}),
            ...(places.prefer.length > 0 ? { city: [...places.prefer] } : {}),
            ...(places.travels === 'wish' ? { travels: true } : {}),
          },
        }
      : {}),
    ...(shown === undefined ? {} : { count: shown }),
    ...(count.everyone ? { everyone: true } : {}),
  };
  return {
    brief,
    remarks,
    count,
    open: { cities: places.open, skills: skills.open, speech: speech.open },
    also: { cities: places.also, skills: skills.also, speech: speech.also },
    notSpoken: speech.ruledOut,
    genderHeard: people.heard,
    ...(money.togetherInr === undefined ? {} : { sumInr: money.togetherInr }),
    ...(ages.open === undefined ? {} : { ageOpen: ages.open }),
    refs,
  };
}

function takeIds(draft: Draft): string[] {
  const found: string[] = [];
  for (const match of draft.left.matchAll(IDS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push(quoteOf(draft, span));
    take(draft, span);
  }
  return [...new Set(found)];
}

/** "Mill No. 9", "Season 2": numbers in titles are no ages. */
function takeProjects(draft: Draft): void {
  for (const match of draft.left.matchAll(
    /\b(?:no\.?|number|season|s|episode|ep|part|chapter|block|take|tape|day|class|std|standard|grade|room|flat|gate|platform|ward|floor|building|plot|route|bus|sector|phase)\s?\d{1,2}\b(?!\s*(?:-|to|se)\s*\d)/gu,
  ))
    take(draft, { start: match.index, end: match.index + match[0].length });
}

/** A parent less than about fifteen years older than the child. */
function parentClash(draft: Draft): string | undefined {
  const match =
    /\b(?:mother|mom|mum|father|dad|parent|aai|maa|baap)\s+(?:of|to)\s+(?:an?\s+)?(?:(\d{1,2})[\s-]*(?:years?|yrs?)?[\s-]*(?:old)?)/u.exec(
      draft.left,
    );
  if (match === null) return undefined;
  const child = Number(match[1]);
  const before = /(\d{1,2})[^\d]*$/u.exec(draft.left.slice(0, match.index));
  const own = before === null ? undefined : Number(before[1]);
  // The child's age must not be read as the part's.
  take(draft, { start: match.index + match[0].indexOf(String(child)), end: match.index + match[0].length });
  return own !== undefined && own - child < 15
    ? quoteOf(draft, {
        start: match.index - (before?.[0].length ?? 0),
        end: match.index + match[0].length,
      }).trim()
    : undefined;
}

const NAMED =
  /(?:\bfor|\bpart is|\brole is|\bplays?|\bas|\bcast|^breakdown:)\s+(?:the\s+(?:part|role)\s+of\s+)?((?:(?:Inspector|Sub-Inspector|Constable|ACP|DCP|Dr\.?|Advocate|Captain|Major|Judge|Mrs\.?|Mr\.?|Ms\.?)\s+)?[A-Z][\p{L}]+(?:\s+[A-Z][\p{L}]+)?)/u;
const PLAIN =
  /(?:\bfor|\bneed|\bwant|\bcast)\s+(?:the|a|an|our|my)\s+([a-z][a-z' -]{2,40}?)(?=\s*(?:,|\.|;|:|\?|$|\b(?:who|that|with|in|from|at|on|between|aged?|playing|woman|man)\b))/u;

/** "A face for the estate agent" */
const FOR_WHOM =
  /^(?:faces?|actors?|actress|names?|someone|somebody|options?|people|voice) (?:for|to play) (?:the|an?|our|my) /u;
/** Words for anybody: no name of a part. */
const ADJECTIVE =
  /^(?:young|old|older|middle-aged|new|good|few|couple of|native|fluent|real|strong|fresh|different|second|first|third|next|last)\s+/u;
const GENERIC =
  /^(?:wom[ae]n|m[ae]n|girls?|boys?|lady|ladies|female|male|guys?|actors?|actress(?:es)?|people|person|someone|ones?|child|kids?|options?|names?|list|shortlist|breakdown|rest|same|part|role|project|director|shoot)\b/u;

/** What the part is in, no part itself. */
const PROJECT =
  /(?:^|\s)(?:films?|movie|video|series|ads?|ad film|tvc|commercial|song|show|serial|scenes?|campaign|brand|shoot|thriller|comedy|drama|web|ott|theatre|play|character|role|part|project|replacement|tomorrow|today)$/iu;

/** The name of the part, where the text gives one. */
export function roleName(text: string): string | undefined {
  const named = NAMED.exec(text)?.[1];
  if (
    named !== undefined &&
    !PROJECT.test(named) &&
    findSpeech(normalise(named)).length === 0 &&
    !/^(?:I|The|Salt|Women|Men|Hindi|Marathi|Feb|Jan|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/u.test(named)
  )
    return named.trim();
  const plain = PLAIN.exec(text)?.[1]?.trim().replace(FOR_WHOM, '');
  return plain === undefined || PROJECT.test(plain) || GENERIC.test(plain.replace(ADJECTIVE, ''))
    ? undefined
    : plain;
}
