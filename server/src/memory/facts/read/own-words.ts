/**
 * The user's own words. A bio, a mail or a scene that was pasted is somebody else's, whatever it asks to be remembered:
 * where a message looks like one, nothing of it is kept.
 */
import { withoutOrders } from '../../../casting/read/fence.ts';
import { isAddressedToSoftware } from '../../../talent/import/free-text.ts';
import { asksToForget } from './markers.ts';

/** Longer than anybody types a rule. */
const LONGEST = 600;
const MOST_LINES = 6;

const SCENE =
  /^\s*(?:INT|EXT|INT\.?\/EXT)\b[. ]|^\s*(?:FADE|CUT TO|SMASH CUT|DISSOLVE|SCENE|दृश्य|सीन)\b|^\s*\p{Lu}[\p{Lu} .']{2,30}(?:\s*\([^)]*\))?\s*$|^\s*\p{Lu}[\p{Lu} .']{2,30}\s*(?:\([^)]*\))?:\s/mu;
/** What profiles say of a person; two of them make a profile. */
const PROFILE: readonly RegExp[] = [
  /\b(?:is|was|am|i'm) an? (?:\p{L}+[\s-]){0,3}(?:actor|actress|performer|model|dancer|artiste?|theatre (?:person|maker)|singer)\b/iu,
  /\b(?:trained|studied|graduated|learnt|workshopped) (?:at|in|under|with|from)\b|\b(?:alumn(?:us|a)|graduate) of\b/iu,
  /\b(?:has|have|i've) (?:worked|acted|appeared|performed|starred|featured|been seen|done)\b|\b(?:known for|credits include|seen in|appeared in|experience of|years of experience)\b/iu,
  /\b(?:playing age|height|languages?|skills?|credits?|training|represented by|agency|bio|about me|profile|date of birth|dob|based in|email|phone|contact|hair|eyes)\s*[:=–-]/iu,
  /[\w.+-]+@[\w-]+\.\w{2,}|\+?\d[\d\s-]{8,}\d/u,
  /\b(?:born (?:in|and raised)|grew up|hails from|lives in|based out of|based in)\b/iu,
  /(?<!\p{L})(?:abhineta|abhinetri|kalakar)(?!\p{L})/iu,
  /(?<!\p{L})(?:rangbhoomi|rangmanch|natak\p{L}* (?:mein|me|madhe)|kaam (?:kiya|kela) (?:hai|aahe))(?!\p{L})/iu,
  /अभिनेता|अभिनेत्री|कलाकार/u,
  /रंगमंच|रंगभूमी|नाटकों में|नाटकांत|नाटकात|फिल्मों में|मालिकांमध्ये/u,
  /प्रशिक्षण|शिक्षण|काम किया|काम केल|अनुभव/u,
  /(?:ऊंचाई|उंची|कद|भाषा|उम्र|वय)\s*[:–-]?\s*\d{2,3}|सेमी|फ़ोन|फोन/u,
];
/** "Her manager's mail says:", "pasting the bio below": what follows is somebody else's. */
const BROUGHT =
  /(?:\b(?:bio|mail|email|message|profile|whatsapp|msg|resume|cv|paste|pasted|pasting|forward(?:ed|ing)?|below|says|said|wrote|writes|reads|script|scene|sides|text|excerpt|likha hai|bheja hai|lihila aahe)\b|परिचय|मेल|संदेश|लिखा है|लिहिलं|पटकथा)[^\n:]{0,40}:/iu;
const QUOTED = /"[^"]{12,}"|“[^”]{12,}”|«[^»]{12,}»|```[\s\S]*?(?:```|$)|^\s*>.*$/gmu;

/** What may be kept of a message; empty where it was brought along. */
export function ownWords(text: string): string {
  const brought = BROUGHT.exec(text);
  const mine = (brought ? text.slice(0, brought.index) : text).replace(QUOTED, (all) =>
    ' '.repeat(all.length),
  );
  if (isPasted(text)) return '';
  // "Forget the rule about Delhi" is said to us, and it is the user who says it.
  if (asksToForget(text, false) && !/[.!?।\n]\s*\S/u.test(text.trim())) return text;
  return isAddressedToSoftware(text) ? '' : withoutOrders(mine).text;
}

/** By length, lines, scene headings, or by what only profiles say. */
export function isPasted(text: string): boolean {
  if (text.length > LONGEST) return true;
  if (text.split('\n').filter((line) => line.trim() !== '').length > MOST_LINES) return true;
  if (SCENE.test(text)) return true;
  return PROFILE.filter((sign) => sign.test(text)).length > 1;
}
