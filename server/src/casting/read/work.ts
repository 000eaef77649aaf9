/** Past work and training: kinds of credit, size of the parts, theatre behind somebody, and what somebody must not have done. */
import type { RoleBrief } from '../brief.ts';
import { findFormats } from '../lexicon/work.ts';
import { polarityAt } from './polarity.ts';
import { type Draft, take } from './text.ts';
import { isWish } from './wish.ts';

export interface WorkRead {
  readonly credits: NonNullable<RoleBrief['credits']>;
  readonly training: readonly string[];
  readonly notTraining: readonly string[];
  /** Training that is only wished for. */
  readonly prefer: readonly string[];
}

const PAST_WORK =
  /^\s*[\p{L}\s]{0,12}\b(?:faces?|actors?|people|artists?|experience|credits?|background|work|exposure|veterans?|regulars?|stars?|log)\b|^\s*(?:me|mein|में|मध्ये)?\s*(?:kaam|kam|काम)|^\s*(?:wale|wali|wala|walon|वाले|वाली|वाला|वाल्या)|^\s*(?:credits?|done)|^\s*(?:में|मध्ये|mein|me)\s+(?:न|नहीं|na|nahi)?\s*(?:आय[ाी]|दिख[ाी]|किय[ाी]|दिसल|aay[ai]|dikh[ai]|kiya)|^\s*(?:bhi|भी)?\s*(?:nahi|nahin|na|नहीं|न)?\s*(?:kiya|ki hui|ki ho|किया|केल)/u;
const HAS_DONE =
  /\b(?:has|have|having|with|must have|done|worked in|acted in|acted|seen in|credits? in|experience (?:of|in|on)|appeared in|from|been in|been on|prior|past|previous|at least one|a)\s+(?:done\s+|worked in\s+)?(?:an?\s+|some\s+|one\s+|any\s+|the\s+)?$/u;
const FOR_THE_PART = /\b(?:for|in)\s+(?:an?|the|our|my|this)\s+(?:[\w-]+\s+){0,2}$/u;
const TRAINED =
  /\b(?:theatre|theater|stage)[- ]*(?:trained|training|background|actors?|people|types?|school|ka|ki|ke|wala|wali|wale|walon|artists?|se|experience|bg)\b|\b(?:trained (?:in|on|at)|training in|background in|from|came up (?:in|through)|raised on|bred in)\s+(?:the\s+)?(?:theatre|theater|stage)\b|थिएटर\s*(?:ट्रेन|प्रशिक्षित|का|की|से|बैकग्राउंड|वाल[ाीे])|रंगमंच\s*(?:का|की|से|वाल[ाीे])|रंगभूमी|नाटकातल|नाटकवाल|थिएटरचं|रंगकर्मी|नाट्य|\bnat[ak]+atl[aiey]|\brangbhumi/gu;
const SCHOOLED =
  /\b(?:drama[- ]school|nsd|national school of drama|ftii|acting school|film institute|formal(?:ly)? train(?:ed|ing)|acting workshops?|workshop trained)\b/gu;
