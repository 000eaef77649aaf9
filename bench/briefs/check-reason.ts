/** Whether a reason says what is true: the fact it quotes, held against the record, and its words against the fact. */
import type { Lang } from '../../server/src/assistant/port.ts';
import { cityName } from '../../server/src/casting/lexicon/cities.ts';
import { speechName } from '../../server/src/casting/lexicon/languages.ts';
import { skillName } from '../../server/src/casting/lexicon/skills.ts';
import { type FactStrings, factStrings } from '../../server/src/casting/strings/facts.ts';
import type { Field, Reason } from '../../server/src/contract.ts';
import type { Truth } from './truth.ts';

const LANGS: readonly Lang[] = ['en', 'hi', 'mr', 'hi-Latn', 'mr-Latn'];

/** What is wrong with it, or nothing. */
export function faultOf(reason: Reason, truth: Truth): string | undefined {
  const { field, value } = reason.fact;
  if (!quotesOf(truth)[field]?.includes(value)) return `"${value}" is no ${field} of theirs`;
  // The answer is in one of five languages; its words must hold in that one.
  return LANGS.some((lang) => says(reason, truth, factStrings(lang)))
    ? undefined
    : `"${reason.text}" does not follow from ${field} "${value}"`;
}

const listed = (names: readonly string[]) => (names.length === 0 ? 'none entered' : names.join('; '));
const creditText = ({ title, year, roleType, format }: Truth['credits'][number]) =>
  `${title} (${year}, ${roleType}, ${format})`;

/** Every value that may be quoted of this person, by field. */
function quotesOf(truth: Truth): Readonly<Partial<Record<Field, readonly string[]>>> {
  const tags = Object.entries(truth.languages);
  return {
    gender: [truth.plays.join(', ')],
    playingAge: [`${truth.age[0]}–${truth.age[1]}`],
    heightCm: truth.heightCm === null ? [] : [`${truth.heightCm} cm`],
    city: [
      truth.city,
      ...(truth.willTravel === null ? [] : [truth.willTravel ? 'will travel' : 'does not travel']),
    ],
    language: [
      ...tags.map(([tag, level]) => `${speechName(tag, 'en')}, ${level}`),
      listed(tags.map(([tag]) => speechName(tag, 'en'))),
    ],
    dialect: truth.dialects.map(({ name, level }) => `${name}, ${level.replace('_', ' ')}`),
    skill: [
      ...truth.skills.map(({ name, level }) => (level === undefined ? name : `${name}, ${level}`)),
      listed(truth.skills.map(({ name }) => name)),
    ],
    union: [truth.unions.length === 0 ? 'none entered' : truth.unions.join(', ')],
    representation: [[truth.representation.kind, truth.representation.name].filter(Boolean).join(', ')],
    availability: [
      truth.blocks.length === 0
        ? 'nothing entered'
        : truth.blocks.map(({ from, to, status }) => `${from}..${to} ${status.replace('_', ' ')}`).join('; '),
    ],
    dayRate: truth.rateInr === null ? [] : [`₹${truth.rateInr.toLocaleString('en-IN')} a day`],
    credits: [
      ...truth.credits.map(creditText),
      ...(truth.credits.length === 0
        ? []
        : [`Formats: ${[...new Set(truth.credits.map(({ format }) => format))].join(', ')}`]),
    ],
    training: truth.training === null ? [] : [truth.training],
    trait: truth.declared === null ? [] : [truth.declared],
    guardian: truth.minor ? [truth.guardianConsent === true ? 'on file' : 'not on file'] : [],
  };
}

/** Whether the text, in the words of one language, is so by the record. */
function says({ text, fact: { field, value } }: Reason, truth: Truth, strings: FactStrings): boolean {
  switch (field) {
    case 'gender':
      return truth.plays.every((plays) =>
        text.includes(strings.gender[plays as keyof typeof strings.gender]),
      );
    case 'playingAge':
      return text === strings.plays(truth.age[0] === truth.age[1] ? String(truth.age[0]) : value);
    case 'heightCm':
      return text === `${truth.heightCm ?? ''} cm`;
    case 'city':
      return value === truth.city
        ? text === strings.basedIn(cityName(truth.city, strings.names))
        : text === (truth.willTravel === true ? strings.travels : strings.travelsNot);
    case 'language':
      return saysLanguage(text, value, truth, strings);
    case 'dialect':
      return truth.dialects.some(
        ({ name, level }) =>
          value === `${name}, ${level.replace('_', ' ')}` &&
          text.endsWith(
            level === 'native'
              ? strings.language.native
              : level === 'good'
                ? strings.skill.good
                : strings.canLearn,
          ),
      );
    case 'skill':
      return saysSkill(text, value, truth, strings);
    case 'union':
      return (
        text === (truth.unions.length === 0 ? strings.nonUnion : strings.member(truth.unions.join(', ')))
      );
    case 'representation':
      return text === strings.representation[truth.representation.kind];
    case 'availability':
      return saysDates(text, truth, strings);
    case 'dayRate':
      return text === strings.aDay(`₹${(truth.rateInr ?? 0).toLocaleString('en-IN')}`);
    case 'credits':
      return saysCredits(text, value, truth, strings);
    case 'training':
      return (
        text.includes(value) ||
        saysNone(text, strings, (what) => !value.toLowerCase().includes(what.toLowerCase()))
      );
    case 'trait':
      return text === strings.declared(value);
    case 'guardian':
      return text === (truth.guardianConsent === true ? strings.consentOnFile : strings.consentMissing);
    case 'name':
    case 'genres':
    case 'bio':
      return false;
  }
}

