/** What a message does: asks for people, changes the brief, asks about somebody, edits the shortlist, ... */
import { findPeople, findRoleNouns } from '../lexicon/people.ts';
import { normalise } from './text.ts';
import { waivedFields } from './waived.ts';
import type { RoleRead } from './role.ts';

export type Act =
  | 'search'
  | 'refine'
  | 'question'
  | 'compare'
  | 'shortlist'
  | 'breakdown'
  | 'remember'
  | 'greet'
  | 'help'
  | 'thanks'
  | 'send'
  | 'draft'
  | 'contacts'
  | 'reset'
  | 'undo';

export interface ActContext {
  readonly hasBrief: boolean;
  readonly hasList: boolean;
  readonly roles: readonly RoleRead[];
  readonly ensemble: boolean;
  readonly namesPeople: boolean;
  readonly refersToList: boolean;
}

const COMPARE =
  /\b(?:who|which(?: one)?|kaun|kon)\s+(?:suits?|fits?|works?|is|looks?)\b.{0,40}\bbetter\b|\b(?:compare|comparison|versus|vs\.?|side by side|head to head|lay (?:them|these|both|the two) out|next to each other|(?:choose|pick|decide) between|difference between|which (?:of (?:the|these) (?:two|three)|one is better)|better between|tulna|farak)\b|(?<![\p{L}])(?:mein|madhe|madhye)(?: se)? (?:[\p{L}]+ )?(?:kaun|kon)(?![\p{L}])|(?:में|मध्ये)(?: से)? (?:[\p{L}\p{M}]+ )?(?:कौन|कोण)|तुलना|फर्क|फरक/u;
/** "AB012 or AB034 for Major Rathore?" */
const OR_OF_IDS =
  /(?<![\p{L}\d])[a-z]{1,4}-?\d{3,6}\s*(?:or|vs\.?|versus|ya|ki|किंवा|या)\s*[a-z]{1,4}-?\d{3,6}(?!\d)/u;
const LISTING =
  /\bshort-?\s?list|\b(?:take|pull|kick|strike)\b.{0,40}\b(?:off|out)\b|\bput\b.{0,40}\b(?:on top|first|at the top|on hold|on the list|in the list)\b|\bnote (?:on|for|against|to)\b|\b(?:add|put|leave|make) (?:a |this |the )?note\b|(?<![\p{L}\d])[a-z]{1,4}-?\d{3,6}\s+(?:is |goes |to go )?(?:out|off|on top|first|to the top)(?![\p{L}])|\bmove\b.{0,30}\b(?:up|top|first|down)\b|\b(?:add|save)\b.{0,40}\b(?:to|in|on)\b.{0,12}\b(?:list|shortlist)\b|शॉर्टलिस्ट|लिस्ट में|यादीत/u;
const NEW_LIST =
  /^\s*(?:(?:ok(?:ay)?|please|pls)[\s,]+)*(?:new|start|make|create|begin|open|another)\b.{0,16}\blist\b|\bwrite (?:on|against|for|next to)\b/u;
const BOOKING =
  /^\s*(?:(?:ok(?:ay)?|pls|please|can you|chalo|ab)[\s,]+)*(?:book|lock|confirm|offer|call|mail|message|whatsapp|hire|sign|final(?:ise|ize)?)(?![\p{L}])/u;
/** "Director ko list bhej do": to somebody. "List bhejo" alone asks for one. */
const SENDING_TO =
  /(?<![\p{L}])(?:ko|la|na)\s+(?:ek\s+|yeh\s+|ye\s+|hi\s+)?(?:message|msg|mail|email|whatsapp|list|short-?\s?list)\s+(?:bhej|kar|pathav|pathva)|(?:को|ला|ना)\s+(?:मैसेज|मेसेज|संदेश|मेल|लिस्ट|सूची|यादी|शॉर्टलिस्ट)\s+(?:भेज|कर|पाठव)/u;
