/** Heights in centimetres or feet and inches, also as "5.8" and "5 7" where height is spoken of. A bare figure is a minimum. */
import type { RoleBrief } from '../brief.ts';
import { boundAround } from './bounds.ts';
import { type Draft, take } from './text.ts';

type Height = NonNullable<RoleBrief['heightCm']>;

const FOOT = "(?:'|ft\\.?|feet|foot|footer|fut|phoot|फुट|फीट|फूट)";
const FEET = `(\\d)\\s*-?\\s*${FOOT}\\s*(?:(1[01]|\\d(?:\\.5)?)(?!\\s*(?:k\\b|cm|%)|\\d)\\s*(?:"|''|in\\b|inch(?:es)?|इंच)?)?`;
const CM = '(\\d{3})\\s*(?:cms?|centimet(?:er|re)s?|सेमी|सें\\.?मी\\.?|से\\.?मी\\.?)';
const ANY = new RegExp(`(?<![\\d.])(?:${CM}|${FEET})`, 'gu');
const RANGE_CM = /(\d{3})\s*(?:cms?|सेमी)?\s*(?:-|to|and|se|से|ते)\s*(\d{3})\s*(?:cms?|सेमी)/u;
const WORD =
  '(?:height|hieght|heigt|ht\\.?|tall(?:er)?|kad|lambai|lambi|lamba|unchi|unch|कद|ऊंचाई|उंची|उंच|लंबाई|लंब[ाी])';
/** "Height 160 se 168": no unit, but the word. */
const RANGE_BARE = new RegExp(
  `${WORD}[^\\d.;,]{0,16}(1[3-9]\\d|20\\d)\\s*(?:-|to|and|se|से|ते)\\s*(1[3-9]\\d|20\\d)(?!\\d)`,
  'u',
);
/** Feet and inches as a decimal: 5.8 is 5 ft 8. Only beside a word of height. */
const DECIMAL = new RegExp(
  `${WORD}[^\\d.;,]{0,24}(?<!\\d)([4-6])[.' ](\\d{1,2})(?![\\d.])|(?<![\\d.])([4-6])\\.(\\d{1,2})(?![\\d.])\\s*(?:\\+|plus|(?:and|n|&|or|se|के|से|पेक्षा|ke)?\\s*(?:above|upar|zyada|ऊपर|जास्त|taller|${WORD}))`,
  'u',
);
const BARE = new RegExp(
  `${WORD}[^\\d.;,]{0,24}(1[3-9]\\d|20\\d)(?!\\d)|(?<![\\d,])(1[3-9]\\d|20\\d)\\s*(?:\\+|plus|or taller|and taller|and above|or above|tall)(?!\\d)`,
  'u',
);
const OF_ANOTHER =
  /(?<![\p{L}])(?:hero|heroine|lead|husband|wife|father|mother|opposite|he|she|uska|uski)(?:'s)?\s+(?:height\s+)?(?:is|hai|ki height|height)\s*$/u;
const ALLOWED =
  /^\s*(?:is\s+|are\s+)?(?:also\s+)?(?:ok|okay|fine|will do|works|bhi chaleg[aie]|bhi ok|chaleg[aie]|chalel|भी चलेग[ाी]|चालेल)(?![\p{L}])/u;
const AROUND_CM = 3;
const inCm = (feet: number, inches: number) => Math.round(feet * 30.48 + inches * 2.54);
const cmOf = (match: RegExpMatchArray) =>
  match[1] !== undefined ? Number(match[1]) : inCm(Number(match[2]), Number(match[3] ?? 0));
const plausible = (cm: number) => cm >= 80 && cm <= 230;

/** "'send scene 4'": the mark ends what is quoted. */
const closesQuote = (text: string, match: RegExpExecArray): boolean =>
  /\d\s*'\s*$/u.test(match[0]) && /(?:^|[\s(:,])'[^']*$/u.test(text.slice(0, match.index));

/** Takes the height of the part; that of somebody it is compared with is left. */
export function takeHeight(draft: Draft): Height | undefined {
  const range = RANGE_CM.exec(draft.left) ?? RANGE_BARE.exec(draft.left);
  if (range !== null) {
    take(draft, { start: range.index, end: range.index + range[0].length });
    const [a, b] = [Number(range[1]), Number(range[2])];
    return { min: Math.min(a, b), max: Math.max(a, b) };
  }
  const all = [...draft.left.matchAll(ANY)].filter(
    (match) => plausible(cmOf(match)) && !closesQuote(draft.left, match),
  );
  const own = all.filter((match) => !OF_ANOTHER.test(draft.left.slice(0, match.index)));
  // "Hero is 5'9, so she can be 5'6 at most": the first figure is somebody else's.
  const found = own.length > 0 ? own : all;
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    const between = draft.left.slice(first.index + first[0].length, second.index);
    if (/^\s*(?:-|to|and|n|&|se|से|ते)\s*$/u.test(between)) {
      take(draft, { start: first.index, end: second.index + second[0].length });
      return { min: cmOf(first), max: cmOf(second) };
    }
  }
  // "6 feet, 5'11 ok": the second one is allowed as well.
  if (
    first !== undefined &&
    second !== undefined &&
    ALLOWED.test(draft.left.slice(second.index + second[0].trimEnd().length))
  ) {
    take(draft, { start: second.index, end: second.index + second[0].length });
    const own = bound(draft, first.index, first.index + first[0].trimEnd().length, cmOf(first));
    if (own.min === undefined || own.max !== undefined) return own;
    return { min: Math.min(own.min, cmOf(second)) };
  }
  if (first !== undefined)
    return bound(draft, first.index, first.index + first[0].trimEnd().length, cmOf(first));
  const decimal = DECIMAL.exec(draft.left);
  if (decimal !== null) {
    const inches = Number(decimal[2] ?? decimal[4]);
    if (inches < 12) {
      const from = decimal.index + decimal[0].search(/[4-6][.' ]\d/u);
      const figure = /^[4-6][.' ]\d{1,2}/u.exec(decimal[0].slice(from - decimal.index))?.[0] ?? '';
      const height = bound(draft, from, from + figure.length, inCm(Number(decimal[1] ?? decimal[3]), inches));
      take(draft, { start: decimal.index, end: decimal.index + decimal[0].length });
      return height;
    }
  }
  const bare = BARE.exec(draft.left);
  if (bare === null) return undefined;
  const cm = Number(bare[1] ?? bare[2]);
  const figure = bare.index + bare[0].indexOf(String(cm));
  const height = bound(draft, figure, figure + 3, cm);
  take(draft, { start: bare.index, end: bare.index + bare[0].length });
  return height;
}

/** The words of the bound go with the figure, or "not taller than" would be read as a negation of what follows. */
function bound(draft: Draft, start: number, end: number, cm: number): Height {
  const read = boundAround(draft.left.slice(0, start), draft.left.slice(end));
  take(draft, { start: start - (read?.before ?? 0), end: end + (read?.after ?? 0) });
  if (read?.bound === 'max') return { max: cm };
  return read?.bound === 'about' ? { min: cm - AROUND_CM, max: cm + AROUND_CM } : { min: cm };
}
