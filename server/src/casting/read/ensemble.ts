/** Several parts in one message: "Aai 45-55, Baba 55-62 ... All native Marathi." */
import type { RoleBrief } from '../brief.ts';
import { findPeople, findRoleNouns } from '../lexicon/people.ts';
import { takeAge } from './ages.ts';
import { takeDates } from './dates.ts';
import { takeHeight } from './heights.ts';
import { takeMoney } from './money.ts';
import { type RoleRead, readRole } from './role.ts';
import { draftOf } from './text.ts';

interface Part {
  readonly name: string;
  text: string;
}

const SHARED =
  /^\s*(?:all|everyone|everybody|each|both|they|these|together|sab|sabhi|dono|teeno|saare|sagle|doghehi|everything|total|budget|shoot|dates?|the (?:family|shoot)|सब|सभी|दोनों|तीनों|चारों|सगळे|सगळ्या|सर्व|दोघे|दोघी|शूट)(?![\p{L}\p{M}])/iu;

/** The parts of the text, each with the demands that all share; `undefined` where it speaks of one part. */
export function readEnsemble(text: string, today: string): RoleRead[] | undefined {
  const split = byLines(text, today) ?? byAges(text, today) ?? byKin(text);
  if (split === undefined) return undefined;
  const shared = readRole(split.shared.join('. '), today);
  return split.parts.map((part, index) => {
    const own = readRole(part.text, today);
    const { role: _shared, gender: _gender, playingAge: _age, count: _count, ...common } = shared.brief;
    const speaks = [
      ...(own.brief.speaks ?? []),
      ...(common.speaks ?? []).filter(
        (each) => !own.brief.speaks?.some((mine) => mine.anyOf.some((tag) => each.anyOf.includes(tag))),
      ),
    ];
    const brief: RoleBrief = {
      ...common,
      ...own.brief,
      role: part.name,
      ...(speaks.length > 0 ? { speaks } : {}),
      keywords: [...new Set([...(own.brief.keywords ?? []), ...(common.keywords ?? [])])].slice(0, 24),
    };
    return { ...own, brief, remarks: index === 0 ? [...shared.remarks, ...own.remarks] : own.remarks };
  });
}

interface Split {
  readonly parts: Part[];
  readonly shared: string[];
}

/** A list: each line with an age is a part. */
function byLines(text: string, today: string): Split | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const roles = lines.filter((line) => ageIn(line, today) !== undefined);
  if (roles.length < 2 || roles.some((line) => agesIn(line, today) > 1)) return undefined;
  return {
    parts: roles.map((line) => ({ name: nameOf(line, today), text: line })),
    shared: lines.filter((line) => !roles.includes(line)),
  };
}

/** Phrases with an age each. What follows belongs to the part before it, until a sentence speaks of all. */
function byAges(text: string, today: string): Split | undefined {
  const parts: Part[] = [];
  const shared: string[] = [];
  for (const sentence of sentences(text)) {
    if (SHARED.test(sentence)) {
      shared.push(sentence);
      continue;
    }
    let inSentence: Part | undefined;
    for (const phrase of phrases(sentence)) {
      if (ageIn(phrase, today) === undefined) {
        if (inSentence !== undefined && !SHARED.test(phrase)) inSentence.text += `, ${phrase}`;
        else shared.push(phrase);
        continue;
      }
      const colon = phrase.lastIndexOf(':');
      const tail = phrase.slice(colon + 1);
      const opens = colon >= 0 && parts.length === 0 && bareName(tail, today) !== '';
      if (opens) shared.push(phrase.slice(0, colon));
      inSentence = { name: nameOf(opens ? tail : phrase, today), text: opens ? tail : phrase };
      parts.push(inSentence);
    }
  }
  const names = new Set(parts.map((part) => part.name.toLowerCase()));
  return parts.length >= 2 && names.size >= 2 && !names.has('') ? { parts, shared } : undefined;
}

