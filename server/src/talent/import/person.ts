/** One row of the table to one person: facts, flags, and what happened in reading. */
import { unneutralise } from '../export/neutralise.ts';
import type { Credit, DialectSkill, Fact, FactSource, Talent, TalentFacts } from '../model.ts';
import { findCity } from '../vocabulary/index.ts';
import { addTitles, readCredits } from './cells/credits.ts';
import { readUnavailable } from './cells/dates.ts';
import { readActive, readAgeEnds, readAgeRange, readCount, readHeight, readMoney } from './cells/measures.ts';
import { readRepresentation } from './cells/representation.ts';
import {
  readDialects,
  readGender,
  readGenres,
  readLanguages,
  readSkills,
  readUnions,
  readYesNo,
} from './cells/words.ts';
import type { Column, ImportField } from './columns.ts';
import { isAddressedToSoftware, selfDeclarations } from './free-text.ts';
import { misDecoded } from './names.ts';
import { isMissing, plain, splitList, type Issue, type Reading } from './reading.ts';
import { readEmail, readNconst, readNotes, readPhone } from './cells/contact.ts';
import type { TableRow } from './row-source.ts';

export interface Origin {
  readonly source: FactSource;
  /** ISO 8601; becomes `asOf` of every fact. */
  readonly now: string;
}

export interface PersonRow {
  readonly line: number;
  readonly name: string;
  /** The file's own id of the person. */
  readonly givenId: string | undefined;
  readonly fictional: boolean | undefined;
  readonly facts: TalentFacts;
  readonly flags: Talent['flags'];
  readonly issues: readonly Issue[];
}

/** Text that people read and software might be addressed in. */
const FREE_TEXT: readonly ImportField[] = [
  'name',
  'bio',
  'training',
  'credits',
  'knownFor',
  'skills',
  'dialects',
  'city',
  'selfDeclared',
  'repName',
];

