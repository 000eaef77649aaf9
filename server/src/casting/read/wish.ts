/** Whether something is only wished for: "garba preferred", "ideally from Pune", "गाणं येत असेल तर उत्तम". */
import { lastClause } from './polarity.ts';
import type { Draft } from './text.ts';

/** Up to the next comma, or directly behind it. */
const AFTER =
  /^(?:[^.;,\n।]{0,24}?|\s*,\s*)(?:(?<![\p{L}\p{M}])(?:(?:ko |la |na |ho toh? |ho to |को |ला )?(?:upar|uppar|pehle|sabse upar|aage|var|ऊपर|पहले|सबसे ऊपर|आगे|वर) (?:rakh|dikha|thev|रख|दिखा|ठेव)\p{L}*|(?:at|to) the top|on top|ranked? higher|get priority|gets priority)|(?<![\p{L}])(?:if possible|would help|preferred|preferably|preference|preferable|is a plus|a plus|a bonus|bonus|an advantage|would be nice|would be great|would be good|ideal|helps|(?:ho|hua|hui|aaye|aati ho|aata ho) toh? (?:accha|acha|badhiya|behtar|sahi|mast)|asel tar (?:uttam|chang\w+|bara|bar)|asla tar (?:uttam|chang\w+|bara))(?![\p{L}])|(?:हो|हुआ|हुई|आए|आती हो|आता हो) तो (?:अच्छ[ाी]|बेहतर|बढिया|सोने)|असेल तर (?:उत्तम|चांगल|बर|छान)|^\s*(?:types?|jais[aei]|टाइप|टाईप|जैस[ाीे])(?![\p{L}\p{M}])|असल्यास (?:उत्तम|चांगल|प्राधान्य))/u;
const BEFORE =
  /(?<![\p{L}])(?:preferably|ideally|pref(?:erably)?|bonus (?:if|for)|nice to have|prioriti[sz]e|give priority to|priority (?:for|to)|favou?r|rank|would love|maybe|plus if|in that space|a touch of|kind of|sort of|agar|ho sake to|ho sake toh|शक्यतो|शक्य असल्यास|हो सके तो|अगर)(?![\p{L}\p{M}])[^.;\n]{0,40}$/u;

/** "Four friends, one of them rides a motorbike": of somebody in the group, so it rules nobody out. */
const OF_ONE =
  /(?<![\p{L}])(?:(?:at least |any ?)?(?:one|two) of (?:them|the (?:\w+ )?(?:girls|boys|men|women|friends|group|lot|two|three|four|five))|at least one|inme ?se (?:ek|koi)|unme ?se (?:ek|koi)|tyatla? ek|एक को|इनमें से (?:एक|कोई)|उनमें से (?:एक|कोई)|त्यातल[ाी] एक|त्यापैकी एक)(?![\p{L}\p{M}])[^.;\n।]{0,40}$/u;

/** Whether the words around a stretch make it a wish instead of a demand. */
export function isWish(draft: Draft, span: { readonly start: number; readonly end: number }): boolean {
  const before = lastClause(draft.whole.slice(0, span.start));
  return AFTER.test(draft.whole.slice(span.end)) || BEFORE.test(before) || OF_ONE.test(before);
}
