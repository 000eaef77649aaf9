/** Text cut where a thought ends. */

/** Sentences of a text, without their stops. */
export const sentences = (text: string) =>
  text
    .split(/(?<!\bNo)(?<!\b[A-Z])[.;\n।](?=\s|$)|\n/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** Parts of a sentence between commas and "and", brackets kept whole. */
export function phrases(sentence: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of sentence.matchAll(
    /[()]|\s\+\s(?=\p{L})|(?<!\d),|,(?!\d)|\s(?:and|aur|ani|plus|&|और|आणि)\s(?=\d{1,2}\s+(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|years?|yrs?|saal|cm|days?|din|divas|hours?|lakhs?|hazaar|thousand|k\b)[a-z]{3,})|(?<!\d|\d(?:st|nd|rd|th))\s(?:and|aur|ani|plus|&|और|आणि)\s|\s(?:and|aur|ani|plus|&|और|आणि)\s(?!\d)/gu,
  )) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth -= 1;
    else if (depth <= 0) {
      pieces.push(sentence.slice(from, match.index));
      from = match.index + match[0].length;
    }
  }
  pieces.push(sentence.slice(from));
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}
