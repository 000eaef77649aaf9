/** Words that ask for something to be kept or forgotten, in English, Hinglish, Hindi and Marathi. */

/** "remember that", "from now on": it is to be kept, wherever it belongs. */
export const REMEMBER =
  /\b(?:remember|(?:keep|bear) (?:(?:that|this|it) )?in mind|note (?:that|down)|make a note|for (?:the )?future|from now on|going forward|henceforth|from here on)\b|(?<![\p{L}])(?:yaad rakh\p{L}*|dhya+n (?:mein )?rakh\p{L}*|ab ?se|aage ?se|lakshat (?:the[vw]\p{L}*|asu ?d\p{L}*)|yapudhe|ithun ?pudhe|aata ?pasun)(?![\p{L}])|याद रख|ध्यान (?:में )?रख|अब से|आगे से|लक्षात (?:ठेव|असू)|यापुढे|इथून पुढे|आतापासून/iu;
/** The part of it that only asks. */
export const ASKS_TO_REMEMBER =
  /^\s*(?:(?:please|pls|ok(?:ay)?|and|also|kripya|कृपया)[\s,]+)*(?:(?:remember|(?:keep|bear) (?:(?:that|this|it) )?in mind|note(?: down)?|make a note|yaad rakh\p{L}*|dhya+n (?:mein )?rakh\p{L}*|lakshat the[vw]\p{L}*|याद रख\p{L}*\p{M}*\p{L}*|ध्यान (?:में )?रख\p{L}*\p{M}*|लक्षात ठेव\p{L}*\p{M}*)(?:\s+(?:that|this|it|of this|ki|ke|की|कि))?[\s,:]*)/iu;

