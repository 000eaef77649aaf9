/** "An adult, 18 or over, who plays 16": of age, whatever the part is. */
import type { RoleBrief } from '../brief.ts';
import { type Draft, take } from './text.ts';

const L = '(?<![\\p{L}\\p{M}\\d])';
const OF_AGE = new RegExp(
  `${L}(?:(?:adults?|grown[- ]?ups?|of legal age)(?:\\s+(?:actors?|actress(?:es)?|performers?))?(?:[\\s,(]*(?:of|aged?|over|above)?\\s*18\\s*(?:\\+|plus\\b|(?:years?\\s+)?(?:or|and)\\s+(?:over|above|older)|years?)?\\)?)?|18\\s*(?:\\+|plus\\b|(?:or|and)\\s+(?:over|above|older))|(?:over|above)\\s+18|balig|baalig|vayask|praudh|sadnyan|वयस्क|बालिग|प्रौढ|सज्ञान|18\\s*(?:से ऊपर|वर्षांवरील|वर्षांवरचे?|साल से ऊपर))`,
  'u',
);
/** The age that follows is the part's. */
const PLAYS =
  /(?<![\p{L}])(?:who|that|to|can|could|jo|je)?\s*(?:plays?|playing|passes? (?:as|for)|khel(?:e|ta|ti|u|nar\w*)?|kare|karel|karu shakel|nibha\w*|sakarnar\w*|निभा\p{L}*|खेल\p{L}*|साकार\p{L}*|भूमिका)(?![\p{L}])[^.;]{0,40}?\d{1,2}|\d{1,2}[^.;]{0,24}(?:plays?|playing|nibha\p{L}*|khel\p{L}*|निभा\p{L}*|खेल\p{L}*|साकार\p{L}*|भूमिका|रोल|role)/u;

/** Takes the words for "of age", where an age to play is given besides. */
export function takeAdultWhoPlays(draft: Draft): boolean {
  const found = OF_AGE.exec(draft.left);
  if (found === null) return false;
  const rest =
    draft.left.slice(0, found.index) +
    ' '.repeat(found[0].length) +
    draft.left.slice(found.index + found[0].length);
  if (!PLAYS.test(rest)) return false;
  take(draft, { start: found.index, end: found.index + found[0].length });
  return true;
}

type Gender = NonNullable<RoleBrief['gender']>[number];

/** A girl's part played by an adult is a woman's. */
export const grownUp = (gender: Gender): Gender =>
  gender === 'girl' ? 'woman' : gender === 'boy' ? 'man' : gender;
