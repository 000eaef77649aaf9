/** Text on its way to the model and back: visible characters only, no ways to reach a person. */

/** Zero-width, bidirectional controls, variation selectors, tag characters and other controls that hide words. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** Joiners shape Devanagari and Arabic letters; elsewhere they only hide. */
const STRAY_JOINER = /(?<![\p{Script=Devanagari}\p{Script=Arabic}])[\u200c\u200d]/gu;
const EMAIL = /[\p{L}\p{N}._%+-]*@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
/** Ten digits and more with the usual separators; shorter runs are years, rates and dates. */
const PHONE = /(?<![\d०-९-])(?!\d{4}-\d{2}-\d{2}(?!\d))\+?[\d०-९](?:[\s().-]?[\d०-९]){9,14}(?![\d०-९])/gu;
/** "Born on 12 March 1998", "DOB: 12/03/98", "जन्म: १२-०३-१९९८". */
const BIRTH =
  /(?<![\p{L}\p{M}])(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|born(?: on)?|janm(?: ?(?:tithi|tarikh|din))?|जन्म(?: ?(?:तिथि|तारीख|दिन|दिनांक))?)[\s:=–-]*(?:is |in )?(?=[^.;\n]{0,14}[\d०-९])[^.;,\n]{1,24}?[\d०-९]{2,4}(?![\d०-९])(?:[\s/.-][\d०-९]{1,4}){0,2}/giu;
const MAX_LENGTH = 1200;
const HELD_BACK = '[contact held back]';

/** What a reader would see of it. */
export const visible = (text: string): string => text.replace(HIDDEN, '').replace(STRAY_JOINER, '');

/** Without phone numbers, e-mail addresses and dates of birth. */
export const redacted = (text: string): string =>
  text.replace(EMAIL, HELD_BACK).replace(BIRTH, '[date of birth held back]').replace(PHONE, HELD_BACK);

export function cleanText(text: string): string {
  const clean = redacted(visible(text));
  return clean.length <= MAX_LENGTH ? clean : `${clean.slice(0, MAX_LENGTH)}…`;
}

/** The same for every string inside a value. */
export function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanDeep);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanDeep(inner)]));
  return value;
}
