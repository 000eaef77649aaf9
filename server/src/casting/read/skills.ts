/** Skills that a part needs, with the level that belongs to each; those ruled out, and those only wished for. */
import type { SkillDemand } from '../brief.ts';
import { findSkills } from '../lexicon/skills.ts';
import { isGraded } from './graded.ts';
import { firstClause, lastClause, polarityAt, sentenceAt } from './polarity.ts';
import { type Draft, type Hit, quoteOf, take } from './text.ts';
import { isWish } from './wish.ts';

export interface SkillsRead {
  readonly skills: readonly SkillDemand[];
  readonly prefer: readonly SkillDemand[];
  readonly notSkills: readonly string[];
  /** Waved away. */
  readonly open: readonly string[];
  /** Allowed beside what was asked: "garba is fine too". */
  readonly also: readonly string[];
  /** Who is best at it comes first. */
  readonly best: boolean;
}

type SkillLevel = NonNullable<SkillDemand['min']>;
const PRO =
  'professional(?:ly)?|expert|pro[- ]level|pro(?![\\p{L}-])|trained to a professional|master|top class|पेशेवर|व्यावसायिक|माहिर';
const GOOD =
  "well|properly|confident(?:ly)?|strong|skilled|very good|acchi|accha|achhi|achha|acche se|achhe se|chang[al]+[aiey]|basic (?:won't|will not|wont|doesn't|does not|is not|isn't|nahi|nahin|se kaam nahi)|not (?:just )?basic|better than basic|above basic|no basics?|more than basic|अच्छ[ाीे]|चांगल[ाीं]";
const LEVEL_WORDS: readonly (readonly [SkillLevel, RegExp])[] = [
  ['professional', new RegExp(`\\b(?:${PRO})\\b|पेशेवर|व्यावसायिक|माहिर`, 'u')],
  ['good', new RegExp(`\\bgood\\b|\\b(?:${GOOD})\\b|अच्छ[ाीे]|चांगल[ाीं]`, 'u')],
];
/** "horse rider, professional level": the level after the comma still speaks of the skill. */
const LEVEL_AFTER: readonly (readonly [SkillLevel, RegExp])[] = [
  [
    'professional',
    new RegExp(
      `^\\s*[,(-]?\\s*(?:at\\s+)?(?:an?\\s+)?(?:must be\\s+|should be\\s+)?(?:${PRO})(?![\\p{L}])(?:\\s+(?:level|grade|only|standard))?`,
      'u',
    ),
  ],
  [
    'good',
    new RegExp(`^\\s*[,(-]?\\s*(?:${GOOD}|good level|at least good|min(?:imum)? good)(?![\\p{L}])`, 'u'),
  ],
];
/** A word that stands for more skills than these is shown as it was said. */
const FAMILY = 3;
const OR =
  /^\s*(?:,\s*)?(?:(?:on (?:camera|screen|set|stage)|वाजवणारा|वाजवणारी|करणारा|करणारी|चालवणारा|चालवणारी|बजाने वाला|बजाने वाली|bajane wala|bajane wali)\s+)?(?:or|\/|ya|kinva|ki|या|किंवा)\s*(?:either\s+)?(?:an?\s+)?$/u;
/** "kathak, bharatnatyam or odissi": a comma in a list that ends with "or". */
const LIST_COMMA = /^\s*,\s*$/u;

/** Takes the skills of the text, each once. */
export function takeSkills(draft: Draft): SkillsRead {
  const hits = findSkills(draft.left)
    .filter((hit) => !isSomethingElse(draft, hit))
    .filter((hit, at, all) => !repeatsAsKind(draft, all[at - 1], hit))
    .filter((hit, at, all) => !saidAgain(hit, all[at + 1]));
  const skills: SkillDemand[] = [];
  const prefer: SkillDemand[] = [];
  const notSkills: string[] = [];
  const open: string[] = [];
  const also: string[] = [];
  let best = false;
  let previous: Hit<readonly string[]> | undefined;
  for (const [index, hit] of hits.entries()) {
    const polarity = polarityAt(draft, hit);
    if (polarity === 'open') open.push(...hit.value);
    else if (polarity === 'unwanted' && !/basic\s*$/u.test(draft.whole.slice(0, hit.start)))
      notSkills.push(...hit.value);
    else if (polarity === 'also' && skills.length === 0) also.push(...hit.value);
    else {
      const gap = previous === undefined ? undefined : draft.whole.slice(previous.end, hit.start);
      const graded = isGraded(draft, hit);
      best ||= graded;
      // "Sabse accha dancer" orders; it sets no level.
      const min = graded ? undefined : levelFor(draft, hit);
      const soft = isWish(draft, hit) || isThePart(draft, hit);
      const into = soft ? prefer : skills;
      const last = into.at(-1);
      const listed = gap !== undefined && LIST_COMMA.test(gap) && endsWithOr(draft, hits, index);
      const sameBreath =
        polarity === 'also' || (gap !== undefined && (OR.test(gap) || listed || explains(gap)));
      if (last !== undefined && sameBreath) {
        const level = last.min ?? min;
        // "in a fight: stage combat or firearms": the colon says what was meant.
        const anyOf = gap !== undefined && explains(gap) ? [...hit.value] : [...last.anyOf, ...hit.value];
        into[into.length - 1] = {
          anyOf: [...new Set(anyOf)],
          ...(level === undefined ? {} : { min: level }),
        };
      } else
        into.push({
          anyOf: [...hit.value],
          ...(min === undefined ? {} : { min }),
          ...(hit.value.length > FAMILY ? { label: quoteOf(draft, hit) } : {}),
        });
      previous = hit;
    }
  }
  for (const hit of hits) take(draft, hit);
  return {
    skills: withoutRepeats(skills),
    prefer: withoutRepeats(prefer),
    notSkills: [...new Set(notSkills)],
    open,
    also,
    best,
  };
}

