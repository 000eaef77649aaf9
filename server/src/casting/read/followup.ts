/** A follow-up changes the brief that is kept: what it names is replaced, what it waves away is removed, the rest stays. */
import type { RoleBrief, SkillDemand, SpeaksDemand } from '../brief.ts';
import type { RoleRead } from './role.ts';
import { normalise } from './text.ts';

export interface FollowUp {
  readonly brief: RoleBrief;
  /** Asked for something relative that has no figure to start from: it is asked back. */
  readonly unclear: readonly ('cheaper' | 'taller')[];
  readonly wantsDropouts: boolean;
  /** "others", "more": those shown are not shown again. */
  readonly more: boolean;
}

const AWAY =
  '(?:forget|drop|remove|ignore|lose|skip|scrap|relax|waive|no need for|never mind|without)(?:\\s+(?:about|the|that|his|her|any))*\\s+';
const NOT_MATTER =
  "\\s+(?:limit |cap |filter |condition |range |requirement )?(?:doesn't|does not|don't|do not|need not|isn't|is not|no longer)\\s+(?:matter|important|needed|required|apply|an issue)";
const FIELDS: readonly (readonly [keyof RoleBrief, string])[] = [
  ['heightCm', 'height|kad|lambai'],
  ['playingAge', 'age|ages|age limit|age range|umar|umr'],
  ['city', 'city|location|base|place|cities|mumbai|shehar'],
  ['dayRateMaxInr', 'budget|rate|cap|money|price|rate cap|budget cap'],
  ['groupBudgetInr', 'budget|rate|cap|money'],
  ['dates', 'dates?|availability|date'],
  ['speaks', 'languages?|dialects?|accent|bhasha|boli'],
  ['skills', 'skills?|skill'],
  ['union', 'union|card|cintaa'],
  ['training', 'training|theatre|theatre training'],
  ['credits', 'credits?|tv|experience'],
  ['notSkills', 'exclusion'],
  ['gender', 'gender'],
];

