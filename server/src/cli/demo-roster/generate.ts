/** The demo roster as CSV. Seeded: the same bytes on every machine. */
import { PEOPLE, type DemoPerson } from './people.ts';
import { REGIONS } from './regions.ts';
import {
  BIO_CHILD,
  BIO_HI,
  BIO_MR,
  BIOS,
  DAY_RATES,
  MORE_SKILLS,
  REPRESENTATION,
  ROLE_TYPES,
  TITLES,
  TRAINING,
} from './words.ts';

const HEADERS = [
  'Talent ID',
  'Stage Name',
  'Fictional',
  'Plays',
  'Playing Age From',
  'Playing Age To',
  'Height (cm)',
  'City',
  'Will Travel',
  'Languages',
  'Dialects',
  'Skills',
  'Union',
  'Representation',
  'Rep Name',
  'Day Rate (INR)',
  'Unavailable',
  'Minor',
  'Guardian Consent',
  'Self Declared',
  'Credits',
  'Training',
  'Bio',
] as const;

const SEED = 20_261_122;
const FORMATS = Object.keys(TITLES) as (keyof typeof TITLES)[];
/** Days in which dates are taken: from 25 November 2026 on, as long as this. */
const FIRST_DAY = Date.UTC(2026, 10, 25);
const DAYS = 210;
const LAST_YEAR = 2026;

/** UTF-8 with `\n` line ends. */
export function demoRosterCsv(): string {
  const random = mulberry32(SEED);
  const rows = PEOPLE.map((person, index) => rowOf(person, index, random));
  return [HEADERS, ...rows].map((cells) => cells.map(quote).join(',')).join('\n') + '\n';
}

function rowOf(person: DemoPerson, index: number, random: () => number): string[] {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const child = person.guardianConsent !== '';
  const region = REGIONS[person.region];
  const city = person.city || region.city;
  const skills = skillsOf(person, child, pick);
  const training = child ? 'school plays' : pick(TRAINING);
  const [repKind, repName] = child ? (['guardian', ''] as const) : pick(REPRESENTATION);
  const bio = bioOf(person, child, pick)
    .replace('{city}', city)
    .replace('{training}', capital(training))
    .replace('{skill}', skills[0]?.split(':')[0] ?? 'patience');
  return [
    `DEMO-${String(index + 1).padStart(2, '0')}`,
    person.name,
    'yes',
    person.plays,
    String(person.from),
    String(person.from + (child ? 2 : between(5, 9))),
    String(heightOf(person, between)),
    city,
    child || random() < 0.8 ? 'yes' : 'no',
    languagesOf(person, city, random, pick).join('; '),
    dialectsOf(person, child || random() > 0.25).join('; '),
    skills.join('; '),
    !child && random() < 0.5 ? 'CINTAA' : '',
    repKind,
    repName,
    String(child ? 9_000 : pick(DAY_RATES)),
    datesOf(random, pick, between).join('; '),
    child ? 'Y' : 'N',
    person.guardianConsent,
    person.selfDeclared,
    creditsOf(child ? 2 : between(1, 5), firstYearOf(person, child), pick, between).join('; '),
    training,
    bio,
  ];
}

type Pick = <Item>(items: readonly Item[]) => Item;
type Between = (low: number, high: number) => number;

function skillsOf(person: DemoPerson, child: boolean, pick: Pick): string[] {
  const own = [...person.skills];
  if (child) return own;
  const more = [pick(MORE_SKILLS), pick(MORE_SKILLS)];
  const names = new Set(own.map(nameOf));
  return [...own, ...more.filter((skill) => !names.has(nameOf(skill)) && names.add(nameOf(skill)))];
}

const nameOf = (entry: string) => entry.split(':')[0] ?? entry;

function heightOf(person: DemoPerson, between: Between): number {
  if (person.guardianConsent !== '') return between(122, 146);
  return person.plays === 'woman' ? between(150, 175) : between(163, 188);
}

/** Whoever lives in Mumbai picks some Marathi up; English varies. */
function languagesOf(person: DemoPerson, city: string, random: () => number, pick: Pick): string[] {
  const home: readonly string[] = REGIONS[person.region].languages;
  const picksUpMarathi = city === 'Mumbai' && !home.includes('mr:native') && random() < 0.5;
  return [
    ...home,
    ...(person.skills.includes('sign language (ISL):professional') ? ['ins:native'] : []),
    ...(picksUpMarathi ? [pick(['mr:conversational', 'mr:basic'])] : []),
    pick(['en:fluent', 'en:conversational', 'en:conversational', 'en:basic']),
  ];
}

function dialectsOf(person: DemoPerson, onlyHome: boolean): readonly string[] {
  const home: readonly string[] = REGIONS[person.region].dialects;
  return onlyHome || person.region === 'mumbai' ? home : [...home, 'Bambaiya Hindi:can learn'];
}

function datesOf(random: () => number, pick: Pick, between: Between): string[] {
  const blocks: string[] = [];
  let day = between(0, 40);
  const wanted = random() < 0.25 ? 0 : between(1, 3);
  for (let n = 0; n < wanted && day < DAYS; n += 1) {
    const last = day + between(3, 14);
    blocks.push(`${isoDay(day)}..${isoDay(last)} (${pick(['booked', 'booked', 'first refusal', 'hold'])})`);
    day = last + between(10, 70);
  }
  return blocks;
}

const isoDay = (day: number) => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);

/** Nobody has worked before they could. */
const firstYearOf = (person: DemoPerson, child: boolean) =>
  child ? 2024 : Math.max(2016, LAST_YEAR - (person.from - 17));

function creditsOf(count: number, firstYear: number, pick: Pick, between: Between): string[] {
  const credits = new Map<string, string>();
  for (let n = 0; n < count; n += 1) {
    const format = pick(FORMATS);
    const title = pick<string>(TITLES[format]);
    if (!credits.has(title))
      credits.set(title, `${title} (${between(firstYear, LAST_YEAR)}, ${pick(ROLE_TYPES)}, ${format})`);
  }
  return [...credits.values()];
}

function bioOf(person: DemoPerson, child: boolean, pick: Pick): string {
  if (child) return BIO_CHILD;
  if (!/[\u0900-\u097F]/.test(person.name)) return pick(BIOS);
  return (REGIONS[person.region].languages as readonly string[]).includes('mr:native') ? BIO_MR : BIO_HI;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Small, well-known generator of numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