/** "Kathak dancer", "ghazal singer": the second word is the kind of the first and asks nothing more. */
function repeatsAsKind(
  draft: Draft,
  before: Hit<readonly string[]> | undefined,
  hit: Hit<readonly string[]>,
): boolean {
  if (before === undefined || hit.value.length <= FAMILY) return false;
  const same = before.value.every((name) => hit.value.includes(name));
  if (same && /^[\s-]*$/u.test(draft.whole.slice(before.end, hit.start))) {
    take(draft, hit);
    return true;
  }
  return false;
}

/** "Can ride a motorcycle": riding alone is any mount, beside one it is that. */
const saidAgain = (hit: Hit<readonly string[]>, next: Hit<readonly string[]> | undefined): boolean =>
  next !== undefined &&
  next.start - hit.end < 16 &&
  hit.value.length > next.value.length &&
  /^(?:can |who |jo )?rid/u.test(hit.text) &&
  next.value.every((name) => hit.value.includes(name));

const LEVEL_BEFORE =
  /(?:[\p{L}\p{M}'-]+\s+){1,3}(?:(?:at|in|level|with|of|an?|the|trained|grade|quality|se|ki|ka|mein)\s+)*$/u;

/** "Casting Noor, a musician of 25-30": what the part is; whoever plays it need not be one. */
const isThePart = (draft: Draft, hit: Hit<readonly string[]>): boolean =>
  /(?:er|or|ist|ian)s?$/u.test(hit.text) &&
  /(?<![\p{L}])(?:casting|(?:role|part|character)(?: is| of)?|plays?|playing)\s+[^.;\n]{0,40}$/u.test(
    lastClauseWithCommas(draft.whole.slice(0, hit.start)),
  );
const lastClauseWithCommas = (text: string): string => text.split(/[.;!?\n।]/u).at(-1) ?? '';

const explains = (gap: string) => /^\s*[:(]\s*$/u.test(gap);

/** Whether the list that this hit stands in goes on with commas to an "or". */
function endsWithOr(draft: Draft, hits: readonly Hit<readonly string[]>[], from: number): boolean {
  for (let index = from; index + 1 < hits.length; index += 1) {
    const gap = draft.whole.slice(hits[index]?.end, hits[index + 1]?.start);
    if (OR.test(gap)) return true;
    if (!LIST_COMMA.test(gap)) return false;
  }
  return false;
}

function levelFor(draft: Draft, hit: Hit<readonly string[]>): SkillLevel | undefined {
  const sentence = sentenceAt(draft.whole, hit);
  const following = draft.whole.slice(hit.end);
  // Directly before, or behind in the same clause: "speaks good Urdu and plays harmonium" grades the Urdu.
  const before = LEVEL_BEFORE.exec(lastClause(draft.whole.slice(0, hit.start)))?.[0] ?? '';
  const near = `${before} ${firstClause(following).slice(0, 60)}`;
  if (/basic (?:is )?(?:fine|ok|okay|enough|chalega|chalegi)|even basic|any level/u.test(sentence))
    return undefined;
  return (
    LEVEL_AFTER.find(([, pattern]) => pattern.test(following))?.[0] ??
    LEVEL_WORDS.find(([, pattern]) => pattern.test(near))?.[0] ??
    (LEVEL_WORDS[1]?.[1].test(sentence) === true && /level|minimum|at least|basic/u.test(sentence)
      ? 'good'
      : undefined)
  );
}

/** "a retired boxer", "the cricket club": part of the story rather than something to do. */
function isSomethingElse(draft: Draft, hit: Hit<readonly string[]>): boolean {
  const after = draft.whole.slice(hit.end);
  if (/^cooks?$/u.test(hit.text) && /^\s*(?:character|role|part|ka role)/u.test(after)) return true;
  return /^\s*(?:club|team|captain|instructor|umpire|federation|academy|school|owner|dealer|shop|teacher|coach|fan|film|movie|series|web series|show|drama|thriller|reality|timing|sense|ease|relief|touch|flair|streak|energy|track|ads?|tvc|commercial|brand|campaign|biopic|company|factory|stadium|ground|ring|music video|coach|tournament|match|players?(?= (?:role|part|character)))\b/u.test(
    after,
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