/** "has played lead in a film": the size of a part that was, not of the one to cast. */
const ROLE_SIZE =
  /(?<![\p{L}])(?:(?:has|have|who|had|must have|should have|already|been|also)\s+(?:[\p{L}']+\s+){0,3}?(?:played|done|had|been|acted as|carried)|played|been)\s+(?:an?\s+|the\s+|at least one\s+|some\s+|one\s+|as\s+)*(leads?|lead roles?|protagonists?|series regulars?|recurring(?: roles?| parts?)?|supporting(?: roles?| parts?)?|guest(?: roles?| parts?)?|day players?|cameos?)(?![\p{L}])(?:\s+(?:in|on|for|of)\s+(?:an?|the|some|any)?)?|(?<![\p{L}])(leads?|lead roles?|series regular|recurring|supporting|guest|cameo)\s+(?:roles?\s+)?(?:kiya|kiye|kar chuk[aie]|kar rakh[aie]|nibhay[aie]|play kiya|kele|keli|kela)(?![\p{L}])(?:\s+(?:ho|hai|hua|ahe|asel))?|(लीड|मुख्य भूमिका|प्रमुख भूमिका)\s+(?:रोल\s+)?(?:किया|कर चुक[ाीे]|केल[ाीे]|केलेल[ाीे])/gu;
const SIZES: readonly (readonly [RegExp, string])[] = [
  [/lead|protagonist|लीड|मुख्य|प्रमुख/u, 'lead'],
  [/regular/u, 'series regular'],
  [/recurring/u, 'recurring'],
  [/supporting/u, 'supporting'],
  [/guest|cameo/u, 'guest'],
  [/day player/u, 'day player'],
];

/** Takes past work and training; formats of the project itself stay. */
export function takeWork(draft: Draft): WorkRead {
  const training: string[] = [];
  const notTraining: string[] = [];
  const prefer: string[] = [];
  for (const [pattern, word] of [
    [TRAINED, 'theatre'],
    [SCHOOLED, ''],
  ] as const) {
    for (const match of draft.left.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const name = word === '' ? schoolOf(match[0]) : word;
      const polarity = polarityAt(draft, span);
      if (polarity === 'wanted' && isWish(draft, span)) prefer.push(name);
      else if (polarity === 'wanted') training.push(name);
      else if (polarity === 'unwanted') notTraining.push(name);
      take(draft, span);
    }
  }
  const sizes: string[] = [];
  for (const match of draft.left.matchAll(ROLE_SIZE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const size = SIZES.find(([pattern]) => pattern.test(match[1] ?? match[2] ?? match[3] ?? ''))?.[1];
    if (size === undefined || polarityAt(draft, span) !== 'wanted') continue;
    sizes.push(size);
    take(draft, span);
  }
  const anyOf: string[] = [];
  const noneOf: string[] = [];
  for (const hit of findFormats(draft.left)) {
    const before = draft.whole.slice(0, hit.start);
    const after = draft.whole.slice(hit.end);
    // "played lead in a film", "film mein lead kiya": the size and the kind stand side by side.
    const sized =
      sizes.length > 0 &&
      (draft.left.slice(0, hit.start).trimEnd().endsWith('\u00a4') ||
        /^\s*(?:mein|me|madhe|में|मध्ये)?\s*\u00a4/u.test(draft.left.slice(hit.end)));
    const next = /^\s*(?:or|ya|and|aur|n|&|\/|,|या|किंवा|और|आणि)\s*$/u.test(
      draft.left.slice(0, hit.start).split('\u00a4').at(-1) ?? '',
    );
    const listed = next && anyOf.length + noneOf.length > 0;
    if (!sized && !listed && !PAST_WORK.test(after) && !HAS_DONE.test(before)) continue;
    const polarity = polarityAt(draft, hit);
    if (polarity === 'unwanted') noneOf.push(hit.value);
    else if (polarity === 'wanted' && (sized || !FOR_THE_PART.test(before))) anyOf.push(hit.value);
    take(draft, hit);
  }
  // "Theatre and film both" asks for one of each.
  const both =
    new Set(anyOf).size > 1 &&
    /(?<![\p{L}\p{M}])(?:both|dono|donhi|दोनों|दोन्ही)(?![\p{L}\p{M}])/u.test(draft.whole);
  return {
    credits: {
      ...(anyOf.length > 0
        ? both
          ? { formatsAllOf: [...new Set(anyOf)] }
          : { formatsAnyOf: [...new Set(anyOf)] }
        : {}),
      ...(noneOf.length > 0 ? { formatsNoneOf: [...new Set(noneOf)] } : {}),
      ...(sizes.length > 0 ? { roleTypesAnyOf: [...new Set(sizes)] } : {}),
    },
    training: [...new Set(training)],
    notTraining: [...new Set(notTraining)],
    prefer: [...new Set(prefer)],
  };
}

/** The word that a training cell would hold. */
function schoolOf(said: string): string {
  if (/institute|ftii/u.test(said)) return 'film institute';
  if (/workshop/u.test(said)) return 'workshop';
  if (/formal/u.test(said)) return 'formal';
  return 'drama school';
}
