/** Union cards and representation: who may be booked, and through whom. */
import type { RoleBrief } from '../brief.ts';
import { polarityAt } from './polarity.ts';
import { type Draft, take } from './text.ts';

export interface UnionRead {
  readonly union?: NonNullable<RoleBrief['union']>;
  readonly clash?: string;
}

const NON_UNION =
  /\bnon[- ]?(?:union|cintaa)\b|\bnot (?:in|part of) (?:any|a|the) union\b|\bno union\b|\bwithout (?:a )?(?:union|card|cintaa)(?: card)?\b|\bbina (?:union|card|cintaa)\b|\bunion (?:ke )?bina\b|\b(?:no|without|bina) (?:any )?(?:union |cintaa |artist )?cards?[- ]?(?:holders?|wal[aei])\b|\b(?:union |cintaa )?cards?(?:[- ]?holders?| wal[aei])? (?:nahi|nahin|mat|nako)(?: chahiye)?\b(?!\s+(?:hai |ho |hua )?(?:to|toh|tar|bhi)\b)|\bwithout cards?\b|\bbina cards?\b|बिना यूनियन|बिना कार्ड|कार्ड ?वाल[ाीे] (?:नहीं|नको)|कार्ड नसले|युनियनमध्ये नसलेल|युनियन नसलेल/u;
const UNIONS =
  /\b(?:cintaa|cinta|fwice|sag-?aftra|equity|swa|union|(?<!(?:credit|debit|id|aadhaa?r|pan|business|ration|post|wedding|report|red|yellow)[ -])card(?=[- ]?holders?\b))\b(?:[- ]*(?:card[- ]?holders?|members?|membership|cards?|wale|wala|wali))*|सिंटा(?:\s*कार्ड)?|यूनियन|युनियन/gu;

/** Takes union cards; member and non-member at once is a clash. */
export function takeUnion(draft: Draft): UnionRead {
  const non = NON_UNION.exec(draft.left);
  if (non !== null) take(draft, { start: non.index, end: non.index + non[0].length });
  const named: string[] = [];
  let ruledOut = false;
  for (const match of draft.left.matchAll(UNIONS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const polarity = polarityAt(draft, span);
    const name = /cinta|सिंटा/u.test(match[0])
      ? 'CINTAA'
      : /^(?:fwice|sag|equity|swa)/u.test(match[0])
        ? match[0].split(/[\s-]/u)[0]?.toUpperCase()
        : undefined;
    // "not CINTAA" asks for people without a card; "non-union and CINTAA" asks for two things at once.
    if (
      polarity === 'wanted' ||
      (non !== null &&
        name !== undefined &&
        /(?:and|&|aur|ani|और|आणि)\s*(?:an?\s+)?$/u.test(draft.whole.slice(0, span.start)))
    )
      named.push(name ?? 'CINTAA');
    else if (polarity === 'unwanted') ruledOut = true;
    take(draft, span);
  }
  if (non !== null && named.length > 0) return { clash: `${non[0]} + ${named.join(', ')}` };
  if (non !== null || ruledOut) return { union: { none: true } };
  return named.length > 0 ? { union: { anyOf: [...new Set(named)] } } : {};
}

type Kind = 'self' | 'agency' | 'manager' | 'coordinator';
const DIRECT =
  /(?<![\p{L}])(?:direct(?:ly)? (?:artists?|actors?|talents?|contacts?|log|people)(?: only)?|direct only|only direct|self[- ](?:managed|represented|rep)|unrepresented|without representation|khud manage karte)(?![\p{L}])/u;
/** A manager or an agent may be the part itself: only these turns speak of who represents somebody. */
const THROUGH =
  /(?<![\p{L}])(?:no|without(?: an?)?|bina|not? through(?: an?)?|nahi|through(?: an?)?|via(?: an?)?|only)\s+(agenc(?:y|ies)|agents?|managers?|co-?ordinators?|middle ?m[ae]n)(?![\p{L}])|(?<![\p{L}])(agency|agenc(?:y|ies)|co-?ordinators?|manager)[- ](?:artists?|actors?|talent|people|wale|wala|wali|ke through|se|only|nahi|nako)(?:\s+(?:only|nahi|nako))?(?![\p{L}])/gu;

/** Takes who stands for somebody, where it is a demand and not the part. */
export function takeRepresentation(draft: Draft): RoleBrief['representation'] {
  const direct = DIRECT.exec(draft.left);
  if (direct !== null) take(draft, { start: direct.index, end: direct.index + direct[0].length });
  const anyOf: Kind[] = direct === null ? [] : ['self'];
  const noneOf: Kind[] = [];
  for (const match of draft.left.matchAll(THROUGH)) {
    const out =
      polarityAt(draft, { start: match.index, end: match.index + match[0].length }) === 'unwanted' ||
      /^(?:no|without|bina|not?\s+through|nahi)(?![\p{L}])|(?:nahi|nako)$/u.test(match[0]);
    const said = match[1] ?? match[2] ?? '';
    const kinds: Kind[] = /middle/u.test(said)
      ? ['agency', 'manager', 'coordinator']
      : [/^agen/u.test(said) ? 'agency' : /^manager/u.test(said) ? 'manager' : 'coordinator'];
    (out ? noneOf : anyOf).push(...kinds);
    take(draft, { start: match.index, end: match.index + match[0].length });
  }
  if (anyOf.length > 0) return { anyOf: [...new Set(anyOf)] };
  return noneOf.length > 0 ? { noneOf: [...new Set(noneOf)] } : undefined;
}