const OF_LIST = /(?<![\p{L}])(?:list|short-?\s?list)(?![\p{L}])|लिस्ट|सूची|यादी|शॉर्टलिस्ट/u;
const KEEPING = /^\s*(?:ok(?:ay)?[\s,]+)?(?:keep|save|pick|select|rakho|thev)(?![\p{L}])/u;
const CONTACTS =
  /\b(?:phone|mobile|whatsapp|contact|cell|ph)\s*(?:numbers?|nos?\b\.?|details?|info|list)|\b(?:her|his|their|ka|ki|uska|uski|inka|unka|sabka|chi|cha)\s+(?:phone|mobile|whatsapp|contact|number)\b|\b(?:phone|mobile|number)\s+(?:do|dena|dedo|bhejo|batao|dya|pathva)\b|\b(?:numbers|home address(?:es)?|email ids?|addresses)\s+of\b|फोन नंबर|मोबा[इई]ल नंबर|संपर्क क्रमांक|नंबर (?:दो|दीजिए|द्या|भेजो|पाठवा)/u;
const RESET =
  /^\s*(?:ok(?:ay)?[\s,]+)?(?:start over|start again|start fresh|reset|clear (?:all|everything|the brief)|forget (?:all|everything)(?: that)?|new (?:search|brief|role|part)|next role|nay[ai] (?:role|search|brief)|fir se shuru|phir se shuru|navin (?:role|bhumika)|नया रोल|नई भूमिका|फिर से शुरू|नवीन भूमिका|पुन्हा सुरुवात)[\s.!,]*(?:please|pls)?[\s.!]*$/u;
const UNDO =
  /^\s*(?:(?:no|nahi|ok|okay|sorry)[\s,]+)?(?:undo(?: that)?|go back(?: to (?:the )?(?:previous|earlier|last|first) (?:list|one|set))?|(?:the )?(?:previous|earlier) (?:list|one|set)(?: was better)?(?: again)?|back to (?:the )?(?:previous|earlier|old) (?:list|one)|pehle wali list(?: dikhao)?|wapas (?:pehle|purani) (?:wali )?list|aadhichi yadi|पहले वाली (?:लिस्ट|सूची)|आधीची यादी|मागची यादी)[\s.!?]*$/u;
const HOLD =
  /\b(?:on hold|pencil|first refusal|avail check|availability check|check (?:his|her|their) dates)\b|होल्ड/u;
