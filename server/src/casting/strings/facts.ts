/** How facts and demands are said, per language of an answer. Data that people typed (names, titles) is never translated. */
import type { Lang } from '../../assistant/port.ts';
import type { Field } from '../../contract.ts';
import type { Order } from '../brief.ts';
import type {
  AvailabilityStatus,
  CreditFormat,
  LanguageLevel,
  PlaysGender,
  Representation,
  SkillLevel,
} from '../../talent/model.ts';
import { factsEn } from './facts.en.ts';
import { factsHi } from './facts.hi.ts';
import { factsHiLatn } from './facts.hi-latn.ts';
import { factsMr } from './facts.mr.ts';
import { factsMrLatn } from './facts.mr-latn.ts';

export interface FactStrings {
  /** Which names of languages, skills and cities to use. */
  readonly names: 'en' | 'hi' | 'mr';
  readonly label: Readonly<Record<Field, string>>;
  /** Heads of a role's demands, where they are shorter than the label of the fact. */
  readonly head: Readonly<Partial<Record<Field, string>>>;
  /** What is on file beside what was asked. */
  readonly missed: (onFile: string, wanted: string) => string;
  readonly gender: Readonly<Record<PlaysGender, string>>;
  readonly language: Readonly<Record<LanguageLevel, string>>;
  readonly canLearn: string;
  readonly levelNotOnFile: string;
  readonly skill: Readonly<Record<SkillLevel, string>>;
  readonly format: Readonly<Record<CreditFormat, string>>;
  readonly status: Readonly<Record<AvailabilityStatus, string>>;
  readonly months: readonly string[];
  readonly notOnFile: string;
  readonly or: string;
  readonly and: string;
  readonly plays: (range: string) => string;
  readonly basedIn: (city: string) => string;
  readonly travels: string;
  readonly travelsNot: string;
  readonly orBetter: (thing: string) => string;
  readonly atLeast: (thing: string) => string;
  readonly atMost: (thing: string) => string;
  readonly not: (thing: string) => string;
  readonly aDay: (money: string) => string;
  readonly free: (range: string) => string;
  readonly noEntry: string;
  readonly nonUnion: string;
  readonly member: (union: string) => string;
  readonly noneOf: (thing: string) => string;
  readonly credit: (title: string, rest: string) => string;
  readonly adult: string;
  readonly minor: string;
  readonly consentMissing: string;
  readonly consentOnFile: string;
  readonly declared: (words: string) => string;
  readonly trained: (words: string) => string;
  readonly together: (money: string) => string;
  readonly representation: Readonly<Record<Representation['kind'], string>>;
  readonly order: Readonly<Record<Order, string>>;
  readonly creditsListed: (count: number) => string;
}

const TABLES: Readonly<Record<Lang, FactStrings>> = {
  en: factsEn,
  hi: factsHi,
  mr: factsMr,
  'hi-Latn': factsHiLatn,
  'mr-Latn': factsMrLatn,
};

/** Words for facts in the language of an answer. */
export const factStrings = (lang: Lang): FactStrings => TABLES[lang];

/** "₹1,20,000": whole rupees, grouped as in India. */
export const rupees = (amount: number): string => `₹${Math.round(amount).toLocaleString('en-IN')}`;
/** "22–28", or one figure where both ends are the same. */
export const span = (min: number, max: number): string => (min === max ? String(min) : `${min}–${max}`);

/** "8–16 Feb 2027", "14 Dec 2026 – 20 Jan 2027". */
export function dateRange(from: string, to: string, strings: FactStrings): string {
  const [fromYear = '', fromMonth = '1', fromDay = '1'] = from.split('-');
  const [toYear = '', toMonth = '1', toDay = '1'] = to.split('-');
  const month = (value: string) => strings.months[Number(value) - 1] ?? value;
  const end = `${Number(toDay)} ${month(toMonth)} ${toYear}`;
  if (from === to) return end;
  if (fromYear !== toYear) return `${Number(fromDay)} ${month(fromMonth)} ${fromYear} – ${end}`;
  if (fromMonth !== toMonth) return `${Number(fromDay)} ${month(fromMonth)} – ${end}`;
  return `${Number(fromDay)}–${end}`;
}

/** "A, B or C". */
export function listed(items: readonly string[], joiner: string): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1) ?? ''}`;
}
