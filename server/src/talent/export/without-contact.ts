/** Takes phone numbers and mail addresses out of free text ("Ramesh 98200 12345"): files that travel carry none. */
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Ten to fifteen digits, of any script, with at most two separators between each. */
const PHONE = /(?<![\p{L}\p{Nd}])\+?\(?\p{Nd}(?:[\s().-]{0,2}\p{Nd}){9,14}(?![\p{L}\p{Nd}])/gu;

/** The rest of the text, without the gap; undefined where nothing is left. */
export function withoutContact(text: string): string | undefined {
  const rest = text.replaceAll(MAIL, ' ').replaceAll(PHONE, ' ');
  if (rest === text) return text;
  const tidy = rest
    .replaceAll(/\(\s*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,;:|/–-]+|[\s,;:|/–-]+$/g, '');
  return tidy === '' ? undefined : tidy;
}
