/** Rules of a sentence: caps, ages, heights, and a stance towards cities, languages, skills, training and formats. */
import type { RoleBrief } from '../../../casting/brief.ts';
import { readRole, type RoleRead } from '../../../casting/read/role.ts';
import { normalise } from '../../../casting/read/text.ts';
import { waivedFields } from '../../../casting/read/waived.ts';
import type { Statement, Where } from '../model.ts';
import { KEYS, type KeyName, type Stance } from '../registry.ts';
import { CHANGES, DISLIKES, FIRM, LIKES, OPEN_AGAIN, partKindIn } from './markers.ts';

export type Rule = Pick<Statement, 'subject' | 'key' | 'value' | 'kind'>;

/** "From 15,000 to 20,000", "18,000, not 20,000": the figure that holds is left. */
const OLD_FIGURE: readonly RegExp[] = [
  /\bfrom\s+(?:₹|rs\.?)?\s*\d[\d,.]*\s*(?:k|lakhs?|thousand|hazaar|hajar)?(?:\s*(?:-|–|to)\s*\d{1,2}(?=\s+to\b))?(?=\s+to\b)/giu,
  /,?\s*\b(?:not|instead of|rather than|in place of)\s+(?:₹|rs\.?)?\s*\d[\d,.]*(?:\s*[-–]\s*\d+)?\s*(?:k\b|lakhs?|thousand|hazaar|hajar)?/giu,
  /\d[\d,.]*(?:\s*[-–]\s*\d+)?\s*(?:k\b|lakhs?|thousand|hazaar|hajar|हजार|हज़ार)?\s*(?:se|varun|से|वरून)\s+(?=\d[\d,.]*\s*(?:k\b|lakhs?|lacs?|thousand|hazaar|hajar|हजार|हज़ार|लाख)|\d{1,3},\d{3})/giu,
  /\d[\d,.]*(?:\s*[-–]\s*\d+)?\s*(?:k\b|lakhs?|thousand|hazaar|hajar|हजार|हज़ार)?\s*(?:nahi|naahi|nahin|नहीं|नाही|नव्हे)\s*,?\s*(?=.*\d)/giu,
];
export const withoutOldFigures = (text: string): string =>
  OLD_FIGURE.reduce((left, pattern) => left.replace(pattern, ' '), text);

/** "Cap 20000", "20 hazaar": a figure next to a word for money, where the reader of briefs saw none. */
const CAP = /\b(?:cap|ceiling|limit|budget|rate|fees?)\b|कैप|कॅप|बजट|बजेट|रेट|मानधन/iu;

export function rulesIn(sentence: string, today: string): Rule[] {
  const text = withoutOldFigures(sentence);
  const read = readRole(text, today);
  const likes = LIKES.test(text) && !FIRM.test(text);
  const dislikes = DISLIKES.test(text);
  const open = OPEN_AGAIN.test(text);
  const stance = (said: Stance): Stance =>
    open ? 'open' : dislikes ? 'exclude' : likes && said === 'only' ? 'prefer' : said;
  const rules: Rule[] = [...figures(read.brief, sentence, open), ...stances(read, stance)];
  const subjects = new Set(rules.map(({ key, subject }) => `${key} ${subject}`));
  for (const [key, list] of [
    ['city', read.also.cities],
    ['skill', read.also.skills],
    ['speech', read.also.speech],
    ['city', read.open.cities],
    ['skill', read.open.skills],
    ['speech', read.open.speech],
  ] as const)
    for (const subject of list)
      if (!subjects.has(`${key} ${subject}`)) rules.push(ruleOf(key, subject, { stance: 'open' }));
  return rules;
}

/** Whether a sentence without a word for "remember" tells a rule: a figure that changes, or a stance. */
export const tellsRule = (sentence: string): boolean =>
  CAP.test(sentence) ||
  CHANGES.test(sentence) ||
  DISLIKES.test(sentence) ||
  OPEN_AGAIN.test(sentence) ||
  RULES_OUT.test(sentence);
