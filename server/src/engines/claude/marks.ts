/** Words that make a sentence about somebody a claim, in English, Hindi, Marathi and their Latin spellings. */

/** Says that somebody comes before the others. */
export const LEADS =
  /(?<![\p{L}\p{M}])(?:first|lead|leads|leading|best|top|topmost|strongest|ideal|perfect|number one|no\.? ?1|closest|front-?runner|winner|only choice|sabse|sarvat|pehl[aei]|pahil[aei])(?![\p{L}\p{M}])|#1|सबसे|सर्वात|सर्वोत्तम|अव्वल|पहल[ाीे](?![\p{L}\p{M}])|पहिल[ाीे](?![\p{L}\p{M}])/iu;
/** The same words of something else. */
export const NOT_LEADING =
  /first (?:refusal|look|names?|shoot|day|week|scene|film|credit)|at first|lead roles?|leads? in/giu;
export const NOT_ON_FILE =
  /not on file|no record|file (?:par|pe|mein) nahi|फ़?ाइल (?:में|पर) नहीं|नोंद नाही|नोंदीत नाही/iu;
/** Somebody who was named before. */
export const PRONOUN =
  /(?<![\p{L}\p{M}])(?:she|he|her|his|hers|him|uska|uski|unka|unki|woh|tichi|tichya|tyacha|tyachi|वह|उनका|उनकी|उनके|उसका|उसकी|ती|तिची|तिचे|त्याची|त्याचा)(?![\p{L}\p{M}])/iu;
export const QUESTION = /[?？]["'”’)*_\s]*$/u;
/** A line of a list. */
export const BULLET = /^\s*(?:[-*•–]|[\d०-९]{1,2}[.)])\s/u;