export function applyFollowUp(
  before: RoleBrief,
  read: RoleRead,
  text: string,
  shownHeightsCm: readonly number[],
): FollowUp {
  const low = normalise(text);
  const brief: { -readonly [K in keyof RoleBrief]: RoleBrief[K] } = { ...before };
  const unclear: FollowUp['unclear'][number][] = [];
  const now = read.brief;

  if (now.gender !== undefined) brief.gender = now.gender;
  if (now.minor !== undefined || now.playingAge !== undefined)
    brief.minor = now.minor ?? (now.playingAge !== undefined && now.playingAge.max < 18 ? true : undefined);
  if (now.playingAge !== undefined) brief.playingAge = now.playingAge;
  if (now.heightCm !== undefined) brief.heightCm = now.heightCm;
  if (now.dates !== undefined) brief.dates = now.dates;
  if (now.dayRateMaxInr !== undefined) brief.dayRateMaxInr = now.dayRateMaxInr;
  if (now.groupBudgetInr !== undefined) brief.groupBudgetInr = now.groupBudgetInr;
  if (now.union !== undefined) brief.union = now.union;
  if (now.trait !== undefined) brief.trait = now.trait;
  if (now.credits !== undefined) brief.credits = { ...before.credits, ...now.credits };
  if (now.training !== undefined)
    brief.training = [...new Set([...(before.training ?? []), ...now.training])];
  if (now.city !== undefined) brief.city = mergeCity(before.city, now.city);
  if (now.count !== undefined) brief.count = now.count;
  if (now.everyone !== undefined) brief.everyone = now.everyone;
  const replaces = /\binstead\b|\brather than\b|\bnot\b.{1,20}\bbut\b|ke bajay|की जगह|ऐवजी|aivaji/u.test(low);
  if (now.speaks !== undefined)
    brief.speaks = replaces ? [...now.speaks] : mergeSpeech(before.speaks ?? [], now.speaks);
  if (now.skills !== undefined)
    brief.skills = replaces ? [...now.skills] : mergeSkills(before.skills ?? [], now.skills);
  if (now.notSkills !== undefined)
    brief.notSkills = [...new Set([...(before.notSkills ?? []), ...now.notSkills])];
  if (now.prefer !== undefined)
    brief.prefer = {
      ...before.prefer,
      speaks: mergeSpeech(before.prefer?.speaks ?? [], now.prefer.speaks ?? []),
      skills: mergeSkills(before.prefer?.skills ?? [], now.prefer.skills ?? []),
    };

  // Taken back by name: "I never said Mumbai", "no Hindi needed".
  if (read.open.cities.length > 0 || (now.city?.noneOf !== undefined && /never said|didn't say/u.test(low)))
    delete brief.city;
  if (read.open.speech.length > 0)
    brief.speaks = (brief.speaks ?? []).filter(
      (each) => !each.anyOf.every((tag) => read.open.speech.includes(tag)),
    );
  if (read.open.skills.length > 0)
    brief.skills = (brief.skills ?? []).filter(
      (each) => !each.anyOf.some((name) => read.open.skills.includes(name)),
    );
  for (const [field, words] of FIELDS) {
    if (now[field] !== undefined) continue;
    const gone = new RegExp(
      `\\b${AWAY}(?:${words})\\b|\\b(?:${words})${NOT_MATTER}|\\bany (?:${words})\\b|\\b(?:${words}) (?:is )?(?:flexible|open|chhodo|hata do|koi bhi)\\b`,
      'u',
    );
    if (gone.test(low)) delete brief[field];
  }
  if (/(?:कद|उंची)[^.;]{0,16}(?:नहीं|हटा|फर्क|सोडा|काढ)/u.test(low)) delete brief.heightCm;
  if (/(?:उम्र|वय)[^.;]{0,16}(?:हटा|फर्क नहीं|सोडा|काढ)/u.test(low)) delete brief.playingAge;

  // Relative words start from the brief or from who was shown.
  const tallest =
    shownHeightsCm.length > 0
      ? [...shownHeightsCm].sort((a, b) => a - b)[Math.floor((shownHeightsCm.length - 1) / 2)]
      : undefined;
  if (now.heightCm === undefined && /\btaller\b|lamb[ai] |ज्यादा लंब|अधिक उंच|उंच /u.test(low)) {
    const from = before.heightCm?.min ?? tallest;
    if (from === undefined) unclear.push('taller');
    else brief.heightCm = { min: from + (before.heightCm?.min === undefined ? 1 : 5) };
  }
  if (now.heightCm === undefined && /\bshorter\b/u.test(low)) {
    const from = before.heightCm?.max ?? tallest;
    if (from === undefined) unclear.push('taller');
    else brief.heightCm = { max: from - (before.heightCm?.max === undefined ? 1 : 5) };
  }
  const shift = /\byounger\b|chhot[ai] umar|कम उम्र|तरुण/u.test(low)
    ? -5
    : /\bolder\b|bad[ai] umar|बड़ी उम्र|मोठ्या वयाच/u.test(low)
      ? 5
      : 0;
  if (shift !== 0 && now.playingAge === undefined && before.playingAge !== undefined) {
    const floor = before.playingAge.min >= 18 ? 18 : 2;
    brief.playingAge = {
      min: Math.max(floor, before.playingAge.min + shift),
      max: Math.max(floor, before.playingAge.max + shift),
    };
  }
  if (/\bcheaper\b|sast[aie]|less expensive|सस्त|स्वस्त/u.test(low) && now.dayRateMaxInr === undefined) {
    if (before.dayRateMaxInr === undefined) unclear.push('cheaper');
    else brief.dayRateMaxInr = Math.round(before.dayRateMaxInr * 0.8);
  }
  return {
    brief: tidy(brief),
    unclear,
    wantsDropouts:
      /\b(?:drop(?:ped|s|outs?)?(?:[- ]outs?)?|fell out|left out|lost|removed|kaun gaya|kaun hata)\b.{0,24}(?:\bwhy\b|$|[.?])|\bwho (?:dropped|fell|went|got dropped|is out)\b|कौन (?:हटा|बाहर|निकला)|कोण (?:वगळ|बाहेर|गळ)/u.test(
        low,
      ),
    more: /^\s*(?:show )?(?:more|others?|someone else|anyone else|next|fresh|new|different)\b|\b(?:other|more|fresh|different|new) (?:options|names|people|faces|ones)\b|\b(?:aur|naye) (?:dikhao|naam|options|log)\b|और (?:दिखाओ|नाम)|आणखी|अजून/u.test(
      low,
    ),
  };
}

function tidy(brief: RoleBrief): RoleBrief {
  return Object.fromEntries(
    Object.entries(brief).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function mergeCity(before: RoleBrief['city'], now: NonNullable<RoleBrief['city']>): RoleBrief['city'] {
  const noneOf = [...new Set([...(before?.noneOf ?? []), ...(now.noneOf ?? [])])];
  const anyOf = now.anyOf ?? before?.anyOf?.filter((city) => !noneOf.includes(city));
  const kept = noneOf.filter((city) => now.anyOf?.includes(city) !== true);
  return {
    ...(anyOf !== undefined && anyOf.length > 0 ? { anyOf } : {}),
    ...(kept.length > 0 ? { noneOf: kept } : {}),
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