/** "a mother and a daughter, both native Tamil": kin with articles and no ages. */
function byKin(text: string): Split | undefined {
  const draft = draftOf(text);
  const hits = [
    ...findPeople(draft.whole).filter((hit) => hit.value.role === true),
    ...findRoleNouns(draft.whole),
  ]
    .sort((a, b) => a.start - b.start)
    .filter((hit) =>
      /(?:^|[\s,:;])(?:an?|one|the|ek|एक|his|her|their)\s+(?:[\p{L}-]+\s+)?$/u.test(
        draft.whole.slice(0, hit.start),
      ),
    )
    .filter(
      (hit) =>
        !/\b(?:of|to|for|like|as)\s+(?:an?|the|his|her)\s+(?:[\p{L}-]+\s+)?$/u.test(
          draft.whole.slice(0, hit.start),
        ),
    );
  if (hits.length < 2) return undefined;
  for (const [index, hit] of hits.entries()) {
    const next = hits[index + 1];
    if (
      next !== undefined &&
      !/,|\band\b|\baur\b|\bani\b|और|आणि|\+|&/u.test(draft.whole.slice(hit.end, next.start))
    )
      return undefined;
  }
  const last = hits.at(-1);
  const tail = last === undefined ? '' : draft.original.slice(last.end);
  const stop = tail.search(/[,.;:\n]/u);
  return {
    parts: hits.map((hit) => ({
      name: capital(draft.original.slice(hit.start, hit.end)),
      text: draft.original.slice(hit.start, hit.end),
    })),
    shared: [draft.original.slice(0, hits[0]?.start ?? 0), stop < 0 ? tail : tail.slice(stop + 1)],
  };
}

const sentences = (text: string) =>
  text
    .split(/(?<!\bNo)(?<!\b[A-Z])[.;\n।](?=\s|$)|\n/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** Parts of a sentence between commas and "and", brackets kept whole. */
function phrases(sentence: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of sentence.matchAll(
    /[()]|(?<!\d),|,(?!\d)|\s(?:and|aur|ani|plus|&)\s|\s(?:और|आणि)\s/gu,
  )) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth -= 1;
    else if (depth <= 0) {
      pieces.push(sentence.slice(from, match.index));
      from = match.index + match[0].length;
    }
  }
  pieces.push(sentence.slice(from));
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

function ageIn(text: string, today: string): { start: number; end: number } | undefined {
  const draft = draftOf(text);
  takeDates(draft, today);
  takeMoney(draft);
  takeHeight(draft);
  for (const match of draft.left.matchAll(/\b(?:no\.?|number|season|episode|part)\s?\d{1,2}\b/gu))
    draft.left =
      draft.left.slice(0, match.index) +
      ' '.repeat(match[0].length) +
      draft.left.slice(match.index + match[0].length);
  return takeAge(draft).at;
}

function agesIn(text: string, today: string): number {
  const first = ageIn(text, today);
  return first === undefined ? 0 : 1 + (ageIn(text.slice(first.end), today) === undefined ? 0 : 1);
}

const LEADING =
  /^(?:\s|[-*•\d.)(]|(?:and|plus|also|then|an?|the|one|ek|his|her|their|need|want|cast|for|looking for|we need|i need|mujhe|एक|और|आणि|मुझे)(?![\p{L}\p{M}]))+/iu;
const GENERIC =
  /^(?:wom[ae]n|m[ae]n|female|male|girl|boy|lady|actor|actress|playing|plays?|aged?|age|about|around|between|native|fluent|महिला|पुरुष|अभिनेत्री|अभिनेता|वय|उम्र|umar)$/iu;

/** What stands before the age, without articles. */
function bareName(text: string, today: string): string {
  const at = ageIn(text, today);
  const before = (at === undefined ? text : text.slice(0, at.start)).replace(/[(,:\-–]+\s*$/u, '');
  const words = before
    .replace(LEADING, '')
    .split(/[\s,(:]+/u)
    .filter((word) => word !== '' && !GENERIC.test(word));
  return words.join(' ').trim();
}

function nameOf(text: string, today: string): string {
  const colon = /^\s*(?:[-*•\d.)]+\s*)?([^:,(]{2,40}?)\s*(?::|\(|\s-\s)/u.exec(text)?.[1];
  if (colon !== undefined && ageIn(colon, today) === undefined)
    return capital(colon.replace(LEADING, '').trim());
  const name = bareName(text, today);
  const words = name.split(' ');
  if (name !== '' && words.length <= 3) return capital(name);
  const low = draftOf(text).whole;
  const noun = findRoleNouns(low)[0] ?? findPeople(low)[0];
  return noun === undefined ? capital(words.slice(-2).join(' ')) : capital(text.slice(noun.start, noun.end));
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
