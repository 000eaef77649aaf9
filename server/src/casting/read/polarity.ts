/** Whether something is asked for, ruled out, or only mentioned. */
import { type Draft, wordRegExp } from './text.ts';

export type Polarity = 'wanted' | 'unwanted' | 'open';

const BREAK =
  /[.;!?\n]|,(?!\s*(?:or|nor|ya|या|किंवा)\b)|(?<![\p{L}\p{M}])(?:but|lekin|magar|par|pan|though|however|just|लेकिन|मगर|पर|पण)(?![\p{L}\p{M}])|(?<![\p{L}])(?:and|aur|ani|और|आणि)\s+(?=(?:must|should|has|have|can|could|is|needs?|only|native|fluent|an?|free|rides?|speaks?|lives?|based|under|over)\b)/gu;
const BEFORE = wordRegExp([
  'not',
  'no',
  'nobody',
  'no one',
  'no-one',
  'none',
  'never',
  'without',
  'except',
  'excluding',
  'other than',
  'avoid',
  "don't",
  'dont',
  'do not',
  "doesn't",
  'does not',
  "isn't",
  "aren't",
  "shouldn't",
  'should not',
  "can't be",
  'non',
  'minus',
  'skip',
  'exclude',
  'sans',
  'nor',
  'neither',
  'outside',
  'rather than',
  'instead of',
  'anyone but',
  'anything but',
  'anywhere but',
  'leave out',
  'bina',
  'बिना',
  'no more',
]);
const OPEN =
  /(?:not (?:only|just|necessarily|fussed|bothered)|(?:need not|needn't|doesn't have to|does not have to|don't have to|never said|didn't say|did not say|no need)\b[^.;]*|don't mind|doesn't matter|open on|not because of the)\s*[^.;,]{0,40}$/u;
const AFTER = wordRegExp([
  'nahi',
  'nahin',
  'nai',
  'nako',
  'nakot',
  'nahit',
  'mat',
  'नहीं',
  'नही',
  'नको',
  'नकोत',
  'नाही',
  'नाहीत',
  'मत',
  'chhod ke',
  'chhodke',
  'chod ke',
  'chhodkar',
  'ke alawa',
  'ke bahar',
  'के अलावा',
  'छोड़कर',
  'सोडून',
  'वगळता',
  'वगळून',
  'के बाहर',
  'se bahar',
  'बाहेरची',
  'बाहेरचा',
  'excluded',
  'not allowed',
  'is out',
  'are out',
  'need not apply',
]);
/** Words within which a negator after the thing still speaks of it. */
const REACH = 4;

export function polarityAt(draft: Draft, span: { readonly start: number; readonly end: number }): Polarity {
  const before = lastClause(draft.whole.slice(0, span.start));
  if (OPEN.test(before)) return 'open';
  const after = firstClause(draft.whole.slice(span.end));
  if (
    /^\s*(?:is fine|are fine|bhi chalega|bhi chalegi|also fine|optional|not needed|not necessary|not required|zaroori nahi|ज़रूरी नहीं)/u.test(
      after,
    )
  )
    return 'open';
  const words = after.trim().split(/\s+/u).slice(0, REACH).join(' ');
  if ([...words.matchAll(AFTER)].length > 0) return 'unwanted';
  return [...before.matchAll(BEFORE)].length > 0 ? 'unwanted' : 'wanted';
}

export function lastClause(text: string): string {
  let start = 0;
  for (const match of text.matchAll(BREAK)) start = match.index + match[0].length;
  return text.slice(start);
}

export function firstClause(text: string): string {
  const match = text.matchAll(BREAK).next().value;
  return match === undefined ? text : text.slice(0, match.index);
}

/** The sentence a span stands in. */
export function sentenceAt(text: string, span: { readonly start: number; readonly end: number }): string {
  const start =
    Math.max(...['.', '!', '?', '\n', ';', '।'].map((stop) => text.lastIndexOf(stop, span.start - 1))) + 1;
  const ends = ['.', '!', '?', '\n', ';', '।']
    .map((stop) => text.indexOf(stop, span.end))
    .filter((at) => at >= 0);
  return text.slice(start, ends.length === 0 ? text.length : Math.min(...ends));
}
