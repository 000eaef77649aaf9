import type { Language } from '../../foundation/provider/language.ts';
import { castingStrings } from '../strings/index.ts';
import type { CastingMessages } from '../strings/index.ts';
import type { Field, Item, Recommendation } from '../types.ts';
import { sentence } from './answers.ts';
import { inCm } from './meta.ts';

/**
 * A person as plain text for a message app: name, then one line each for playing age, height, languages and
 * dates, then what is missed and what is not on file. No markdown, no internal ids, no scores.
 */
export function personAsText(item: Item, language: Language = 'en'): string {
  return personLines(item, castingStrings[language], language).join('\n');
}

/** An answer as plain text for a message app: the role and what it asks, the people in order, the near misses apart. */
export function listAsText(recommendation: Recommendation, language: Language = 'en'): string {
  const strings = castingStrings[language];
  const { role, asked = [], offer, items, nearMisses } = recommendation;
  const brief = asked.map((demand) => demand.text).join('; ');
  const head = [role && `${strings.askedFor}: ${role}`, brief && `${strings.asked}: ${brief}`];
  const people = (list: readonly Item[], from: number) =>
    list.map((item, at) => {
      const [name, ...rest] = personLines(item, strings, language);
      return [`${from + at}. ${name}`, ...rest.map((line) => `   ${line}`)].join('\n');
    });
  return [
    head.filter(Boolean).join('\n'),
    offer === 'nearest' && strings.nearestOnly,
    ...people(items, 1),
    nearMisses.length > 0 && `${strings.nearMisses}. ${strings.nearMissesNote}:`,
    ...people(nearMisses, items.length + 1),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function personLines(item: Item, strings: CastingMessages, language: Language): string[] {
  const values = (...fields: Field[]) => {
    const facts = [...item.reasons, ...(item.notes ?? [])].map((said) => said.fact);
    const met = facts.filter((fact) => fields.includes(fact.field)).map((fact) => fact.value);
    const missed = item.unmet.filter((gap) => fields.includes(gap.field)).map((gap) => gap.onFile);
    return unique([...met, ...missed]).join(', ');
  };
  // Dates are said in the words of the answer: a bare "14 Dec" would not tell whether it is free or taken.
  const dates = [...item.reasons, ...(item.notes ?? [])].filter((said) => said.fact.field === 'availability');
  const height = item.card?.heightCm;
  const lines: readonly (readonly [string, string])[] = [
    [strings.textPlays, values('playingAge')],
    [strings.textHeight, height === undefined ? values('heightCm') : inCm(height, language)],
    [strings.textSpeaks, values('language', 'dialect')],
    [strings.textDates, unique(dates.map((said) => sentence(said.text))).join(', ')],
    [strings.textMisses, item.unmet.map((gap) => gap.text).join('; ')],
    [strings.textUnknown, item.unknown.map((gap) => gap.wanted ?? gap.text).join('; ')],
  ];
  const name = item.card?.minor ? `${item.name} (${strings.minor})` : item.name;
  const said = lines.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`);
  return [name, ...said].map(plain);
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** One line, without characters that a message app would take for formatting. */
const plain = (text: string): string =>
  text
    .replace(/[*_~`]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