const RULES_OUT =
  /\b(?:nobody|no one|none|never|always|only|everyone|everybody|must|no)\b|(?<![\p{L}])(?:koi (?:bhi )?na?hi|kon[iy] na\p{L}*|sirf|fakt|kabhi nahi|hamesha|nako)(?![\p{L}])|कोई (?:भी )?नहीं|कोणी(?:ही)? न|सिर्फ|केवल|फक्त|कभी नहीं|हमेशा|नेहमी|नको/iu;

export const FIGURES = ['dayRateMaxInr', 'playingAge', 'heightCm'] as const;

function figures(brief: RoleBrief, sentence: string, open: boolean): Rule[] {
  const kind = partKindIn(sentence);
  const waived = waivedFields(normalise(sentence));
  const gone = FIGURES.filter((key) => waived.has(key));
  if (open || gone.length > 0) return gone.map((key) => ruleOf(key, kind, { stance: 'open' }));
  return [
    ...(brief.dayRateMaxInr === undefined ? [] : [ruleOf('dayRateMaxInr', kind, brief.dayRateMaxInr)]),
    ...(brief.playingAge === undefined ? [] : [ruleOf('playingAge', kind, brief.playingAge)]),
    ...(brief.heightCm === undefined ? [] : [ruleOf('heightCm', kind, { ...brief.heightCm })]),
  ];
}

function stances({ brief }: RoleRead, stance: (said: Stance) => Stance): Rule[] {
  const of = (key: KeyName, subjects: readonly string[] | undefined, said: Stance, more: object = {}) =>
    (subjects ?? []).map((subject) => ruleOf(key, subject, { stance: stance(said), ...more }));
  const speech = (list: RoleBrief['speaks'], said: Stance) =>
    (list ?? []).map((each) =>
      ruleOf('speech', each.anyOf.join(' '), {
        stance: stance(said),
        min: each.min,
        ...(each.label === undefined ? {} : { label: each.label }),
      }),
    );
  const skills = (list: RoleBrief['skills'], said: Stance) =>
    (list ?? []).map((each) =>
      ruleOf('skill', each.anyOf.join(', '), {
        stance: stance(said),
        ...(each.min === undefined ? {} : { min: each.min }),
      }),
    );
  const { prefer } = brief;
  return [
    ...of('city', brief.city?.anyOf, 'only'),
    ...of('city', brief.city?.noneOf, 'exclude'),
    ...of('city', prefer?.city, 'prefer'),
    ...speech(brief.speaks, 'only'),
    ...speech(brief.notSpeaks, 'exclude'),
    ...speech(prefer?.speaks, 'prefer'),
    ...skills(brief.skills, 'only'),
    ...of('skill', brief.notSkills, 'exclude'),
    ...skills(prefer?.skills, 'prefer'),
    ...of('training', brief.training, 'only'),
    ...of('training', brief.notTraining, 'exclude'),
    ...of('training', prefer?.training, 'prefer'),
    ...of('format', brief.credits?.formatsAnyOf, 'only'),
    ...of('format', brief.credits?.formatsNoneOf, 'exclude'),
  ];
}

function ruleOf(key: KeyName, subject: string, value: Statement['value']): Rule {
  const stance =
    typeof value === 'object' && value !== null && 'stance' in value ? value['stance'] : undefined;
  return {
    key,
    subject,
    value,
    kind: stance === 'prefer' || stance === 'open' ? 'preference' : KEYS[key].kind,
  };
}

/** A playing age or a height belongs to a part, everything else to a project, where the name leaves it open. */
export const belongsToRole = (rules: readonly Rule[]): boolean =>
  rules.some(({ key }) => key === 'playingAge' || key === 'heightCm');

export const inPlace = (where: Where, rule: Rule, quote: string, explicit: boolean): Statement => ({
  ...where,
  ...rule,
  quote,
  explicit,
});
