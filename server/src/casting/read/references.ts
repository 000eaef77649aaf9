/** Who is meant: "the second one", "the last two", "she", an id. Places count in the list shown last. */
import { normalise } from './text.ts';

export interface References {
  /** Zero-based places in the last list, in the order named. */
  readonly places: readonly number[];
  /** "she", "him", "this one": whoever was spoken of last. */
  readonly pronoun: boolean;
  readonly all: boolean;
}

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|1st|number one|no\.? ?1|#1|pehl[aie]|pahil[aie]|pahilya)\b|पहल[ाीे]|पहिल[ाीे]|पहिल्या/gu, 0],
  [/\b(?:second|2nd|number two|no\.? ?2|#2|doosr[aie]|dusr[aie]|dusrya)\b|दूसर[ाीे]|दुसर[ाीे]|दुसर्या/gu, 1],
  [/\b(?:third|3rd|number three|no\.? ?3|#3|teesr[aie]|tisr[aie]|tisrya)\b|तीसर[ाीे]|तिसर[ाीे]|तिसर्या/gu, 2],
  [/\b(?:fourth|4th|number four|no\.? ?4|#4|chauth[aie])\b|चौथ[ाीे]|चौथ्या/gu, 3],
  [/\b(?:fifth|5th|number five|no\.? ?5|#5|paanchv[aie]n?|pachv[aie])\b|पांचव[ाीे]|पाचव[ाीे]|पाचव्या/gu, 4],
  [/\b(?:sixth|6th|#6)\b|छठ[ाीे]|सहाव[ाीे]/gu, 5],
  [/\b(?:last|aakhri|akhri|shevatch[aie])\b|आखिरी|शेवटच/gu, -1],
];
/** "shortlist 1 and 3", "compare 2 & 4", "drop no. 2": figures after a word that does something with the list. */
const NUMBERED =
  /(?<![\p{L}])(?:short-?\s?list(?: me(?:in)?)?|compare|drop|remove|keep|add|hold|pencil|save|pick|select|take|put|hatao|hata|rakho|nikalo|kadha|thev|note (?:on|for)|about|show me|number|numbers|no\.?|nos\.?|#)\s+(?:only\s+|just\s+|the\s+)?((?:(?:no\.?\s*|number\s*|#\s*)?\d{1,2}(?:\s*(?:,|and|n|&|aur|ani|or|vs\.?|with|\+)\s*)?)+)(?![\p{L}\d.]|\s*(?:k|cm|lakh|lac|hazaar|hajar|thousand|years?|yrs?|saal|days?|din|ft|feet|foot|names?|options?|people|more|women|men|girls?|boys?|to|-|se|%)(?![\p{L}]))/gu;

/** "first half of February" and "first refusal" are no places in a list. */
const NO_PLACE =
  /^\s*(?:half|week|fortnight|of the month|refusals?|language|time|thing|ad\b|schedule|day|name basis|हफ्त|आठवड|आध)/u;
const PRONOUN =
  /\b(?:she|he|her|him|they|them|this one|that one|this person|uska|uski|usko|usse|woh|wo|tila|tyala|ti|to)\b|(?<![\u0900-\u097f])(?:वह|वो|उसे|उसकी|उसका|तिला|त्याला|ती|तो)(?![\u0900-\u097f])/u;

/** @param listLength how many people were shown last: "the last one" counts from there. */
export function readReferences(text: string, listLength: number): References {
  const low = normalise(text);
  const found: { at: number; place: number }[] = [];
  for (const [pattern, place] of ORDINALS) {
    for (const match of low.matchAll(pattern)) {
      if (NO_PLACE.test(low.slice(match.index + match[0].length))) continue;
      if (/\b(?:on|at)\s*$/u.test(low.slice(0, match.index)) && place === 0) continue;
      const several = /^\s+(two|three|2|3|do|teen|दो|तीन)\b/u.exec(low.slice(match.index + match[0].length));
      const many = several === null ? 1 : /^(?:three|3|teen|तीन)$/u.test(several[1] ?? '') ? 3 : 2;
      for (let step = 0; step < many; step += 1) {
        const at = place < 0 ? listLength - many + step : place + step;
        if (at >= 0 && at < Math.max(listLength, 1)) found.push({ at: match.index + step, place: at });
      }
    }
  }
  for (const match of low.matchAll(NUMBERED))
    for (const figure of match[1]?.match(/\d{1,2}/gu) ?? []) {
      const at = Number(figure) - 1;
      if (at >= 0 && at < listLength) found.push({ at: match.index + 1, place: at });
    }
  found.sort((a, b) => a.at - b.at);
  return {
    places: [...new Set(found.map(({ place }) => place))],
    pronoun: PRONOUN.test(low),
    all: /\b(?:all of them|both|both of them|these (?:two|three|four|five)|each of them|the (?:two|three)|dono|sab|teeno)\b|दोनों|तीनों|दोघ/u.test(
      low,
    ),
  };
}

/** Runs of capitalised words that may be names of people, longest first; the roster decides. */
export function possibleNames(text: string): string[] {
  const runs = text.match(/\p{Lu}[\p{Ll}\p{M}'’.-]+(?:\s+\p{Lu}[\p{Ll}\p{M}'’.-]+){1,3}/gu) ?? [];
  const shorter = runs.flatMap((run) => {
    const words = run.split(/\s+/u);
    return words.length > 2
      ? words.map((_, index) => words.slice(index, index + 2).join(' ')).filter((pair) => pair.includes(' '))
      : [];
  });
  return [
    ...new Set([...runs, ...shorter].map((name) => name.replace(/['’]s$/u, '').replace(/[.,]$/u, ''))),
  ].slice(0, 12);
}
