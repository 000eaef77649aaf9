/** People of the key, written as a casting office keeps its sheet: its own headers, habits and short forms. */
import { LANGUAGES } from '../../server/src/talent/vocabulary/index.ts';
import type { OfficePerson } from './office.ts';

const HEADERS = [
  'Sr No',
  'Artist Code',
  'Artist Name',
  'M/F',
  'Age Group',
  'Ht',
  'Base',
  'Outstation',
  'Bhasha',
  'Boli',
  'Skills',
  'CINTAA card',
  'Represented by',
  'Rep name',
  'Charges',
  'Dates NA',
  'Kaam',
  'Training',
  'Child artist',
  'Guardian consent',
  'Self declared',
  'Intro',
];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WRITTEN = {
  woman: ['F', 'Female'],
  man: ['M', 'Male'],
  nonbinary: ['NB'],
  girl: ['Girl'],
  boy: ['Boy'],
};
const BLOCKED = { booked: 'booked', hold: 'hold', first_refusal: 'first refusal' };

/** Habits go round: no two rows in a row are written the same way. */
const pick = <T>(forms: readonly [T, ...T[]], at: number): T => forms[at % forms.length] ?? forms[0];

function rowOf(person: OfficePerson, at: number): string[] {
  return [
    String(at + 1),
    person.id,
    person.name,
    pick(WRITTEN[person.plays] as [string, ...string[]], at),
    pick(
      [
        `${person.age[0]}-${person.age[1]}`,
        `${person.age[0]} to ${person.age[1]} yrs`,
        person.age.join(' se '),
      ],
      at,
    ),
    heightCell(person.heightCm, at),
    person.city,
    person.willTravel === null
      ? ''
      : person.willTravel
        ? pick(['haan', 'Yes'], at)
        : pick(['nahi', 'No'], at),
    languagesCell(person, at),
    person.dialects.map(({ name, level }) => `${name} (${level.replace('_', ' ')})`).join(', '),
    person.skills.map(({ name, level }) => (level === undefined ? name : `${name} - ${level}`)).join(' | '),
    person.unions.length > 0 ? `CINTAA ${20_000 + at * 37}` : pick(['', 'no', 'nahi'], at),
    person.representation.kind,
    person.representation.name ?? '',
    rateCell(person.rateInr, at),
    person.blocks.map((block) => `${dates(block, at)} (${BLOCKED[block.status]})`).join('; '),
    person.credits
      .map(({ title, year, roleType, format }) => `${title} (${year}, ${roleType}, ${format})`)
      .join('\n'),
    person.training ?? '',
    person.minor ? 'yes' : 'no',
    person.guardianConsent === null ? '' : person.guardianConsent ? 'on file' : 'pending',
    person.declared ?? '',
    person.bio ?? '',
  ];
}

function heightCell(cm: number | null, at: number): string {
  if (cm === null) return '';
  const inches = Math.round(cm / 2.54);
  const exact = Math.round(inches * 2.54) === cm;
  const [feet, rest] = [Math.floor(inches / 12), inches % 12];
  return exact
    ? pick([`${feet}'${rest}"`, `${feet} ft ${rest}`, `${cm} cm`], at)
    : pick([`${cm} cm`, String(cm)], at);
}

function languagesCell({ languages }: OfficePerson, at: number): string {
  const entries = Object.entries(languages).map(([tag, level]) => {
    const language = LANGUAGES.find((each) => each.tag === tag);
    const name = at % 4 === 3 ? language?.hi : language?.name;
    if (name === undefined) throw new Error(`The vocabulary has no language ${tag}.`);
    const said = level === 'native' ? pick(['native', 'matrubhasha', 'mother tongue'], at) : level;
    return pick([`${name} (${said})`, `${name}: ${said}`, `${name} - ${said}`], at);
  });
  return entries.join(pick([', ', ' / ', '; '], at));
}

function rateCell(rupees: number | null, at: number): string {
  if (rupees === null) return 'negotiable';
  if (rupees >= 100_000) return `${rupees / 100_000} lakh`;
  return pick(
    [
      `${rupees / 1000}k`,
      `Rs ${rupees.toLocaleString('en-IN')}/-`,
      `${rupees} per day`,
      `${rupees / 1000} hazaar`,
    ],
    at,
  );
}

function dates({ from, to }: { from: string; to: string }, at: number): string {
  const [year, month, first] = from.split('-').map(Number) as [number, number, number];
  const last = Number(to.slice(8));
  return pick(
    [
      `${first}-${last} ${MONTHS[month - 1]} ${year}`,
      `${from}..${to}`,
      `${first} to ${last} ${MONTHS[month - 1]} ${year}`,
    ],
    at,
  );
}

const quoted = (cell: string) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const lineOf = (cells: readonly string[]) => cells.map(quoted).join(',');

/** @param at each person's place in the key, which decides the habits of the row wherever it stands. */
export function officeCsv(
  people: readonly OfficePerson[],
  at: (person: OfficePerson, index: number) => number = (_, index) => index,
): string {
  return `${[HEADERS, ...people.map((person, index) => rowOf(person, at(person, index)))].map(lineOf).join('\n')}\n`;
}
