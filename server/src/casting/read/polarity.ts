/** Whether something is asked for, ruled out, waved away, or allowed beside what is asked. */
import { type Draft, wordRegExp } from './text.ts';

/** `also`: "Pune is fine too", beside what is asked; by itself it asks nothing. */
export type Polarity = 'wanted' | 'unwanted' | 'open' | 'also';

const BREAK =
  /[.;!?\n।]|\s-\s|,(?!\s*(?:or|nor|ya|या|किंवा)\b)|(?<![\p{L}\p{M}])(?<!(?:any|every|no)(?:one|body|thing|where)\s)(?<!all\s)(?:but|sorry|i mean(?:t)?|matlab|rather(?! than)|lekin|magar|par|pan|though|however|just|लेकिन|मगर|पर|पण)(?![\p{L}\p{M}])|(?<![\p{L}])(?:and|aur|ani|और|आणि)\s+(?=(?:must|should|has|have|can|could|is|needs?|only|native|fluent|an?|free|rides?|speaks?|lives?|based|under|over)\b)/gu;
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
  "don't want",
  'skip',
  'exclude',
  'nor',
  'neither',
  'outside',
  'rather than',
  'instead of',
  "won't take",
  "won't have",
  "won't accept",
  'will not take',
  'will not have',
  "doesn't want",
  'does not want',
  "don't show",
  'refuses',
  'refuse',
  'not interested in',
  'tired of',
  'sick of',
  'bored of',
  'fed up with',
  'allergic to',
  'enough of',
  'galti se',
  'by mistake',
  'mistakenly',
  'गलती से',
  'चुकून',
  'anyone but',
  'anything but',
  'anywhere but',
  'anybody but',
  'everyone but',
  'everywhere but',
  'all but',
  'leave out',
  'bina',
  "can't speak",
  'cannot speak',
  "can't understand",
  'nobody who',
  'बिना',
  'no more',
  'never done',
  "hasn't",
  'hasnt',
  'has not',
  "haven't",
  'havent',
]);
/** "non-union women": these reach the next word only. */
const ADJACENT = /(?<![\p{L}])(?:non|minus|sans|anti|zero)[\s-]*$/u;
/** "not older than 40", "no issue", "age no bar": no thing is ruled out by these. */
const NO_NEGATION =
  /(?<![\p{L}])(?:not|no|nothing|isn't|isnt|aren't|arent)\s+(?:already\s+)?(?:more|less|over|under|above|below|taller|shorter|older|younger|later|earlier|fewer|beyond|exceeding|bar|issues?|problem|matter|limit|preference|restriction|worries|doubt|idea|booked|busy|blocked|occupied|committed|working|shooting|clashing)(?![\p{L}])/gu;
const OPEN =
  /(?:not (?:only|just|necessarily|fussed|bothered|sure)|(?:even|fine|ok|okay|alright|all right|good) (?:if|with)|(?:don't|dont|do not|doesn't|does not|not) (?:really |actually )?(?:need|require|care|insist)|(?:need not|needn't|doesn't have to|does not have to|don't have to|never said|didn't say|did not say|no need)\b[^.;]*|don't mind|doesn't matter|open on|not because of the)\s*[^.;,]{0,40}$/u;
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
  'na aaya',
  'na aayi',
  'na kiya',
  'na ki',
  'na ho',
  'न आया',
  'न आई',
  'न आयी',
  'न किया',
  'न की',
  'न हो',
  'न दिखा',
  'न दिखी',
  'na aati',
  'na aata',
  'na aate',
  'na bole',
  'na bolti',
  'na bolta',
  'na jaane',
  'na jaanti',
  'na jaanta',
  'na samjhe',
  'न आए',
  'न आती',
  'न आता',
  'न आते',
  'न बोले',
  'न बोलती',
  'न बोलता',
  'न जानती',
  'न जानता',
  'न बोलने',
  'nasavi',
  'nasava',
  'nasave',
  'nasleli',
  'naslela',
  'nasel',
  'na yenari',
  'na yenara',
  'na bolnari',
  'na bolnara',
  'kama naye',
  'नसावी',
  'नसावा',
  'नसावे',
  'नसलेली',
  'नसलेला',
  'नसेल',
  'न येणारी',
  'न येणारा',
  'न बोलणारी',
  'न बोलणारा',
  'न बोलणारे',
  'कामा नये',
]);
/** "Bina card wale ladke": the no is said of the card, not of the boys. */
const NEGATED_QUALITY =
  /(?<![\p{L}\p{M}])(?:bina|without|बिना)\s+(?:[\p{L}\p{M}]+\s+){1,3}?(?:wal[aei]|walon|waal[aei]|vale|ke|chya|वाल[ाीे]|वालों|के|च्या)(?![\p{L}\p{M}])/gu;
