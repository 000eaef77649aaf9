/** Heights in centimetres or feet and inches. A bare figure is a minimum. */
import type { RoleBrief } from '../brief.ts';
import { type Draft, take } from './text.ts';

type Height = NonNullable<RoleBrief['heightCm']>;

const FEET = `(\\d)\\s*(?:'|ft\\.?|feet|foot|फुट|फीट|फूट)\\s*(?:(\\d{1,2})\\s*(?:"|''|in\\b|inch(?:es)?|इंच)?)?`;
const CM = '(\\d{3})\\s*(?:cms?|centimet(?:er|re)s?|सेमी|सें\\.?मी\\.?|से\\.?मी\\.?)';
const ANY = new RegExp(`(?:${CM}|${FEET})`, 'gu');
const RANGE_CM = /(\d{3})\s*(?:cms?|सेमी)?\s*(?:-|to|se|से|ते)\s*(\d{3})\s*(?:cms?|सेमी)/u;
const BARE =
  /(?:height|tall(?:er)?|kad|lambai|unchi|कद|ऊंचाई|उंची|लंबाई)[^\d.;,]{0,24}(1[3-9]\d|20\d)(?!\d)|(?<![\d,])(1[3-9]\d|20\d)\s*(?:\+|plus|or taller|and taller|or above|tall)(?!\d)/u;
const MAX_BEFORE =
  /\b(?:under|below|less than|at most|max(?:imum)?|up to|upto|not (?:above|over|taller than|more than)|no taller than|no more than|shorter than)\s*$/u;
const MAX_AFTER =
  /^\s*(?:max|or under|or less|or shorter|and under|tak|se kam|se zyada nahi|se neeche|तक|से कम|पर्यंत|पेक्षा कमी)/u;
const AROUND = /\b(?:around|about|approx(?:imately)?|roughly|nearly|lagbhag|करीब|लगभग|साधारण)\s*$/u;

const cmOf = (match: RegExpMatchArray) =>
  match[1] !== undefined
    ? Number(match[1])
    : Math.round(Number(match[2]) * 30.48 + Number(match[3] ?? 0) * 2.54);
const plausible = (cm: number) => cm >= 80 && cm <= 230;

export function takeHeight(draft: Draft): Height | undefined {
  const range = RANGE_CM.exec(draft.left);
  if (range !== null) {
    take(draft, { start: range.index, end: range.index + range[0].length });
    const [a, b] = [Number(range[1]), Number(range[2])];
    return { min: Math.min(a, b), max: Math.max(a, b) };
  }
  const found = [...draft.left.matchAll(ANY)].filter((match) => plausible(cmOf(match)));
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    const between = draft.left.slice(first.index + first[0].length, second.index);
    if (/^\s*(?:-|to|and|se|से|ते)\s*$/u.test(between)) {
      take(draft, { start: first.index, end: second.index + second[0].length });
      return { min: cmOf(first), max: cmOf(second) };
    }
  }
  if (first !== undefined) return bound(draft, first.index, first.index + first[0].length, cmOf(first));
  const bare = BARE.exec(draft.left);
  if (bare === null) return undefined;
  const cm = Number(bare[1] ?? bare[2]);
  const figure = bare.index + bare[0].indexOf(String(cm));
  const height = bound(draft, figure, figure + 3, cm);
  take(draft, { start: bare.index, end: bare.index + bare[0].length });
  return height;
}

function bound(draft: Draft, start: number, end: number, cm: number): Height {
  const before = draft.left.slice(0, start);
  const after = draft.left.slice(end);
  const upper = MAX_BEFORE.exec(before);
  take(draft, { start: upper?.index ?? start, end });
  if (upper !== null || MAX_AFTER.test(after)) return { max: cm };
  if (AROUND.test(before)) return { min: cm - 3, max: cm + 3 };
  return { min: cm };
}
