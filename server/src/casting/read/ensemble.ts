/** Several parts in one message: "Aai 45-55, Baba 55-62 ... All native Marathi." */
import type { RoleBrief } from '../brief.ts';
import { findPeople, findRoleNouns } from '../lexicon/people.ts';
import { takeAge } from './ages.ts';
import { type CountedPart, countedParts } from './counted.ts';
import { optionsEach } from './options-each.ts';
import { takeDates } from './dates.ts';
import { takeHeight } from './heights.ts';
import { takeMoney } from './money.ts';
import { phrases, sentences } from './phrases.ts';
import { type RoleRead, readRole } from './role.ts';
import { draftOf, quoteOf } from './text.ts';

interface Part extends CountedPart {
  text: string;
}

const SHARED =
  /^\s*(?:all|everyone|everybody|each|both|they|these|together|donhi|doghe|doghi|doghehi|doghihi|sab|sabko|sabka|sabki|sabke|sabhi|dono|donon|teeno|saare|sagle|doghehi|everything|total|budget|shoot|dates?|the (?:family|shoot)|सब|सभी|दोनों|तीनों|चारों|सबको|सबकी|दोघेही|दोघीही|दोन्ही|तिघेही|तिघीही|सगळेच|सर्वच|सगळे|सगळ्या|सगळ्यांना|सर्वांना|दोघांना|दोघींना|तिघांना|सर्व|दोघे|दोघी|शूट)(?![\p{L}\p{M}])/iu;

/** The parts of the text, each with the demands that all share; `undefined` where it speaks of one part. */
export function readEnsemble(text: string, today: string): RoleRead[] | undefined {
  // "1) Boss 2) Shooter" in one line is a list all the same.
  const written = text
    .normalize('NFC')
    // "Gang -> leader 30-38", "1️⃣ Mother": marks of chat and mail.
    .replace(/\s*(?:->|=>|→|➡️?|⇒)\s*/gu, ': ')
    .replace(/\)\s*[/|;]\s*(?=\p{L})/gu, ')\n')
    .replace(/(\d)\ufe0f?\u20e3/gu, '$1.')
    .replace(/(?<=\S)\s+(?=(?:\d{1,2}[).]|[a-h]\)|[•*])\s+\p{L})/gu, '\n');
  const split =
    byLines(written, today) ??
    byPairs(written, today) ??
    byAges(written, today) ??
    byCount(written) ??
    byKin(written);
  if (split === undefined) return undefined;
  const shared = readRole(split.shared.join('. '), today, '');
  const each = optionsEach(written);
  // What all must speak is added to what a part speaks; what only the heading says is for those that say nothing.
  const firm = readRole(split.shared.filter((text) => SHARED.test(text)).join('. '), today, '').brief.speaks;
  return split.parts.map((part, index) => {
    const own = readRole(part.text, today, part.name);
    const count = each ?? ('count' in part ? part.count : (own.count.posts ?? own.brief.count));
    // "Two brothers: elder 30-36, younger 22-28": what all are holds for each that says nothing else.
    const { role: _shared, playingAge: _age, count: _count, minor: _minor, gender, ...common } = shared.brief;
    const forAll = shared.brief.minor === true || own.brief.minor === true ? undefined : gender;
    const speaks = [
      ...(own.brief.speaks ?? []),
      ...((own.brief.speaks === undefined ? (firm ?? common.speaks) : firm) ?? []).filter(
        (each) => !own.brief.speaks?.some((mine) => mine.anyOf.some((tag) => each.anyOf.includes(tag))),
      ),
    ];
    // A heading's language that is not asked of this part still tells of the house it lives in.
    const asked = new Set(speaks.flatMap((each) => each.anyOf));
    const wished = [
      ...(own.brief.prefer?.speaks ?? []),
      ...(common.speaks ?? []).filter((each) => !each.anyOf.some((tag) => asked.has(tag))),
    ];
    const brief: RoleBrief = {
      ...common,
      ...(forAll === undefined ? {} : { gender: forAll }),
      ...own.brief,
      role: part.name,
      ...(count === undefined ? {} : { count }),
      ...(speaks.length > 0 ? { speaks } : {}),
      ...(wished.length > 0 ? { prefer: { ...own.brief.prefer, speaks: wished } } : {}),
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
      // "Both Hindi fluent, the husband can wrestle": a phrase that names one part is that part's.
      for (const phrase of phrases(sentence)) {
        const one = partNamedIn(phrase, parts);
        if (one === undefined) shared.push(phrase);
        else one.text += `. ${phrase}`;
      }
      continue;
    }
    const about = ageIn(sentence, today) === undefined ? partNamedIn(sentence, parts) : undefined;
    if (about !== undefined) {
      about.text += `. ${sentence}`;
      continue;
    }
    let inSentence: Part | undefined;
    // "Her best friend, also a girl, 20-27": the name stands before the age, commas between.
    let waiting: string[] = [];
    // "..., both Marathi, first week of Jan": from there on the sentence is about all.
    let forAll = false;
    for (const piece of phrases(sentence)) {
      const { header, phrase } =
        parts.length === 0 ? withoutHeader(piece, today) : { header: '', phrase: piece };
      if (header !== '') shared.push(header);
      if (ageIn(phrase, today) === undefined) {
        forAll ||= SHARED.test(phrase) || (parts.length > 1 && isTerms(phrase, today));
        if (inSentence !== undefined && !forAll) inSentence.text += `, ${phrase}`;
        else if (forAll) shared.push(phrase);
        else waiting.push(phrase);
        continue;
      }
      const bare = bareName(phrase, today) === '';
      // "Elderly Tamil landlord, man 60-70": the word and the figure are of one part.
      if (inSentence !== undefined && bare && !/\d/u.test(inSentence.text)) {
        inSentence.text += `, ${phrase}`;
        continue;
      }
      const nameless = parts.length > 0 && bare && waiting.length > 0;
      const whole = nameless ? [...waiting, phrase].join(', ') : phrase;
      if (!nameless) shared.push(...waiting);
      waiting = [];
      inSentence = { name: nameOf(whole, today), text: whole };
      parts.push(inSentence);
    }
    shared.push(...waiting);
  }
  const names = new Set(parts.map((part) => part.name.toLowerCase()));
  return parts.length >= 2 && names.size >= 2 && !names.has('') ? { parts, shared } : undefined;
}