/** "Forget that…", "forget what I said about…": of memory, where "forget the height" is a change of the brief. */
export const FORGET =
  /\b(?:forget|erase|delete|unlearn)\s+(?:that|what|everything|all|the (?:rule|note|memory|fact|thing|bit|preference|reason)|this (?:rule|note|memory)|about|my (?:rule|note|preference))\b|\b(?:stop remembering|(?:don'?t|do not) remember|no longer remember)\b/iu;
const FORGET_ELSE =
  /(?<![\p{L}])(?:bh[uo]+l ?(?:ja+o?|ja+na|jaiye)|visr?ar?u?n? ?(?:ja|taka?|ja+)|visar\p{L}*|yaad mat rakh\p{L}*)(?![\p{L}])|भूल जा|याद मत रख|विसर/iu;
const SAID =
  /(?<![\p{L}])(?:bola|boli|kaha|kahi|bataya|sangitl\p{L}*|mhanal\p{L}*|note|rule|niyam)(?![\p{L}])|(?<![\p{L}])(?:ki|ke baare|baddal)(?![\p{L}])|बोला|कहा|बताया|सांगितल|म्हणाल|के बारे|बद्दल|नियम|(?<![\p{L}\p{M}])(?:कि|की)(?![\p{L}\p{M}])|वाल/iu;

/** @param placed names a known project, part or person. */
export const asksToForget = (text: string, placed: boolean): boolean =>
  FORGET.test(text) || (FORGET_ELSE.test(text) && (placed || SAID.test(text)));

/** Said of a taste: it orders, and hides nobody. */
export const LIKES =
  /\b(?:prefers?|preferred|preferably|likes?|loves?|wants?|would like|keen on|wherever possible|where possible|if possible|ideally|leans? towards)\b|(?<![\p{L}])(?:pasand|avad\p{L}*|ho sake to|shakya)(?![\p{L}])|पसंद|आवड|हो सके|शक्य/iu;
/** A wish that leaves no choice is a rule. */
export const FIRM =
  /\b(?:only|must|strictly|nobody|no one|none|never|always)\b|(?<![\p{L}])(?:sirf|fakt|zaroor|kabhi nahi|hamesha)(?![\p{L}])|सिर्फ|केवल|फक्त|ज़रूर|जरूर|कभी नहीं|हमेशा|नेहमी/iu;
export const DISLIKES =
  /\b(?:hates?|dislikes?|can'?t stand|(?:does|do)(?: not|n'?t) (?:want|like)|tired of|no more|avoids?|steer clear of|against)\b|(?<![\p{L}])(?:pasand na?h[iu]n?|na ?pasand|avadat na?hi|nakot?)(?![\p{L}])|पसंद नहीं|नापसंद|आवडत नाही|नको/iu;
/** What was ruled out or asked for no longer is. */
export const OPEN_AGAIN =
  /\b(?:is|are|were) (?:now )?(?:fine|ok(?:ay)?|allowed|welcome|possible|all right|alright|acceptable)\b|\b(?:no longer (?:a |an )?(?:needed|required|necessary|must|problem|issue|out|matters?)|not (?:needed|required|necessary) (?:any ?more|any longer|now))\b|\b(?:can|may) (?:now |also )?be considered\b|(?<![\p{L}])(?:chale(?:ga|gi|nge)|chalel|chaltil|chal(?:u|oo) (?:hai|aahe)|zaroori na?hi|garaj na?hi)(?![\p{L}])|चलेग|चलेंग|चालेल|चालतील|ज़रूरी नहीं|जरूरी नहीं|गरज नाही/iu;

/** Told as a memory or a guess, not as a rule: it is kept below what was said outright. */
export const RECALLS =
  /\b(?:i (?:thought|think|guess|heard|believe)|had|used to|maybe|perhaps|apparently|wonder(?:ing)?|odd|funny)\b|(?<![\p{L}])(?:shaya+d|lagta hai|suna hai|vatt?a|kadachit)(?![\p{L}])|शायद|लगता है|सुना है|वाटत|कदाचित/iu;

/** A figure that changes. */
export const CHANGES =
  /\b(?:moved|raised|lowered|changed|increased|reduced|dropped|bumped|cut|now|is|are|was|has been|will be|should be|make|set|becomes?|goes|correction|actually)\b|(?<![\p{L}])(?:ab|aata|hai|hain|aahe|ahe|kar ?do|kar diya|kela|hoga|hogi|asel)(?![\p{L}])|अब|आता|है|आहे|होगा|होगी|कर दो|कर दी|किया|केल|असेल|करा/iu;
/** A correction of what was just said. */
export const CORRECTS =
  /^\s*(?:(?:no|oh|ok(?:ay)?)[\s,]+)*(?:sorry|wrong|correction|actually|scratch that|my mistake|i meant|make (?:it|that)|galat|galti|maaf|chuk\p{L}*|nahi|naahi|गलत|गलती|माफ|चुक|नहीं|नाही)/iu;
/** Looks for people: not a statement alone. */
export const ASKS_FOR_PEOPLE =
  /\?|^\s*who (?:can|have|has|do|does|is|are)\b|\b(?:need(?:ed|s)?|looking for|find|show|suggest|give me|get me|options?|anyone|send me|more (?:names|people|faces))\b|(?<![\p{L}])(?:chahiye|chaiye|chahie|dikhao|batao|pahije|havi|hava|dakhav\p{L}*)(?![\p{L}])|चाहिए|दिखाओ|दिखाइए|बताओ|पाहिजे|हवी|हवा|हवे|दाखव/iu;

/** Kinds of parts that a cap or a rule can be for. */
export const PART_KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['day player', /\bday[\s-]?players?\b|डे[\s-]?प्लेयर/iu],
  ['lead', /\bleads?\b(?!\s*(?:to|by))|लीड/iu],
  ['supporting', /\bsupporting\b|सपोर्टिंग/iu],
  ['cameo', /\bcameos?\b|कैमियो|कॅमिओ/iu],
  ['background', /\bbackground\b|\bjunior artists?\b|\bextras\b|जूनियर/iu],
];
export const partKindIn = (text: string): string =>
  PART_KINDS.find(([, words]) => words.test(text))?.[0] ?? '';