export function readPerson(row: TableRow, columns: readonly Column[], origin: Origin): PersonRow {
  const issues: Issue[] = [];
  const flags: Talent['flags'][number][] = [];
  const cells = cellsOf(row, columns);
  const has = (field: ImportField) => cells.byField.has(field);
  const joined = new Map<ImportField, string>();
  for (const [field, entries] of cells.byField) {
    const texts = entries.map((entry) => entry.text).filter((text) => text !== '');
    joined.set(field, texts.join('; '));
  }
  const cell = (field: ImportField) => joined.get(field) ?? '';
  const header = (field: ImportField) => cells.byField.get(field)?.[0]?.header ?? field;

  const note = (field: ImportField, reading: Reading<unknown>) => {
    for (const { kind, message } of reading.notes) {
      issues.push({ kind, column: header(field), raw: cell(field), message });
    }
  };
  const fact = <Value>(
    field: ImportField,
    reading: Reading<Value>,
    raw = cell(field),
  ): Fact<Value> | undefined => {
    note(field, reading);
    return reading.value === undefined
      ? undefined
      : { value: reading.value, source: origin.source, asOf: origin.now, raw };
  };
  const text = (field: ImportField) =>
    fact(field, isMissing(cell(field)) ? { notes: [] } : plain(cell(field).trim()));

  const name = readName(cell);
  if (name === '') {
    issues.push({
      kind: 'refused',
      column: header(has('name') ? 'name' : 'firstName'),
      raw: cell('name'),
      message: 'The name is blank, so nobody can be told who this is.',
    });
  }
  const spoilt = misDecoded(name);
  if (spoilt) {
    flags.push({ kind: 'mis_decoded_name', field: 'name' });
    const perhaps = spoilt.perhaps ? ` Perhaps "${spoilt.perhaps}".` : '';
    issues.push({
      kind: 'flagged',
      column: header('name'),
      raw: name,
      message: `The name seems to have been decoded wrongly on its way here.${perhaps}`,
    });
  }
  // All texts at once first: hardly any row has anything to flag. The point keeps one from running into the next.
  const isSuspect = isAddressedToSoftware(FREE_TEXT.map(cell).join('\n.\n'));
  for (const field of isSuspect ? FREE_TEXT : []) {
    if (!has(field) || !isAddressedToSoftware(cell(field))) continue;
    flags.push({ kind: 'instructions_in_text', field: field === 'knownFor' ? 'credits' : field });
    issues.push({
      kind: 'flagged',
      column: header(field),
      message: 'Part of the text is addressed to software. It is kept for people to read and never acted on.',
    });
  }
  const flagged = (field: string) =>
    flags.some((flag) => flag.kind === 'instructions_in_text' && flag.field === field);
  if (row.lines > 20) {
    issues.push({
      kind: 'flagged',
      message: `This row spans ${row.lines} lines of the file: a quotation mark may be missing, and rows may have been swallowed.`,
    });
  }
  if (cells.extra > 0) {
    issues.push({
      kind: 'flagged',
      message: `The row has ${cells.extra} more cells than the header; they are kept raw. A comma may stand unquoted.`,
    });
  }

  const speech = has('languages') ? readLanguages(cell('languages')) : undefined;
  const spokenDialects = speech?.value?.dialects ?? [];
  const gender = fact('plays', readGender(cell('plays')));
  const minor = fact('minor', readYesNo(cell('minor'))) ?? childByPart(gender);
  const facts: { -readonly [Key in keyof TalentFacts]: TalentFacts[Key] } = {
    playsGender: asChild(gender, minor),
    playingAge: has('playingAge')
      ? fact('playingAge', readAgeRange(cell('playingAge')))
      : fact(
          'ageFrom',
          readAgeEnds(cell('ageFrom'), cell('ageTo')),
          [cell('ageFrom'), cell('ageTo')].filter(Boolean).join('–'),
        ),
    heightCm: fact('heightCm', readHeight(cell('heightCm'))),
    city: fact(
      'city',
      isMissing(cell('city')) ? { notes: [] } : plain(findCity(cell('city')) ?? cell('city').trim()),
    ),
    willTravel: fact('willTravel', readYesNo(cell('willTravel'))),
    languages:
      speech &&
      fact('languages', {
        notes: speech.notes,
        ...((speech.value?.languages.length ?? 0) > 0 && { value: speech.value?.languages }),
      }),
    dialects: fact('dialects', joinDialects(spokenDialects, readDialects(cell('dialects')))),
    skills: fact('skills', readSkills(cell('skills'))),
    unions: has('unions') ? fact('unions', readUnions(cell('unions'), header('unions'))) : undefined,
    representation: fact(
      'representation',
      readRepresentation({
        kind: cell('representation'),
        name: cell('repName'),
        agency: cell('agency'),
        manager: cell('manager'),
        coordinator: cell('coordinator'),
        contact: cell('repContact'),
      }),
      ['representation', 'repName', 'agency', 'manager', 'coordinator']
        .map((field) => cell(field as ImportField))
        .filter(Boolean)
        .join('; '),
    ),
    dayRate: fact('dayRate', readMoney(cell('dayRate'))),
    unavailable: has('unavailable')
      ? fact('unavailable', readUnavailable(cell('unavailable'), origin.now))
      : undefined,
    ...credits(cell, fact),
    active: fact('active', readActive(cell('active'), Number(origin.now.slice(0, 4)))),
    genres: fact('genres', readGenres(cell('genres'))),
    training: text('training'),
    isMinor: minor,
    guardianConsent: fact('guardianConsent', readYesNo(cell('guardianConsent'))),
    selfDeclared: declared(cell, fact, flagged),
    bio: text('bio'),
    nconst: fact('nconst', readNconst(cell('nconst'))),
    phone: fact('phone', readPhone(cell('phone'))),
    email: fact('email', readEmail(cell('email'))),
    officeNotes: fact('officeNotes', readNotes(cell('officeNotes'))),
  };
  return {
    line: row.line,
    name,
    givenId: readGivenId(cell),
    fictional: readYesNo(cell('fictional')).value,
    facts: withoutGaps(facts),
    flags,
    issues,
  };
}

/** Who a row is about, without reading the rest of it. */
export function readIdentity(
  row: Pick<TableRow, 'cells'>,
  columns: readonly Column[],
): Pick<PersonRow, 'name' | 'givenId'> {
  const cell = (field: ImportField) =>
    columns
      .filter((column) => column.field === field)
      .map(({ index }) => unquoted(row.cells[index] ?? ''))
      .filter((text) => text !== '')
      .join('; ');
  return { name: readName(cell), givenId: readGivenId(cell) };
}

