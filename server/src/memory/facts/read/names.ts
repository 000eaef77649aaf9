/** Names of projects and parts: found in a sentence, and known again in another spelling or script. */
import { nameSound } from '../../../casting/read/name-sound.ts';
import { normalise } from '../../../casting/read/text.ts';
import type { Place } from '../model.ts';

const DEVANAGARI = /[\u0900-\u097f]/u;
/** Case endings that Marathi and Hindi write onto a name. */
const ENDING = /(?:साठी|च्यासाठी|च्या|मध्ये|मधे|चा|ची|चे|चं|ला|ने|वर|साठीच)$|(?:'s|’s)$/u;

/** "season 2", "S2", "सीझन 2" as one word. */
const SEASON = /(?:\bseason|\bs|सीज़न|सीजन|सीझन)\s?(\d{1,2})(?!\d)/giu;

/** As it is kept: lower case, one spelling of a season. */
export const nameKey = (name: string): string =>
  normalise(name.replace(SEASON, 's$1'))
    .replace(/^the\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Consonants, so that both scripts agree; short words and figures as they are. */
export function soundOf(word: string): string {
  if (/\d/u.test(word)) return word;
  // Vowels that one script writes as a consonant: "diary", "डायरी".
  return nameSound(word + (DEVANAGARI.test(word) ? 'मरक' : 'mrk'))?.replaceAll('y', '') ?? word;
}
export const wordsOf = (text: string): string[] =>
  nameKey(text).match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
const soundsOf = (text: string): Set<string> =>
  new Set(wordsOf(text).flatMap((word) => [soundOf(word), soundOf(word.replace(ENDING, ''))]));

const TITLES =
  /^(?:inspector|constable|dr|doctor|mr|mrs|ms|miss|sir|madam|captain|major|colonel|sergeant|judge|advocate|professor|prof|sister|father|uncle|aunty|young|old|the|इंस्पेक्टर|इन्स्पेक्टर|डॉक्टर|मेजर|कॅप्टन)$/u;

/** Whether the text speaks of this name: all of its words, or the last one after a title ("Kadam" for "Inspector Kadam"). */
export function speaksOf(text: string, name: string): boolean {
  const said = soundsOf(text);
  const own = wordsOf(name);
  const has = (word: string) => said.has(soundOf(word));
  if (own.length === 0) return false;
  if (own.every(has)) return true;
  const [first, ...rest] = own;
  return first !== undefined && TITLES.test(first) && rest.length > 0 && rest.every(has);
}

const seasonOf = (name: string) => /\bs(\d{1,2})$/u.exec(nameKey(name))?.[1];
const baseOf = (name: string) => nameKey(name).replace(/\s+s\d{1,2}$/u, '');

/**
 * The known place a text speaks of. A season is a project of its own; a name without a season means the only season
 * there is, else the last of them.
 */
export function placeIn(text: string, places: readonly Place[]): Place | undefined {
  const said = places.flatMap((place) =>
    place.names
      .filter((name) => speaksOf(text, name))
      .map((name) => ({ place, length: wordsOf(name).length })),
  );
  const exact = said.sort((a, b) => b.length - a.length)[0]?.place;
  const asked = /(?:^|\s)s(\d{1,2})(?=\s|$)/u.exec(
    normalise(text.replace(SEASON, 's$1')).replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' '),
  )?.[1];
  if (exact !== undefined && (asked === undefined || seasonOf(exact.names[0] ?? '') !== undefined))
    return exact;
  if (asked !== undefined) return undefined;
  const seasons = places.filter((place) =>
    place.names.some((name) => seasonOf(name) !== undefined && speaksOf(text, baseOf(name))),
  );
  return seasons.sort((a, b) => Number(seasonOf(b.names[0] ?? '')) - Number(seasonOf(a.names[0] ?? '')))[0];
}

const NOT_A_NAME =
  /^(?:i|the|a|an|we|he|she|they|it|this|that|these|those|please|remember|note|update|reminder|fyi|heads|all|any|every|forget|from|for|on|in|no|nobody|only|always|never|director|producer|day|players?|drop|pass|reject|release|shortlist|make|keep|add|bring|actually|sorry|correction|wrong|also|and|but|now|women|woman|men|man|girls?|boys?|people|faces?|actors?|everyone|someone|hindi|marathi|english|tamil|urdu|gujarati|punjabi|bengali|mumbai|delhi|pune|kolkata|chennai|bengaluru|nagpur|nashik|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|diwali|f|m|yaad|lakshat|ab|aata|abse|age|cap|budget|rate|tv|ott|nsd|ftii|who|what|find|show|give|need)$/iu;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’]*`;
const NAME = String.raw`((?:${WORD})(?:\s+(?:${WORD}|of|the|no\.?|No\.?)(?=\s|\b))*(?:\s+(?:\d{1,3}(?![\d,.–-])|[Ss]\d{1,2}|[Ss]eason\s\d{1,2}))?)`;
const AFTER_PREPOSITION = new RegExp(
  String.raw`(?:^|[\s,:;(])(?:[Ff]or|[Oo]n|[Ii]n|of|from|to|[Tt]he|called|into|[Mm]ake|[Ss]et|[Kk]eep|[Cc]hange|[Aa]ctually|[Ss]orry,?)\s+(?:(?:the|all|any|every)\s+)?${NAME}`,
  'gu',
);
const BEFORE_POSTPOSITION = new RegExp(
  String.raw`${NAME}\s+(?:ke\s?liye|ka|ki|ke|mein|me|par|ko|sathi|saathi|cha|chi|che|chya|madhe|madhye|la|var)(?![\p{L}])`,
  'gu',
);
const AT_START = new RegExp(
  String.raw`(?:^|[.!?;:]\s+|(?:that|ki|ke|now)\s+|,\s+)${NAME}(?=\s*:|\s+(?:is|are|has|needs?|wants?|will|should|must|goes|now|shoots?|films?|starts?|day|lead|supporting|cameo|background|cap|budget|rate|age|season|S\d)\b)`,
  'gu',
);
const IN_DEVANAGARI =
  /(?:^|[।.!?,:;]\s*|(?:कि|की|रखो|रखना|ठेव|ठेवा|से|पासून|पुढे)[,:]?\s+)((?:[\u0900-\u0965\u0970-\u097f]+\s+){0,2}?[\u0900-\u0965\u0970-\u097f]+?)(?:\s+(?:के\s+लिए|का|की|के|में|को|पर)|(?:साठी|च्यासाठी|चा|ची|चे|चं|च्या|मध्ये|ला|वर)|\s+साठी|\s+(?:सीज़न|सीजन|सीझन)\s?\d+)(?=\s|$|[,:])/gu;

/** Names a sentence could mean, as written, in their order. */
export function namesIn(sentence: string): string[] {
  const found: { at: number; name: string }[] = [];
  for (const pattern of [AFTER_PREPOSITION, BEFORE_POSTPOSITION, AT_START, IN_DEVANAGARI])
    for (const match of sentence.matchAll(pattern)) {
      const name = trimmed(match[1] ?? '');
      if (name !== '') found.push({ at: match.index, name });
    }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ name }) => name))];
}

const GENERIC_DEVANAGARI =
  /^(?:अब|आता|आज|से|यह|ये|हा|ही|हे|निर्देशक|दिग्दर्शक|याद|लक्षात|दिल्ली|मुंबई|पुणे|उम्र|वय|रोल|भूमिका|प्रोजेक्ट|कैप|बजट|बजेट)$/u;

/** Without words that are no part of a name at either end. */
function trimmed(name: string): string {
  const words = name.trim().split(/\s+/u);
  const no = (word: string | undefined) =>
    word !== undefined && (NOT_A_NAME.test(word) || GENERIC_DEVANAGARI.test(word));
  while (no(words[0])) words.shift();
  while (no(words.at(-1))) words.pop();
  return words.some((word) => /[\p{L}]/u.test(word)) ? words.join(' ').replace(/[’']s$/u, '') : '';
}