/** "No lavani on file": what is told to be missing is missing. */
function saysNone(text: string, strings: FactStrings, isMissing: (what: string) => boolean): boolean {
  const MARK = '\u0001';
  const [head = '', tail = ''] = strings.noneOf(MARK).split(MARK);
  if (!text.startsWith(head) || !text.endsWith(tail)) return false;
  const things = text.slice(head.length, text.length - tail.length);
  return things.split(new RegExp(`, | ${strings.or} `, 'u')).every(isMissing);
}

function saysLanguage(text: string, value: string, { languages }: Truth, strings: FactStrings): boolean {
  const spoken = Object.entries(languages);
  const one = spoken.find(([tag, level]) => value === `${speechName(tag, 'en')}, ${level}`);
  if (one !== undefined) return text === `${speechName(one[0], strings.names)}, ${strings.language[one[1]]}`;
  return saysNone(text, strings, (what) => !spoken.some(([tag]) => speechName(tag, strings.names) === what));
}

function saysSkill(text: string, value: string, { skills }: Truth, strings: FactStrings): boolean {
  const one = skills.find(({ name, level }) => value === (level === undefined ? name : `${name}, ${level}`));
  if (one === undefined || value.includes(';'))
    return saysNone(
      text,
      strings,
      (what) => !skills.some(({ name }) => skillName(name, strings.names) === what),
    );
  const name = skillName(one.name, strings.names);
  return (
    text === `${name}, ${one.level === undefined ? strings.levelNotOnFile : strings.skill[one.level]}` ||
    text === name ||
    // A person with one skill: the whole list is that one.
    saysNone(text, strings, (what) => what !== name)
  );
}

function saysCredits(text: string, value: string, { credits }: Truth, strings: FactStrings): boolean {
  if (credits.some((credit) => creditText(credit) === value)) return text === value;
  const formatOf = (what: string) =>
    Object.entries(strings.format).find(([, name]) => name === what)?.[0] ?? what;
  return (
    text === strings.creditsListed(credits.length) ||
    saysNone(
      text,
      strings,
      (what) => !credits.some(({ format, roleType }) => format === formatOf(what) || roleType === what),
    )
  );
}

/** Bookings as they stand, or a window in which there is none. */
function saysDates(text: string, { blocks }: Truth, strings: FactStrings): boolean {
  if (text === strings.noEntry) return blocks.length === 0;
  const window = rangeIn(text, strings);
  if (window === undefined) return false;
  const [from, to] = window;
  for (const block of blocks)
    if (
      block.from === from &&
      block.to === to &&
      text.startsWith(strings.status[block.status as keyof typeof strings.status])
    )
      return true;
  const MARK = '\u0001';
  const [head = '', tail = ''] = strings.free(MARK).split(MARK);
  return (
    text.startsWith(head) &&
    text.endsWith(tail) &&
    blocks.every((block) => block.status !== 'booked' || block.to < from || block.from > to)
  );
}

function rangeIn(text: string, { months }: FactStrings): readonly [string, string] | undefined {
  const month = `(${months.join('|')})`;
  const pattern = new RegExp(
    `(?:(\\d{1,2})(?: ${month})?(?: (\\d{4}))?\\s?–\\s?)?(\\d{1,2}) ${month} (\\d{4})`,
    'u',
  );
  const [, day1, month1, year1, day2, month2 = '', year2 = ''] = pattern.exec(text) ?? [];
  if (day2 === undefined) return undefined;
  const iso = (year: string, name: string, day: string) =>
    `${year}-${String(months.indexOf(name) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [iso(year1 ?? year2, month1 ?? month2, day1 ?? day2), iso(year2, month2, day2)];
}
