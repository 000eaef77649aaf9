/** One role: text in, brief and remarks out. The order matters: what is most specific is taken first. */
import type { RoleBrief, SkillDemand, SpeaksDemand } from '../brief.ts';
import { takeAge } from './ages.ts';
import { type CountRead, takeCounts } from './counts.ts';
import { takePlaces, takeSkills, takeUnion, takeWork } from './craft.ts';
import { takeDates } from './dates.ts';
import { takeHeight } from './heights.ts';
import { takeMoney } from './money.ts';
import { takePeople } from './people.ts';
import type { Remark } from './remark.ts';
import { takeSpeech } from './speech.ts';
import { type Draft, draftOf, take } from './text.ts';
import { takeTraits } from './traits.ts';
import { takeWords } from './words.ts';

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
  /** Names of people to leave out or to be like, as ids written in the text. */
  readonly refs: readonly string[];
}

/** The office's own ids: "AB012", "T-1203". */
const IDS = /(?<![\p{L}\d])[a-z]{1,4}-?\d{3,6}(?![\p{L}\d])/gu;

export function readRole(text: string, today: string): RoleRead {
  const draft = draftOf(text);
  const refs = takeIds(draft);
  takeProjects(draft);
  const remarks: Remark[] = [];
  const traits = takeTraits(draft);
  const dates = takeDates(draft, today);
  const money = takeMoney(draft);
  const height = takeHeight(draft);
  const parent = parentClash(draft);
  const ages = takeAge(draft);
  if (parent !== undefined) remarks.push({ kind: 'clash', clash: 'parent', said: parent });
  if (dates.reversed !== undefined) remarks.push({ kind: 'clash', clash: 'dates', said: dates.reversed });
  if (money.reversed !== undefined) remarks.push({ kind: 'clash', clash: 'rate', said: money.reversed });
  if (ages.reversed !== undefined) remarks.push({ kind: 'clash', clash: 'age', said: ages.reversed });
  const union = takeUnion(draft);
  if (union.clash !== undefined) remarks.push({ kind: 'clash', clash: 'union', said: union.clash });
  const work = takeWork(draft);
  const skills = takeSkills(draft);
  const speech = takeSpeech(draft);
  const places = takePlaces(draft);
  const people = takePeople(draft, ages.age);
  const count = takeCounts(draft);
  const words = takeWords(draft);

  remarks.push(...traits.remarks);
  for (const region of speech.regions) remarks.push({ kind: 'region', ...region });
  for (const city of places.shootIn) remarks.push({ kind: 'shoot_in', city });
  if (words.star !== undefined) remarks.push({ kind: 'tone', who: words.star });
  if (words.qualities.length > 0) remarks.push({ kind: 'qualities', words: words.qualities });
  if (words.lookAlike) remarks.push({ kind: 'look_alike' });
  if (people.youthAssumed === true) remarks.push({ kind: 'youth_assumed' });

  const gender = traits.gender ?? people.gender;
  const softSpeech: SpeaksDemand[] = [...speech.prefer];
  const softSkills: SkillDemand[] = [...skills.prefer];
  const group = money.together && money.maxInr !== undefined;
  const size = count.groupSize ?? (group ? (count.posts ?? count.limit) : undefined);
  const shown = size ?? count.limit;
  const brief: RoleBrief = {
    ...(roleName(text) === undefined ? {} : { role: roleName(text) }),
    ...(gender === undefined ? {} : { gender }),
    ...(ages.age === undefined ? {} : { playingAge: ages.age }),
    ...(height === undefined ? {} : { heightCm: height }),
    ...(places.city === undefined ? {} : { city: places.city }),
    ...(speech.speaks.length > 0 ? { speaks: [...speech.speaks] } : {}),
    ...(skills.skills.length > 0 ? { skills: [...skills.skills] } : {}),
    ...(skills.notSkills.length > 0 ? { notSkills: [...skills.notSkills] } : {}),
    ...(union.union === undefined ? {} : { union: union.union }),
    ...(dates.window === undefined ? {} : { dates: dates.window }),
    ...(money.maxInr === undefined
      ? {}
      : group
        ? { groupBudgetInr: money.maxInr }
        : { dayRateMaxInr: money.maxInr }),
    ...(Object.keys(work.credits).length > 0 ? { credits: work.credits } : {}),
    ...(work.training.length > 0 ? { training: [...work.training] } : {}),
    ...(traits.trait === undefined ? {} : { trait: traits.trait }),
    ...(people.minor === true ? { minor: true } : {}),
    ...(words.keywords.length > 0 ? { keywords: [...words.keywords] } : {}),
    ...(softSpeech.length + softSkills.length > 0
      ? {
          prefer: {
            ...(softSpeech.length > 0 ? { speaks: softSpeech } : {}),
            ...(softSkills.length > 0 ? { skills: softSkills } : {}),
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
    open: { cities: places.open, skills: skills.open, speech: speech.dropped },
    refs,
  };
}

function takeIds(draft: Draft): string[] {
  const found: string[] = [];
  for (const match of draft.left.matchAll(IDS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push(draft.original.slice(span.start, span.end));
    take(draft, span);
  }
  return [...new Set(found)];
}

/** "Mill No. 9", "Season 2": numbers in titles are no ages. */
function takeProjects(draft: Draft): void {
  for (const match of draft.left.matchAll(
    /\b(?:no\.?|number|season|s|episode|ep|part|chapter|block|take|tape|day)\s?\d{1,2}\b(?!\s*(?:-|to|se)\s*\d)/gu,
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
    ? draft.original.slice(match.index - (before?.[0].length ?? 0), match.index + match[0].length).trim()
    : undefined;
}

const NAMED =
  /(?:\bfor|\bpart is|\brole is|\bplays?|\bas|\bcast|^breakdown:)\s+(?:the\s+(?:part|role)\s+of\s+)?((?:(?:Inspector|Sub-Inspector|Constable|ACP|DCP|Dr\.?|Advocate|Captain|Major|Judge|Mrs\.?|Mr\.?|Ms\.?)\s+)?[A-Z][\p{L}]+(?:\s+[A-Z][\p{L}]+)?)/u;
const PLAIN =
  /(?:\bfor|\bneed|\bwant|\bcast)\s+(?:the|a|an|our|my)\s+([a-z][a-z' -]{2,40}?)(?=\s*(?:,|\.|;|:|\?|$|\b(?:who|that|with|in|from|at|on|between|aged?|playing|woman|man)\b))/u;

/** Words for anybody: no name of a part. */
const ADJECTIVE =
  /^(?:young|old|older|middle-aged|new|good|few|couple of|native|fluent|real|strong|fresh|different|second|first|third|next|last)\s+/u;
const GENERIC =
  /^(?:wom[ae]n|m[ae]n|girls?|boys?|lady|ladies|female|male|guys?|actors?|actress(?:es)?|people|person|someone|ones?|child|kids?|options?|names?|list|shortlist|breakdown|rest|same|part|role|project|director|shoot)\b/u;

/** The name of the part, where the text gives one. */
export function roleName(text: string): string | undefined {
  const named = NAMED.exec(text)?.[1];
  if (
    named !== undefined &&
    !/^(?:I|The|Salt|Women|Men|Hindi|Marathi|Feb|Jan|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/u.test(named)
  )
    return named.trim();
  const plain = PLAIN.exec(text)?.[1]?.trim();
  return plain === undefined || GENERIC.test(plain.replace(ADJECTIVE, '')) ? undefined : plain;
}
