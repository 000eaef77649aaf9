/** Who was passed, shortlisted or taken back, for which part, and why; in four languages. */
import { readReferences } from '../../../casting/read/references.ts';
import { normalise } from '../../../casting/read/text.ts';
import type { Known, PersonRef } from '../model.ts';
import { speaksOf } from './names.ts';

export type Verdict = 'passed' | 'shortlisted' | 'open';
export interface Decision {
  readonly verdict: Verdict;
  readonly person: PersonRef;
  readonly reason?: string;
  /** What the words after "for" name. */
  readonly forWhom?: string;
}

const END = String.raw`(?![\p{L}\p{M}])`;
const START = String.raw`(?<![\p{L}\p{M}])`;
const BACK = new RegExp(
  String.raw`\b(?:bring|take|let|put|get)\b.{1,40}\bback\b|\bbring back\b|\breconsider\b|\b(?:is|are) (?:back|in again|fine (?:again|now|after all)|ok(?:ay)? (?:again|now|after all)|no longer (?:out|a pass|rejected))\b|\bun-?(?:pass|reject|drop)\b|${START}(?:wapas|vapas|parat|punha)${END}|वापस|परत|पुन्हा`,
  'iu',
);
const PASS = new RegExp(
  String.raw`\bpass(?:ed|ing)? on\b|\b(?:not|n['’]t) (?:going|proceeding) (?:ahead )?with\b|\b(?:do not|don['’]?t|never|stop) (?:offer|show|suggest|propos|pitch|bring up|consider)(?:ing|e)?\b|\bkeep\b.{1,40}\b(?:off|out of)\b|\b(?:said|says) no to\b|${START}mat dikha\p{L}*${END}|${START}dakhvu naka?o?s?${END}|मत दिखा|दाखवू नक|\b(?:is|was) (?:not|n['’]t) right\b|\b(?:is|it'?s|are) (?:a )?(?:pass|no|out|rejected|dropped|not right|wrong|ruled out)\b|^\s*(?:(?:please|ok(?:ay)?|so|and|we|i|let'?s)[\s,]+)*(?:have |has )?(?:drop(?:ped)?|release[d]?|reject(?:ed)?|rule[d]? out|lose|cut|say no to|no to|not)\b|\b(?:director|producer|client|platform)\s+(?:passed|rejected|said no)\b|${START}(?:reject|drop|mana|pass) (?:kar\p{L}*|kiya|kela|keli|ho ga\p{L}*)${END}|${START}(?:hata ?(?:do|o|iye)?|nikal\p{L}*|kadh\p{L}*|vagal\p{L}*|nakar\p{L}*)${END}|${START}na?hi chaleg\p{L}*${END}|${START}nako${END}|रिजेक्ट|ड्रॉप|हटा|निकाल|मना कर|नहीं चलेग|नकार|वगळ|काढ|नको`,
  'iu',
);
const SHORTLIST = new RegExp(String.raw`\bshort-?\s?list(?:ed)?\b|शॉर्टलिस्ट`, 'iu');
const NOT_SHORTLIST = /\b(?:show|see|what|start|make|create|new|my|our|the)\b.{0,14}\bshort-?\s?list\b|\?/iu;

