/** What is asked of people and no roster holds: said to be not on file, and never guessed. */
import { type Draft, quoteOf, take } from './text.ts';

const ABSENT =
  /(?<![\p{L}])(?:(?:full |thick |long |heavy |salt and pepper )?beard(?:ed|s)?|moustache[ds]?|mustache|clean[- ]?shaven?|stubble|bald(?:ing)?|(?:long|short|curly|straight|grey|gray|white|silver|coloured) hair(?:ed)?|(?:blue|green|brown|light|hazel) eyes|tattoo(?:s|ed)?|pierc(?:ed|ings?)|(?:must be |should be )?(?:un)?married(?! (?:couple|to))|divorced|pregnant|passports?|valid visa|driving licen[cs]e|(?:insta(?:gram)? )?followers|vegetarian|non-?smokers?|smokers?|(?:comfortable|ok|okay|open|fine) (?:with|to) (?:doing )?(?:intima\w+|kissing|bold|nudity|love[- ]making)(?: scenes?)?|(?:intimate|kissing|bold|nude) scenes?|daadhi|dadhi(?:wala|wali)?|mooch(?:h|hein)?|takla|shaadi ?shuda|kunwar[aie]|vivahit|avivahit)(?![\p{L}])|दाढ[ीि](?:वाल[ाीे])?|मूंछ(?:ें)?|मिश[ीा]|टैटू|टॅटू|गोंदण|शादीशुदा|अविवाहित|विवाहित|लग्न झालेल[ाीे]|पासपोर्ट/gu;

/** Takes them, in the words of the user. */
export function takeAbsent(draft: Draft): string[] {
  const found: string[] = [];
  for (const match of draft.left.matchAll(ABSENT)) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push(quoteOf(draft, span).trim());
    take(draft, span);
  }
  return [...new Set(found)];
}
