/** Words for how well something is spoken, before and after the language. */
import type { SpeaksDemand } from '../brief.ts';

export type Level = SpeaksDemand['min'];

const FULL =
  'grew up (?:speaking|with|on|in)|raised (?:speaking|on|with|in)|native|real|proper|authentic|genuine|asli|pakka|pakki|pure|mother[- ]tongue|first language|born[- ]and[- ]raised|mool|असली|मूल|खरी|खरा|अस्सल';
const FLUENT =
  'fluent|fluently|good|strong|excellent|perfect|clean|clear|solid|confident|comfortable|saaf|accha|acchi|achhi|achha|badhiya|उत्तम|अच्छी|साफ|धाराप्रवाह|फर्राटेदार|अस्खलित|चांगली|चांगलं';
const SOME =
  'hold a conversation|have a conversation|carry a conversation|converse|get by|gets by|getting by|conversational|working|workable|manageable|passable|decent|functional|kaam chalau|काम चलाऊ|बोलचाल|बोलण्यापुरती|tolerable';
const LITTLE =
  'basic|tooti ?footi|tuti ?futi|broken|modki todki|टूटी फूटी|मोडकी तोडकी|some|a little|a bit of|smattering of|thodi|thodi bahut|thoda|thodi si|थोड़ी|थोड़ी बहुत|थोडी|थोडीफार';
/** Level, the pattern before a language and the pattern behind it. */
export const LEVELS: readonly (readonly [Level, RegExp, RegExp])[] = (
  [
    [
      'native',
      FULL,
      '(?:native|natively|mother[- ]tongue|as (?:a )?(?:first|native|mother) (?:language|tongue)|matrubhasha|matribhasha|(?:jiski|whose)?\\s*मातृभाषा|मातृभाषी|native level|native speakers?|natives?|pakk[ai]|assal|asli|अस्सल|असली|पक्क[ाी]|खरी)',
    ],
    [
      'fluent',
      FLUENT,
      '(?:fluent|fluently|fluency|dhaaraprawaah|धाराप्रवाह|फर्राटे|अस्खलित|well|acchi|accha|achhi|अच्छी|saaf|साफ|चांगली|perfectly)',
    ],
    [
      'conversational',
      SOME,
      '(?:conversational|conversationally|working|workable|manageable|passable|बोलचाल|बोलण्यापुरती)',
    ],
    [
      'basic',
      LITTLE,
      '(?:basic|tooti ?footi|tuti ?futi|broken|modki todki|टूटी फूटी|मोडकी तोडकी|thodi|थोड़ी|थोडी|a little|a bit)',
    ],
  ] as const
).map(([level, before, after]) => [
  level,
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${before})(?:[\\s-]+(?:speakers?|in|at|level|of|with|spoken|command|knowledge|and|a|an|ki|ka|wali|wala|की|का))*\\s*$`,
    'u',
  ),
  new RegExp(
    `^[\\s,:(-]*(?:(?:is|must be|should be|shud be|has to be|at least|atleast|minimum|min|speakers?|ho|bhi|language|tongue|bolne wali|bolne wala|ki|को|की|भाषा|both|mein|me|में|bhasha|at|as|level)\\s+)*${after}(?![\\p{L}\\p{M}])`,
    'u',
  ),
]);