/** Nothing but shoot dates or a sum for all: terms of the project, not of the last part. */
function isTerms(phrase: string, today: string): boolean {
  const draft = draftOf(phrase);
  const { window } = takeDates(draft, today);
  const { togetherInr } = takeMoney(draft);
  if (window === undefined && togetherInr === undefined) return false;
  return !/[\p{L}]{3,}/u.test(
    draft.left.replace(/\b(?:shoot|shooting|dates?|total|together|budget|from|free|per day|all|for)\b/gu, ''),
  );
}

/** "Two brothers needed - elder 30-36": what stands before the dash or colon is for all. */
function withoutHeader(piece: string, today: string): { header: string; phrase: string } {
  const cut = Math.max(piece.lastIndexOf(':'), piece.search(/\s[-–—]\s(?=\p{L})/u));
  const tail = piece.slice(cut + 1).replace(/^\s*[-–—]\s/u, '');
  return cut >= 0 &&
    ageIn(tail, today) !== undefined &&
    (bareName(tail, today) !== '' || findPeople(draftOf(tail).whole).length > 0)
    ? { header: piece.slice(0, cut), phrase: tail }
    : { header: '', phrase: piece };
}

/** "Constable should ride a bike.": a sentence that begins with one of the parts is about that part. */
function partNamedIn(sentence: string, parts: readonly Part[]): Part | undefined {
  const start = draftOf(sentence)
    .whole.replace(/^\s*(?:the|our|my)\s+/u, '')
    .slice(0, 40);
  const named = parts.filter((part) => {
    const last = draftOf(part.name).whole.split(/\s+/u).at(-1) ?? '';
    return last.length > 2 && new RegExp(`^(?:[\\p{L}]+\\s+){0,2}${last}(?![\\p{L}])`, 'u').test(start);
  });
  return named.length === 1 ? named[0] : undefined;
}

/** "Mother daughter jodi, 45-55 aur 20-28": kin in a row, then as many ages in the same order. */
function byPairs(text: string, today: string): Split | undefined {
  const draft = draftOf(text);
  const kin = findPeople(draft.whole).filter((hit) => hit.value.role === true);
  if (kin.length < 2) return undefined;
  const ages: { start: number; end: number }[] = [];
  for (
    let from = 0, at = ageIn(text, today);
    at !== undefined && ages.length <= kin.length;
    at = ageIn(text.slice(from), today)
  ) {
    ages.push({ start: from + at.start, end: from + at.end });
    from += at.end;
  }
  const [first, last] = [kin[0], kin.at(-1)];
  if (kin.length !== ages.length || first === undefined || last === undefined) return undefined;
  const inRow = kin.every(
    (hit, at) =>
      at === 0 ||
      /^[\s,/&+-]*(?:and|aur|ani|n|ki|और|आणि)?\s*$/u.test(draft.whole.slice(kin[at - 1]?.end, hit.start)),
  );
  const agesFrom = ages[0]?.start ?? 0;
  const agesTo = ages.at(-1)?.end ?? 0;
  if (!inRow || agesFrom < (draft.at[last.end] ?? 0)) return undefined;
  return {
    parts: kin.map((hit, at) => ({
      name: capital(quoteOf(draft, hit)),
      text: `${quoteOf(draft, hit)} ${text.slice(ages[at]?.start, ages[at]?.end)}`,
    })),
    shared: [
      text.slice(0, draft.at[first.start]),
      text.slice(draft.at[last.end], agesFrom),
      text.slice(agesTo).replace(/^[\s,.;]+/u, ''),
    ],
  };
}

