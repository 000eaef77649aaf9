/** Text of the roster on its way to the model: visible characters only, no ways to reach a person. */

/** Zero-width, bidirectional controls, variation selectors, tag characters and other controls that hide words. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** Joiners shape Devanagari and Arabic letters; elsewhere they only hide. */
const STRAY_JOINER = /(?<![\p{Script=Devanagari}\p{Script=Arabic}])[\u200c\u200d]/gu;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
/** Ten digits and more with the usual separators; shorter runs are years, rates and dates. */
const PHONE = /(?<![\d-])\+?\d(?:[\s().-]?\d){9,14}(?!\d)/gu;
const MAX_LENGTH = 1200;

export function cleanText(text: string): string {
  const clean = text
    .replace(HIDDEN, '')
    .replace(STRAY_JOINER, '')
    .replace(EMAIL, '[contact held back]')
    .replace(PHONE, '[contact held back]');
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