const REASON = new RegExp(
  String.raw`(?:,|;|:|–|—|\s-\s|\.\s|।\s*|\b(?:because|as|since|reason)\b:?|${START}(?:kyunki|kyonki|karan)${END}|क्योंकि|कारण)\s*(.{3,160})$`,
  'iu',
);
/** "for Inspector Kadam", "Tai ke liye", "ताईसाठी". */
const FOR: readonly RegExp[] = [
  /\bfor\s+(?:the\s+(?:part|role)\s+of\s+)?((?:the\s+)?[\p{L}\p{M}'’ \d]{2,40}?)(?=\s*(?:[.,;:–—।]|\s-\s|$|\b(?:because|as|since|on|in)\b))/iu,
  /((?:\p{Lu}[\p{L}'’]+\s+){1,3})(?:ke\s?liye|sathi|saathi)(?![\p{L}])/u,
  /((?:(?:इंस्पेक्टर|इन्स्पेक्टर|डॉक्टर|मेजर|कॅप्टन|कैप्टन)\s+)?[\u0900-\u0963\u0970-\u097f]+?)(?:\s+के\s+लिए|\s?साठी)(?![\p{L}\p{M}])/u,
];
const forIn = (text: string): RegExpExecArray | undefined => {
  for (const pattern of FOR) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
};
const IDS = /(?<![\p{L}\d])[a-z]{1,4}-?\d{3,6}(?![\p{L}\d])/giu;
const NAMES = /\p{Lu}[\p{L}\p{M}'’]+(?:\s+\p{Lu}[\p{L}\p{M}'’]+){0,2}/gu;
/** "रिया को …", "रियाला …", else what the sentence begins with. */
const DEVANAGARI_NAME =
  /([\u0900-\u0963\u0970-\u097f]+(?:\s+[\u0900-\u0963\u0970-\u097f]+)?)(?=\s?(?:को|ला|नको|शॉर्टलिस्ट)(?![\p{L}\p{M}]))|^\s*([\u0900-\u0963\u0970-\u097f]+)/gu;

/** The decisions of a message: one verdict, for everybody it names before the reason. */
export async function decisionsIn(text: string, known: Known): Promise<Decision[]> {
  const verdict = verdictOf(text);
  if (verdict === undefined) return [];
  const whom = forIn(text);
  const forWhom = whom?.[1]
    ?.replace(/^the\s+/iu, '')
    .replace(/\s+(?:again|any ?more|any longer|now|please|either)$/iu, '')
    .trim();
  const withoutPart = whom === undefined ? text : text.replace(whom[0], ' ');
  const reason = REASON.exec(withoutPart)?.[1]
    ?.trim()
    .replace(/[.।\s]+$/u, '');
  const before =
    reason === undefined ? withoutPart : withoutPart.slice(0, Math.max(8, withoutPart.indexOf(reason)));
  const people = await peopleIn(before, known);
  return people.map((person) => ({
    verdict,
    person,
    ...(reason === undefined || verdict === 'open' ? {} : { reason }),
    ...(forWhom === undefined || forWhom === '' ? {} : { forWhom }),
  }));
}

function verdictOf(text: string): Verdict | undefined {
  const first = normalise(text).split(/[.!?।](?:\s|$)/u)[0] ?? '';
  if (BACK.test(first)) return 'open';
  if (SHORTLIST.test(first)) return NOT_SHORTLIST.test(first) ? undefined : 'shortlisted';
  return PASS.test(first) && !/\?\s*$/u.test(text) ? 'passed' : undefined;
}

/** By the office's id, by place in the last list, by a name that was shown, else by a name on the roster. */
async function peopleIn(text: string, { shown, person }: Known): Promise<PersonRef[]> {
  const found = new Map<string, PersonRef>();
  const add = (one: PersonRef | undefined) => {
    if (one) found.set(one.talentId, one);
  };
  for (const [id] of text.matchAll(IDS)) add(await person(id));
  for (const one of shown) if (namesPerson(text, one.name)) add(one);
  if (found.size === 0) for (const place of readReferences(text, shown.length).places) add(shown[place]);
  if (found.size > 0) return [...found.values()];
  const names = [
    ...[...text.matchAll(NAMES)].map(([name]) => name.replace(VERB, '')),
    ...[...text.matchAll(DEVANAGARI_NAME)].map((match) => (match[1] ?? match[2] ?? '').replace(/ला$/u, '')),
  ].filter((name) => name.length > 2);
  for (const name of names.slice(0, 4)) add(await person(name));
  return [...found.values()];
}

const VERB =
  /^(?:Keep|Never|Stop|Hide|Leave|Pass|Drop|Release|Reject|Shortlist|Bring|Reconsider|Not|No|Please|Cut|Lose|Ok|Okay|Rule)\s+/u;

/** The whole name, or its first or last word where that is no common word. */
const namesPerson = (text: string, name: string): boolean =>
  speaksOf(text, name) || name.split(/\s+/u).some((part) => part.length > 3 && speaksOf(text, part));