const REMEMBER =
  /\b(?:remember|yaad rakh\w*|keep in mind|note that|make a note|for future|from now on|always|lakshat thev\w*)\b|याद रख|लक्षात ठेव|\b(?:moved|raised|lowered|changed|increased|reduced)\b.{0,50}\b(?:cap|budget|limit|rate)\b|\bdirector (?:found|wants|prefers|likes|doesn't|does not|hates|said)\b/u;
/** Of a project it is kept; where a brief is being worked on, it is a change of that brief. */
const CAP_IS = /\b(?:cap|budget|limit|ceiling) (?:is|was|has been|moved|raised|changed|now)\b/u;
/** "Replace the second with AB012": of the shortlist. */
const SWAPPING =
  /\b(?:replace|swap|exchange)\b.{1,60}\b(?:with|by|for)\b|(?<![\p{L}])ki jagah(?![\p{L}]).{1,40}\b(?:daalo|rakho|lo|add)\b/u;
/** Nothing that casting can answer. */
const ELSEWHERE =
  /\b(?:weather|forecast|mausam|cricket score|match score|news headlines|stock price|share price|bitcoin|tell me a joke|joke|chutkula|poem|recipe|translate|capital of|prime minister|president of|python|javascript|homework|horoscope|rashifal|song lyrics|book (?:a )?(?:flight|train|hotel|cab|ticket))\b|मौसम|हवामान|चुटकुला|कविता लिख|विनोद सांग/u;
const DROP_FOR = /^\s*(?:drop|release|remove|cut|reject|lose)\b.{2,40}\bfor\b/u;
const ASKING =
  /\b(?:need|want|looking for|find|show|suggest|give me|get me|who (?:have|can|do|is|are|'s)|anyone|chahiye|chaiye|chahie|dikhao|batao|havi|hava|have|pahije|options?|send me)\b|चाहिए|दिखाओ|दिखाइए|बताओ|बताइए|पाहिजे|हवी|हवा|हवे|दाखव|कौन|कोण/u;
const BREAKDOWN =
  /\b(?:make|do|give|create|write|prepare|draft)\b.{0,20}\bbreakdown\b|\bbreak (?:this|it) down\b|^\s*(?:int|ext)[./]/mu;
const DRAFT =
  /\bdraft\b.{0,30}\b(?:avail|availability|check|message|mail)\b|avail(?:ability)? check\b.{0,20}\bdraft\b|उपलब्धता का मसौदा|उपलब्धतेचा मसुदा/u;
const REFINING =
  /^\s*(?:ok|okay|and|but|also|now|aur|ab|par|lekin|haan|no|nahi|और|पर|लेकिन|आणि|पण|आता|na|ya|acha|accha|arre|arey)?[\s,]*(?:only|just|keep|make|same|instead|sorry|wrong|actually|i meant|i never|never said|forget|drop|remove|without|lose|add|change|but|what about|how about|and (?:if|what)|sirf|bas|wahi|galat|taller|shorter|younger|older|cheaper|more|others?|someone else|anyone else|next|even|but only|exclude|except|include|bhool|bhul|chhod|hatao|thod[aie]|zyada|jinka|jinki|jo |taller|must|should|can they|they must|she must|he must|no |not |unhe|सिर्फ|केवल|बस|गलत|वही|फक्त|तेच|चुकलं|माफ)/u;
const CORRECTING =
  /\b(?:sorry|wrong|mistake|oops|my bad|typo|(?:bola|kaha|boli|kahi) tha|actually|i meant|i mean|not what i|i never said|i didn't say|scratch that|correction|galat|galti|instead|make (?:him|her|it|them))\b|गलत|चुकल|माफ/u;
/** "Drop him then. Who's next?" */
const DROPPING =
  /^\s*(?:(?:ok(?:ay)?|no|so|then|haan|theek hai)[\s,]+)*(?:drop|remove|lose|skip|cut|replace|hatao|hata do|kadha|हटाओ|काढा)\s+(?:him|her|them|it|the|this|that|number|no\.?|\p{L}+ (?:wala|wali|one)|(?!(?:age|height|budget|rate|dates?)(?![\p{L}]))\p{L}+)/u;
const ADMITTING =
  /(?<![\p{L}\p{M}])(?:wrong|mistake|my bad|oops|typo|scratch that|correction|i meant|galat|galti|chukla|गलत|गलती|चुकल\S*)(?![\p{L}\p{M}])/u;
const SIMILAR =
  /(?<!\bwhat(?:'s| is| was)?\b.{0,20})(?<![\p{L}])(?:who else|someone|somebody|anyone|anybody|people|another|others?|more|faces?|similar|koi|kuch|kisi|konitari|कोई|किसी|कोणी|कोणीतरी)(?![\p{L}])[^.?]{0,30}(?<![\p{L}])(?:like|similar|in (?:a|the|that) (?:similar|same)|space|zone|vibe|jai?s[aei]|saa?rkh[aeiy]|type|जैस[ाीे]|सारख[ाीे])(?![\p{L}])|(?<![\p{L}])(?:jai?s[aei]|saa?rkh[aeiy]|similar to|(?:along|on) the lines of|in the (?:mould|mold|vein|manner|zone|space|league|style) of|(?:an? |the |any )?(?:younger|older|cheaper|taller|shorter|female|male) (?:version|\p{L}{4,} \p{L}{4,}\?)|version of)(?![\p{L}])|जैस[ाीे]|सारख[ाीे]/u;
const QUESTION =
  /\?|\b(?:can (?:she|he|they|the)|is (?:she|he|the)|does (?:she|he|the)|has (?:she|he|the)|what(?:'s| is)|how (?:tall|much|old)|which|when|why|tell me (?:more )?about|profile|who(?:'s| is)|kaun hai|kon aahe|ke baare|baddal|bare mein|kya|kitn[aie]|kab|kaisi|more (?:on|about)|details? (?:of|on|for))\b|के बारे|बद्दल|कौन है|कोण आहे|प्रोफाइल|क्या|कितन|कब|किती|काय|केव्हा|का\?/u;

/** Decides by words first, then by what the conversation holds already. */
export function readAct(text: string, context: ActContext): Act {
  const low = normalise(text).trim();
  const bare = low.replace(/[\s!.,?]+/gu, ' ').trim();
  if (BREAKDOWN.test(low)) return 'breakdown';
  if (CONTACTS.test(low)) return 'contacts';
  if (DRAFT.test(low)) return 'draft';
  if (
    /^(?:hi|hey|hello|hii+|namaste|namaskar|good (?:morning|afternoon|evening)|salaam|नमस्ते|नमस्कार)(?: (?:there|castmatch|ji|जी|team))?$/u.test(
      bare,
    )
  )
    return 'greet';
  if (
    /^(?:thanks?|thank you|thanks a lot|shukriya|dhanyavaad|dhanyawad|ok|okay|great|cool|theek hai|thik hai|धन्यवाद|शुक्रिया|ठीक है|ठीक आहे|बरं)(?: .{0,20})?$/u.test(
      bare,
    ) &&
    bare.length < 30
  )
    return 'thanks';
  if (
    /^(?:help|what can you do|what do you do|how does this work|madad|kya kar sakte ho|tum kya kar sakte ho|मदद|आप क्या कर सकते हैं|तू काय करू शकतोस|तुम्ही काय करू शकता)\??$/u.test(
      bare,
    )
  )
    return 'help';
  if (context.hasBrief && UNDO.test(low)) return 'undo';
  if (RESET.test(low) && !context.ensemble && context.roles[0]?.brief.playingAge === undefined)
    return 'reset';
  if (OR_OF_IDS.test(low) && context.namesPeople) return 'compare';
  if (COMPARE.test(low) && (context.namesPeople || context.hasList)) return 'compare';
  if (
    /\b(?:send|mail|email|whatsapp|message|call|book|offer)\b.{0,20}\b(?:it|them|her|him|this|mail|message|now|list|shortlist|profiles?|tapes?|links?|to the agent|to agents?|to (?:the )?(?:director|producer|client)|sides)\b/u.test(
      low,
    ) &&
    !ASKING.test(low) &&
    context.roles[0]?.brief.playingAge === undefined
  )
    return 'send';
  if (SENDING_TO.test(low) && (context.namesPeople || context.hasList || OF_LIST.test(low))) return 'send';
  if (ELSEWHERE.test(low) && !saysSomething(context.roles)) return 'help';
  if (SWAPPING.test(low) && context.namesPeople) return 'shortlist';
  if (BOOKING.test(low) && (context.namesPeople || context.refersToList)) return 'send';
  if (
    LISTING.test(low) ||
    (NEW_LIST.test(low) && context.namesPeople) ||
    (KEEPING.test(low) && context.refersToList && context.hasList) ||
    (HOLD.test(low) && (context.namesPeople || context.refersToList) && !QUESTION.test(low))
  )
    return 'shortlist';
  if (DROP_FOR.test(low) && context.namesPeople) return 'remember';
  if (
    REMEMBER.test(low) &&
    (!ASKING.test(low.replace(/\bwants?\b/u, '')) || /\bremember\b|याद रख|लक्षात ठेव/u.test(low))
  )
    return 'remember';
  if (CAP_IS.test(low) && !context.hasBrief && !ASKING.test(low)) return 'remember';
  if (context.ensemble) return 'search';
  if (context.namesPeople && SIMILAR.test(low)) return context.hasBrief ? 'refine' : 'search';
  const first = context.roles[0];
  // "My mistake, he is in his 50s. Where did Marathi come from?": asked as a question, meant as a change.
  if (context.hasBrief && ADMITTING.test(low) && saysSomething(context.roles)) return 'refine';
  const subject =
    first?.brief.gender !== undefined ||
    first?.brief.playingAge !== undefined ||
    first?.brief.role !== undefined;
  if (context.hasBrief && DROPPING.test(low) && (context.namesPeople || context.refersToList))
    return 'refine';
  if (
    context.hasList &&
    (context.refersToList || context.namesPeople) &&
    QUESTION.test(low) &&
    !/\b(?:need|looking for|options|chahiye)\b|चाहिए|पाहिजे/u.test(low)
  )
    return 'question';
  if (context.namesPeople && QUESTION.test(low) && first?.brief.playingAge === undefined) return 'question';
  if (saysNothing(low, context)) return context.hasBrief ? 'thanks' : 'help';
  if (!context.hasBrief || addsPart(text, context.roles)) return 'search';
  if (CORRECTING.test(low) || REFINING.test(low)) return 'refine';
  const complete =
    first?.brief.playingAge !== undefined &&
    (first.brief.gender !== undefined || first.brief.role !== undefined || ASKING.test(low));
  const newPart =
    (first?.brief.role !== undefined || ASKING.test(low)) &&
    (first?.brief.gender !== undefined ||
      first?.brief.speaks !== undefined ||
      first?.brief.skills !== undefined);
  return subject && (complete || newPart) ? 'search' : 'refine';
}

const WEAK: ReadonlySet<string> = new Set(['keywords', 'role', 'count', 'dates', 'city', 'order']);
const saysSomething = (roles: readonly RoleRead[]) =>
  roles.some(({ brief }) => Object.keys(brief).some((field) => !WEAK.has(field)));

/** "hmm", "??", letters at random: no demand, no part, no wish and no question. */
function saysNothing(low: string, { roles, ensemble, namesPeople, refersToList }: ActContext): boolean {
  if (ensemble || namesPeople || refersToList || ASKING.test(low) || REFINING.test(low)) return false;
  if (CORRECTING.test(low) || /[\p{L}\p{M}]{2,}.*\?/u.test(low)) return false;
  return roles.every(
    ({ brief, remarks, open, also }) =>
      Object.keys(brief).every((field) => field === 'keywords') &&
      remarks.every((remark) => remark.kind === 'unread') &&
      [...Object.values(open), ...Object.values(also)].every((list) => list.length === 0) &&
      findRoleNouns(low).length + findPeople(low).length === 0 &&
      waivedFields(low).size === 0,
  );
}

const ADDING =
  /^\s*(?:(?:ok(?:ay)?|haan|and)[\s,]+)*(?:(?:also|plus|and also|tasech|saath (?:mein|me)|sobat|साथ में|तसेच|सोबत)(?![\p{L}\p{M}])|(?:aur|ani|और|आणि)\s+(?:ek|एक)(?![\p{L}\p{M}])|(?:another|one more|ek aur|ajun ek|एक और|आणखी एक)\s+(?:part|role|character|रोल|भूमिका))/u;

/** "Also need his wife, 28-38": a further part beside those there are. */
export function addsPart(text: string, roles: readonly RoleRead[]): boolean {
  const [first] = roles;
  return (
    ADDING.test(normalise(text)) &&
    first?.brief.gender !== undefined &&
    !first.genderHeard &&
    first.brief.playingAge !== undefined
  );
}