const readGivenId = (cell: CellOf) => (isMissing(cell('externalId')) ? undefined : cell('externalId').trim());

/** Excel writes ="0123" to keep a text a text. */
const unquoted = (text: string) =>
  unneutralise(text.trim())
    .replace(/^="(.*)"$/, '$1')
    .trim();

type CellOf = (field: ImportField) => string;
type FactOf = <Value>(field: ImportField, reading: Reading<Value>, raw?: string) => Fact<Value> | undefined;

function cellsOf(row: TableRow, columns: readonly Column[]) {
  const byField = new Map<ImportField, { header: string; text: string }[]>();
  for (const { index, header, field } of columns) {
    if (!field) continue;
    const entry = { header, text: unquoted(row.cells[index] ?? '') };
    const entries = byField.get(field);
    if (entries) entries.push(entry);
    else byField.set(field, [entry]);
  }
  const extra = row.cells.slice(columns.length);
  return { byField, extra: extra.filter((text) => text.trim() !== '').length };
}

function readName(cell: CellOf): string {
  const whole = cell('name');
  const name = isMissing(whole)
    ? [cell('firstName'), cell('lastName')].filter((part) => !isMissing(part)).join(' ')
    : whole;
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** "Credits" holds a list in some files and a count in others. */
function credits(cell: CellOf, fact: FactOf): Pick<TalentFacts, 'credits' | 'creditCount'> {
  const count = readCount(cell('credits')) ?? readCount(cell('creditCount'));
  const listed = readCount(cell('credits')) === undefined ? readCredits(cell('credits')) : { notes: [] };
  const known = readCredits(cell('knownFor'));
  const titles: readonly Credit[] = addTitles(listed.value ?? [], known.value ?? []);
  const raw = [listed.value ? cell('credits') : '', cell('knownFor')].filter(Boolean).join('; ');
  return {
    credits: titles.length > 0 ? fact(listed.value ? 'credits' : 'knownFor', plain(titles), raw) : undefined,
    creditCount:
      count === undefined
        ? undefined
        : fact(readCount(cell('credits')) === undefined ? 'creditCount' : 'credits', plain(count)),
  };
}

/** From its own column, or first-person sentences of a bio that is addressed to people. */
function declared(
  cell: CellOf,
  fact: FactOf,
  flagged: (field: string) => boolean,
): Fact<readonly string[]> | undefined {
  const column = cell('selfDeclared');
  if (!isMissing(column) && !flagged('selfDeclared'))
    return fact('selfDeclared', plain(splitList(column, /[;|\n]/)));
  if (flagged('bio')) return undefined;
  const said = selfDeclarations(cell('bio'));
  return said.length > 0 ? fact('bio', plain(said), said.join(' ')) : undefined;
}

function joinDialects(
  spoken: readonly DialectSkill[],
  reading: Reading<readonly DialectSkill[]>,
): Reading<readonly DialectSkill[]> {
  const own = reading.value ?? [];
  const all = [...own, ...spoken.filter((dialect) => !own.some((other) => other.name === dialect.name))];
  return all.length > 0 ? { value: all, notes: reading.notes } : { notes: reading.notes };
}

/** Girl and boy are children by the meaning of the word: better told as a minor once too often. */
function childByPart(gender: TalentFacts['playsGender']): Fact<boolean> | undefined {
  const child = gender?.value.every((plays) => plays === 'girl' || plays === 'boy');
  return child ? ({ ...gender, value: true } as Fact<boolean>) : undefined;
}

/** "Female" of a minor is a girl. */
function asChild(
  gender: TalentFacts['playsGender'],
  minor: Fact<boolean> | undefined,
): TalentFacts['playsGender'] {
  if (!gender || minor?.value !== true) return gender;
  return {
    ...gender,
    value: gender.value.map((plays) => (plays === 'woman' ? 'girl' : plays === 'man' ? 'boy' : plays)),
  };
}

function withoutGaps(facts: TalentFacts): TalentFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
