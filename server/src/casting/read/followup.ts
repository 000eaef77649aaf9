/** A follow-up changes the brief that is kept: what it names is replaced, what it waves away is removed, the rest stays. */
import type { RoleBrief, SkillDemand, SpeaksDemand } from '../brief.ts';
import { grownUp } from './adult.ts';
import { waivesIntimacy } from './intimacy.ts';
import type { RoleRead } from './role.ts';
import { normalise } from './text.ts';
import { waivedFields } from './waived.ts';

export interface FollowUp {
  readonly brief: RoleBrief;
  /** Asked for something relative that has no figure to start from: it is asked back. */
  readonly unclear: readonly ('cheaper' | 'taller')[];
  readonly wantsDropouts: boolean;
  /** "others", "more": those shown are not shown again. */
  readonly more: boolean;
}

type Change = { -readonly [K in keyof RoleBrief]: RoleBrief[K] };
/** What a follow-up simply replaces. */
const PLAIN = [
  'gender',
  'heightCm',
  'dates',
  'dayRateMaxInr',
  'groupBudgetInr',
  'union',
  'representation',
  'travels',
  'trait',
  'count',
  'everyone',
  'order',
  'intimacy',
  'hazards',
] as const satisfies readonly (keyof RoleBrief)[];

/** Years and centimetres that "younger" and "taller" move a figure by. */
const YEARS = 5;
const CM = 5;
const CHEAPER = 0.8;

/**
 * @param several whether the brief is one part of many.
 * @param shownHeightsCm of the people shown last: where "taller" starts when the brief has no height.
 */