function byCount(text: string): Split | undefined {
  const parts = countedParts(text);
  return parts === undefined ? undefined : { parts, shared: [] };
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
  const tail = last === undefined ? '' : quoteOf(draft, { start: last.end, end: draft.whole.length });
  const stop = tail.search(/[,.;:\n]/u);
  return {
    parts: hits.map((hit) => ({
      name: capital(quoteOf(draft, hit)),
      text: quoteOf(draft, hit),
    })),
    shared: [quoteOf(draft, { start: 0, end: hits[0]?.start ?? 0 }), stop < 0 ? tail : tail.slice(stop + 1)],
  };
}

function ageIn(text: string, today: string): { start: number; end: number } | undefined {
  const draft = draftOf(text);
  takeDates(draft, today);
  takeMoney(draft);
  takeHeight(draft);
  for (const match of draft.left.matchAll(
    /\b(?:no\.?|number|season|episode|part|class|std|standard|grade|room|flat|gate|platform|ward|floor|scene|day|sector|phase)\s?\d{1,2}\b/gu,
  ))
    draft.left =
      draft.left.slice(0, match.index) +
      ' '.repeat(match[0].length) +
      draft.left.slice(match.index + match[0].length);
  const { at } = takeAge(draft);
  // Places in the text as written, which the callers cut.
  return at === undefined
    ? undefined
    : { start: draft.at[at.start] ?? 0, end: draft.at[at.end] ?? text.length };
}

function agesIn(text: string, today: string): number {
  const first = ageIn(text, today);
  return first === undefined ? 0 : 1 + (ageIn(text.slice(first.end), today) === undefined ? 0 : 1);
}

const LEADING =
  /^(?:\s|[-*•\d.)(]|(?:and|plus|also|then|an?|the|one|ek|his|her|their|need|want|cast|for|looking for|we need|i need|mujhe|mala|chahiye|pahije|do|teen|don|two|three|four|five|six|seven|eight|char|chaar|paanch|दो|तीन|चार|पांच|दोन|एक|और|आणि|मुझे|मला)(?![\p{L}\p{M}]))+/iu;
const TRAILING = /^(?:chahiye|chahie|pahije|needed|wanted|required|चाहिए|पाहिजे|हवा|हवी|हवे)$/iu;
const GENERIC =
  /^(?:of|wom[ae]n|m[ae]n|female|male|girl|boy|lady|actor|actress|playing|plays?|aged?|age|about|around|between|native|fluent|महिला|पुरुष|अभिनेत्री|अभिनेता|वय|उम्र|umar)$/iu;

/** What stands before the age, without articles. */
function bareName(text: string, today: string): string {
  const at = ageIn(text, today);
  const before = (at === undefined ? text : text.slice(0, at.start)).replace(/[(,:\-–]+\s*$/u, '');
  const words = before
    .replace(LEADING, '')
    .split(/[\s,(:]+/u)
    .filter((word) => word !== '' && !GENERIC.test(word) && !TRAILING.test(word));
  return words.join(' ').trim();
}

function nameOf(text: string, today: string): string {
  const colon = /^\s*(?:[-*•\d.)]+\s*)?([^:,(]{2,40}?)\s*(?::|\(|\s-\s)/u.exec(text)?.[1];
  if (colon !== undefined && ageIn(colon, today) === undefined)
    return capital(colon.replace(LEADING, '').trim());
  const name = bareName(text, today);
  const words = name.split(' ');
  if (name !== '' && words.length <= 3) return capital(name);
  const draft = draftOf(text);
  const noun = findRoleNouns(draft.whole)[0] ?? findPeople(draft.whole)[0];
  return capital(noun === undefined ? words.slice(-2).join(' ') : quoteOf(draft, noun));
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