/** "Nobody except Mumbai people": those alone. "Nobody from TV except theatre people": those are let in again. */
const ONLY_THOSE =
  /(?<![\p{L}])(?:nobody|no ?one|none|nothing|not anyone)(?:\s+else)?\s+(?:except|but|other than|apart from|besides)(?:\s+(?:for|the|those|people|with|who|from|in|based))*\s*$/u;
const EXCEPTED =
  /(?<![\p{L}\p{M}])(?:no|not|nobody|no ?one|none|never|don't|dont|without|avoid|nahi|mat|nako|नहीं|नको)(?![\p{L}\p{M}])[^.;!?\n।]*?(?<![\p{L}\p{M}])(?:except|unless|apart from|barring|save for|other than|but not if|chhod ?ke|ke alawa|siva?y|को छोड़कर|के अलावा|सिवाय|सोडून)(?![\p{L}\p{M}])[^.;!?\n।,]*$/u;
/** Said between the thing and its no, and counted by nobody. */
const LINKS =
  /(?<![\p{L}\p{M}])(?:hai|hain|woh|wo|voh|bhi|unko|unhe|unhein|usko|aise|aisi|log|ti|te|tya|suddha|pan|है|हैं|वो|वह|भी|उनको|उन्हें|ऐसे|लोग|ती|ते|त्या|सुद्धा|पण)(?![\p{L}\p{M}])/gu;
/** "I have seen all the Mumbai boys": enough of them. */
const ENOUGH =
  /(?<![\p{L}])(?:seen|used|met|tested|auditioned|tried|done|exhausted|been through|gone through|worked with|dekh (?:liye|chuke|chuka|chuki|liya))\s+(?:(?:already|almost|nearly)\s+)?(?:all|every|enough|too many|everyone|everybody)(?:\s+(?:of|the|these|those|from|in|based))*\s*$/u;
/** "Where did Marathi come from?": nobody asked for it. */
const WHO_ASKED =
  /(?<![\p{L}\p{M}])(?:where did|who said|who asked for|who wanted|who told you|why (?:the|is there)|kisne (?:kaha|bola)|kab (?:bola|kaha)|kuni sangitla|किसने (?:कहा|बोला)|कोणी सांगितलं)\s+(?:anything about\s+|about\s+|the\s+)?$/u;
export const TAKEN_OUT =
  /^\s*(?:(?:ko|la|को|ला)\s+)?(?:hata|hatao|hatado|hatana|chhod (?:do|dena)|chhodo|rehne do|jaane do|nikal do|kadhun taka|kadha|kadh|soda|sodun dya|rahu dya|हटा|हटाओ|छोड़? ?(?:दो|देना)|रहने दो|जाने दो|निकाल दो|काढून टाका|काढा|काढ|सोडा|सोडून द्या|राहू द्या)(?![\p{L}\p{M}])/u;
/** "Mumbai wale hata do": the people, not the condition. */
const PEOPLE_OUT =
  /^\s*(?:(?:based|side|se|mein)\s+)?(?:wal[aei]|walon|waal[aei]|vale|log|people|girls|boys|vaal[ae]|वाल[ाीे]|वालों|लोग|कलाकार)\s+(?:ko\s+|को\s+)?(?:hata|hatao|hatado|hatana|nikal|nikalo|kadha|kadh|हटा|हटाओ|निकाल|काढा|काढ)(?![\p{L}])/u;
/** Words within which a negator after the thing still speaks of it. */
const REACH = 5;

/** "Hindi na aaye toh bhi chalega", "नाच येत नसला तरी चालेल": not needed. */
const NOT_NEEDED =
  /^[^.;!?,\n।]{0,24}?(?:(?:nahi|nahin|na|न|नहीं|नही)\s+(?:[\p{L}\p{M}]+\s+){0,3}?(?:toh?|तो)\s+(?:(?:bhi|भी)\s+)?(?:chal|theek|thik|ok|चल|ठीक)|(?:nasel|nasla|nasli|nasle|नसेल|नसला|नसली|नसले|नसलं)\s+(?:tar[iy]|तरी)\s+(?:chal|चाल))/u;
const OPTIONAL =
  /^\s*(?:optional|(?:is |are |ki |ka |chi |cha |की |का |ची |चे |आना |आनी |बोलना |येणं |येणे |aana |aani |bolna |yene )*(?:(?:not|isn't|isnt|aren't) (?:really |strictly )?(?:needed|necessary|required|compulsory|must|a must)|zaroori nahi|zaruri nahi|zaroorat nahi|जरूरी नहीं|जरूरत नहीं|गरज नाही|garaj nahi|चाहिए ही नहीं|pahije asa nahi|हवीच असं नाही|हवं असं नाही))/u;
const ALSO =
  /^\s*(?:(?:based|wale|wali|wala|walon|ke|ki|ka|se|mein|me|side|के|की|वाले|वाली|से|चे|ची|चा|speakers?|people|actors?)\s+)*(?:(?:is|are|would be|will be|shall be)\s+(?:also\s+|absolutely\s+|totally\s+)?(?:fine|ok|okay|good|alright|acceptable|welcome)|(?:bhi|pan|also|too|as well|hi|भी|पण|ही)\s+(?:is\s+|are\s+)?(?:fine|ok|okay|works?|good|chaleg[aie]|chalenge|chalel|chaltil|theek|thik|चलेग[ाी]|चलेंगे|चालेल|चालतील|ठीक)|works? too|chaleg[aie](?: bhi)?(?![\p{L}])|chalenge|chalel|chaltil|चलेग[ाी]|चलेंगे|चालेल|चालतील)/u;
const NEEDED =
  /^\s*(?:card |is |are )*(?:needed|required|necessary|compulsory|mandatory|as such)(?![\p{L}])/u;
const CONDITION =
  '(?:condition|filter|criteria|criterion|requirement|restriction|demand|clause|shart|शर्त|अट)';
const LIFTED_BEFORE =
  /(?<![\p{L}])(?:forget|remove|drop|lose|scrap|waive|relax|lift|ignore|hatao|hata do)\s+(?:about\s+)?(?:the\s+|that\s+)?$/u;
const LIFTED_AFTER = new RegExp(
  `^\\s*(?:(?:only|based|wali|wala|ki|ka|ke|chi|cha|ची|चा|की|का|वाली)\\s+)*${CONDITION}(?:\\s+(?:is |can )?(?:gone|off|not needed|hata\\w*|chhod\\w*|bhool\\w*|kadh\\w*|हटा\\S*|छोड\\S*|काढ\\S*|go|be dropped))?(?![\\p{L}])`,
  'u',
);
/** "45 se upar nahi": the no belongs to the figure. */
const BOUND_NO =
  /(?:zyada|jyada|jaada|upar|uppar|neeche|kam|ज्यादा|ऊपर|नीचे|कम|जास्त|वर|कमी)\s+(?:ka |ki |ke )?$/u;

/**
 * How the words around a stretch of the text speak of it.
 * @param until where the words behind it begin to speak of something else.
 */
export function polarityAt(
  draft: Draft,
  span: { readonly start: number; readonly end: number },
  until = draft.whole.length,
): Polarity {
  const before = lastClause(draft.whole.slice(0, span.start))
    .replace(NO_NEGATION, '')
    .replace(NEGATED_QUALITY, '');
  const following = draft.whole.slice(span.end, until);
  const after = firstClause(following);
  if (ONLY_THOSE.test(before)) return 'wanted';
  if (EXCEPTED.test(before)) return 'open';
  if (PEOPLE_OUT.test(following)) return 'unwanted';
  if (WHO_ASKED.test(before) || TAKEN_OUT.test(following)) return 'open';
  if (OPEN.test(before) || OPTIONAL.test(following) || NOT_NEEDED.test(following)) return 'open';
  // "No CINTAA needed", "remove the Mumbai condition": nothing is ruled out.
  if (NEEDED.test(following) && /(?<![\p{L}])no\s+(?:\p{L}+\s+)?$/u.test(before)) return 'open';
  if (LIFTED_BEFORE.test(before) || LIFTED_AFTER.test(following)) return 'open';
  const ruledOut = ADJACENT.test(before) || ENOUGH.test(before) || [...before.matchAll(BEFORE)].length > 0;
  // "No Marathi is fine": nothing is asked.
  if (ALSO.test(following)) return ruledOut ? 'open' : 'also';
  if (ruledOut) return 'unwanted';
  const words = after.replace(LINKS, '').trim().split(/\s+/u).slice(0, REACH).join(' ');
  const negated = [...words.matchAll(AFTER)].some((match) => !BOUND_NO.test(words.slice(0, match.index)));
  return negated ? 'unwanted' : 'wanted';
}

/** No thought is longer: a message without stops is read in time all the same. */
const NEAR = 400;

/** What stands before, back to the last break in thought. */
export function lastClause(text: string): string {
  const near = text.slice(-NEAR);
  let start = 0;
  for (const match of near.matchAll(BREAK)) start = match.index + match[0].length;
  return near.slice(start);
}

/** What stands behind, up to the next break in thought. */
export function firstClause(text: string): string {
  const near = text.slice(0, NEAR);
  const match = near.matchAll(BREAK).next().value;
  return match === undefined ? near : near.slice(0, match.index);
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