export function applyFollowUp(
  before: RoleBrief,
  read: RoleRead,
  text: string,
  shownHeightsCm: readonly number[],
  several = false,
): FollowUp {
  const low = normalise(text);
  const now = read.brief;
  const brief: Change = { ...before };
  for (const field of PLAIN) replace(brief, now, field);
  if (read.sumInr !== undefined && (several || (brief.count ?? 1) > 1)) {
    brief.groupBudgetInr = read.sumInr;
    brief.dayRateMaxInr = now.dayRateMaxInr === read.sumInr ? before.dayRateMaxInr : brief.dayRateMaxInr;
  }
  // "Last wala hata do" speaks of a place in the list, not of another part.
  if (read.genderHeard && before.gender !== undefined) brief.gender = before.gender;
  if (now.minor !== undefined || now.playingAge !== undefined)
    brief.minor = now.minor ?? (now.playingAge !== undefined && now.playingAge.max < 18 ? true : undefined);
  if (now.playingAge !== undefined) brief.playingAge = ageOf(before.playingAge, read, low);
  // A child's part that an adult plays is a woman's or a man's.
  if (now.minor === false) brief.gender = brief.gender?.map(grownUp);
  if (now.dates !== undefined) brief.moreDates = now.moreDates;
  if (now.credits !== undefined) brief.credits = { ...before.credits, ...now.credits };
  for (const field of ['training', 'notTraining'] as const)
    if (now[field] !== undefined) brief[field] = [...new Set([...(before[field] ?? []), ...now[field]])];
  if (now.city !== undefined) brief.city = mergeCity(before.city, now.city);
  changeSpeech(brief, before, read, low);
  changeSkills(brief, before, read, low);
  if (now.prefer !== undefined)
    brief.prefer = {
      ...before.prefer,
      ...now.prefer,
      speaks: mergeSpeech(before.prefer?.speaks ?? [], now.prefer.speaks ?? []),
      skills: mergeSkills(before.prefer?.skills ?? [], now.prefer.skills ?? []),
    };
  allowBeside(brief, read);

  // Taken back by name: "I never said Mumbai", "forget the height".
  if (read.open.cities.length > 0 || (now.city?.noneOf !== undefined && /never said|didn't say/u.test(low)))
    if (now.city?.anyOf === undefined) delete brief.city;
    else brief.city = { anyOf: now.city.anyOf };
  for (const field of waivedFields(text))
    if (now[field] === undefined || NAMED_BY_ITSELF.has(field)) delete brief[field];

  if (now.intimacy === undefined && waivesIntimacy(text)) delete brief.intimacy;

  const unclear = moveFigures(brief, before, now, low, shownHeightsCm);
  return {
    brief: tidy(brief),
    unclear,
    wantsDropouts:
      /\b(?:drop(?:ped|s|outs?)?(?:[- ]outs?)?|fell out|left out|lost|removed|kaun gaya|kaun hata)\b.{0,24}(?:\bwhy\b|$|[.?])|\bwho (?:dropped|fell|went|got dropped|is out)\b|कौन (?:हटा|बाहर|निकला)|कोण (?:वगळ|बाहेर|गळ)/u.test(
        low,
      ),
    more: MORE.test(low),
  };
}

/** "Forget the union" says the very word that would ask for one. */
const NAMED_BY_ITSELF = new Set<keyof RoleBrief>(['union', 'training', 'credits']);

const MORE =
  /^\s*(?:(?:ok|okay|haan|ha|acha|accha|and)[\s,]+)?(?:show )?(?:(?:some )?more|others?|someone else|anyone else|anybody else|who else|any ?more|next|fresh ones|new ones|different)\b|\b(?:other|more|fresh|different|new|next (?:\d|few|set of)) (?:options|names|people|faces|ones|profiles)\b|(?<![\p{L}])(?:aur|naye|kuch aur|dusre|doosre) (?:dikhao|naam|options|log|koi|bhi|batao|hain)|(?<![\p{L}])(?:koi|kuch) aur(?![\p{L}])|(?<![\p{L}])(?:ajun|aankhi|anakhi) (?:kon|nave|dakhav|konihi|koni)|और (?:दिखाओ|नाम|कोई|कौन|लोग)|कोई और|आणखी|अजून (?:कोण|नाव|दाखव)/u;

function replace<K extends (typeof PLAIN)[number]>(brief: Change, now: RoleBrief, field: K): void {
  if (now[field] !== undefined) brief[field] = now[field] as Change[K];
}

/** "Under 35" moves the upper end, "45 bhi chalega" widens the range, anything else replaces it. */
function ageOf(
  before: RoleBrief['playingAge'],
  { brief: { playingAge: now }, ageOpen }: RoleRead,
  low: string,
): RoleBrief['playingAge'] {
  if (before === undefined || now === undefined) return now;
  if (ageOpen === 'below' && before.min <= now.max) return { min: before.min, max: now.max };
  return WIDENS.test(low) ? { min: Math.min(before.min, now.min), max: Math.max(before.max, now.max) } : now;
}

const WIDENS =
  /\d{1,2}'?s?\s*(?:saal |sal |years? |yrs? |tak |wal[aei] |varsh\p{L}* |साल |वर्ष\S* |तक )*(?:bhi chaleg|is (?:also )?(?:fine|ok)|also (?:fine|ok)|(?:fine|ok) (?:too|also)|pan chalel|भी चलेग|पण चालेल|ही चालेल)/u;

const REPLACES =
  /\binstead\b|\brather than\b|\bnot\b.{1,20}\bbut\b|ke bajay|ki jagah|(?:bola|kaha|kahi|boli) tha|\bi (?:said|meant|asked)\b|\bmeant\b|की जगह|के बजाय|(?:बोला|कहा) था|ऐवजी|aivaji|mhanal|म्हणाल|म्हटल/u;

/** "Not Marathi, Gujarati": what is taken back goes, the rest stays; "Gujarati instead" swaps everything spoken. */
function changeSpeech(
  brief: Change,
  before: RoleBrief,
  { brief: now, open, also, notSpoken }: RoleRead,
  low: string,
): void {
  const gone = new Set([...open.speech, ...notSpoken]);
  const kept = (before.speaks ?? []).filter((each) => !each.anyOf.every((tag) => gone.has(tag)));
  const takenBack = kept.length < (before.speaks ?? []).length;
  if (now.speaks !== undefined)
    brief.speaks = REPLACES.test(low) && !takenBack ? [...now.speaks] : mergeSpeech(kept, now.speaks);
  else if (takenBack) brief.speaks = kept;
  // Ruling out what was asked takes it back; ruling out anything else keeps people out, until it is asked for.
  const asked = new Set((before.speaks ?? []).flatMap((each) => each.anyOf));
  const allowed = new Set([
    ...open.speech,
    ...also.speech,
    ...(now.speaks ?? []).flatMap((each) => each.anyOf),
  ]);
  const out = [
    ...(before.notSpeaks ?? []),
    ...(now.notSpeaks ?? []).filter((each) => !each.anyOf.some((tag) => asked.has(tag))),
  ].filter((each) => !each.anyOf.some((tag) => allowed.has(tag)));
  if (before.notSpeaks !== undefined || out.length > 0) brief.notSpeaks = mergeSpeech([], out);
}

function changeSkills(brief: Change, before: RoleBrief, { brief: now, open }: RoleRead, low: string) {
  const asked = new Set((before.skills ?? []).flatMap((each) => each.anyOf));
  // Ruling out what was asked takes it back; ruling out anything else keeps people out.
  const takenBack = (now.notSkills ?? []).filter((name) => asked.has(name));
  const gone = new Set([...open.skills, ...takenBack]);
  const kept = (before.skills ?? []).filter((each) => !each.anyOf.some((name) => gone.has(name)));
  const swaps = REPLACES.test(low) && takenBack.length === 0;
  if (now.skills !== undefined) brief.skills = swaps ? [...now.skills] : mergeSkills(kept, now.skills);
  else if (gone.size > 0) brief.skills = kept;
  const out = (now.notSkills ?? []).filter((name) => !asked.has(name));
  if (out.length > 0) brief.notSkills = [...new Set([...(before.notSkills ?? []), ...out])];
}

/** "Nagpur is fine too": beside the demand that is there; where there is none, nothing was fenced in. */
function allowBeside(brief: Change, { also }: RoleRead): void {
  const { city } = brief;
  if (also.cities.length > 0 && city !== undefined) {
    const noneOf = city.noneOf?.filter((name) => !also.cities.includes(name));
    brief.city = {
      ...(city.anyOf === undefined ? {} : { anyOf: [...new Set([...city.anyOf, ...also.cities])] }),
      ...(noneOf === undefined || noneOf.length === 0 ? {} : { noneOf }),
    };
  }
  const beside = <T extends { anyOf: string[] }>(list: readonly T[] | undefined, more: readonly string[]) => {
    const last = list?.at(-1);
    if (last === undefined || more.length === 0) return list === undefined ? undefined : [...list];
    return [...(list ?? []).slice(0, -1), { ...last, anyOf: [...new Set([...last.anyOf, ...more])] }];
  };
  const speaks = beside<SpeaksDemand>(brief.speaks, also.speech)?.map((each) =>
    also.speech.some((tag) => each.anyOf.includes(tag)) ? { anyOf: each.anyOf, min: each.min } : each,
  );
  if (speaks !== undefined) brief.speaks = speaks;
  const skills = beside<SkillDemand>(brief.skills, also.skills);
  if (skills !== undefined) brief.skills = skills;
}

/** Relative words start from the brief or from who was shown. */
function moveFigures(
  brief: Change,
  before: RoleBrief,
  now: RoleBrief,
  low: string,
  shownHeightsCm: readonly number[],
): FollowUp['unclear'] {
  const unclear: FollowUp['unclear'][number][] = [];
  const middle = [...shownHeightsCm].sort((a, b) => a - b)[Math.floor((shownHeightsCm.length - 1) / 2)];
  if (now.heightCm === undefined && now.order === undefined) {
    if (
      /\btaller\b|\b(?:aur|thod[aie]|zyada) lamb[aie]\b|\b(?:ajun|jast|thod[aiy]a?) unch\b|ज्यादा लंब|और लंब|थोड[ाी] लंब|अधिक उंच|अजून उंच|जास्त उंच|^\s*उंच(?![\u0900-\u097f])/u.test(
        low,
      )
    ) {
      const from = before.heightCm?.min ?? middle;
      if (from === undefined) unclear.push('taller');
      else brief.heightCm = { min: from + (before.heightCm?.min === undefined ? 1 : CM) };
    } else if (/\bshorter\b|\b(?:thod[aie]|aur) (?:chhot[aie]|kam) (?:kad|height)|कम कद|कमी उंची/u.test(low)) {
      const from = before.heightCm?.max ?? middle;
      if (from === undefined) unclear.push('taller');
      else brief.heightCm = { max: from - (before.heightCm?.max === undefined ? 1 : CM) };
    }
  }
  const shift =
    /\byounger\b|\bchhot[ai] umar|\bkam (?:umar|umr|age)|thod[aie] (?:young|jawan)|कम उम्र|तरुण|कमी वय|लहान वय/u.test(
      low,
    )
      ? -YEARS
      : /\bolder\b|\bbad[ai] (?:umar|umr)|\bzyada (?:umar|umr|age)|thod[aie] bad[aie]|बडी उम्र|ज्यादा उम्र|मोठ्या वयाच|जास्त वय/u.test(
            low,
          )
        ? YEARS
        : 0;
  if (shift !== 0 && now.playingAge === undefined && before.playingAge !== undefined) {
    const floor = before.playingAge.min >= 18 ? 18 : 2;
    brief.playingAge = {
      min: Math.max(floor, before.playingAge.min + shift),
      max: Math.max(floor, Math.min(99, before.playingAge.max + shift)),
    };
  }
  if (
    /\bcheaper\b|\bsast[aie]\b|less expensive|\bkam (?:rate|paise|fees?|budget)|सस्त|स्वस्त|कम (?:फीस|पैसे)|कमी मानधन/u.test(
      low,
    ) &&
    now.dayRateMaxInr === undefined &&
    now.order === undefined
  ) {
    if (before.dayRateMaxInr === undefined) unclear.push('cheaper');
    else brief.dayRateMaxInr = Math.round(before.dayRateMaxInr * CHEAPER);
  }
  return unclear;
}

function tidy(brief: RoleBrief): RoleBrief {
  return Object.fromEntries(
    Object.entries(brief).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function mergeCity(before: RoleBrief['city'], now: NonNullable<RoleBrief['city']>): RoleBrief['city'] {
  // "Kolhapur, not Pune" swaps what was asked and keeps nobody out.
  const takenBack = now.anyOf === undefined ? [] : (before?.anyOf ?? []);
  const noneOf = [...(before?.noneOf ?? []), ...(now.noneOf ?? [])].filter(
    (city, at, all) =>
      all.indexOf(city) === at && now.anyOf?.includes(city) !== true && !takenBack.includes(city),
  );
  const anyOf = now.anyOf ?? before?.anyOf?.filter((city) => !noneOf.includes(city));
  return {
    ...(anyOf !== undefined && anyOf.length > 0 ? { anyOf } : {}),
    ...(noneOf.length > 0 ? { noneOf } : {}),
    ...(now.label === undefined ? {} : { label: now.label }),
  };
}

function mergeSpeech(before: readonly SpeaksDemand[], now: readonly SpeaksDemand[]): SpeaksDemand[] {
  const kept = before.filter((old) => !now.some((each) => each.anyOf.some((tag) => old.anyOf.includes(tag))));
  return [...kept, ...now];
}

function mergeSkills(before: readonly SkillDemand[], now: readonly SkillDemand[]): SkillDemand[] {
  const kept = before.filter(
    (old) => !now.some((each) => each.anyOf.some((name) => old.anyOf.includes(name))),
  );
  return [...kept, ...now];
}
