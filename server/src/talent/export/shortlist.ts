/** The shortlist as a table: its order, and what is on file of each person, in columns that can be imported again. */
import type { ExportLang, ShortlistEntry } from '../../contract.ts';
import { officeDate } from '../../clock.ts';
import type { Talent } from '../model.ts';
import { ROSTER_COLUMNS, type RosterField } from './roster-columns.ts';
import { dayCell, type CellValue, type Table } from './table.ts';
import { withoutContact } from './without-contact.ts';
import { exportWords } from './words.ts';

/** A shortlist gets forwarded: contacts, what people declare of themselves, and prose of their own stay at home. */
const LEFT_OUT: ReadonlySet<RosterField> = new Set(['repContact', 'selfDeclared', 'bio']);
const FIELDS = (Object.keys(ROSTER_COLUMNS) as RosterField[]).filter((field) => !LEFT_OUT.has(field));

/** Cells in which a number or an address may stand between the words. */
const FREE_TEXT: ReadonlySet<RosterField> = new Set([
  'name',
  'city',
  'dialects',
  'skills',
  'repName',
  'credits',
  'genres',
  'training',
]);

/** A person of the list; `talent` is absent when they have left the roster since. */
export interface ListedPerson {
  readonly entry: ShortlistEntry;
  readonly talent: Talent | undefined;
}

export function shortlistTable(people: readonly ListedPerson[], lang: ExportLang): Table {
  const words = exportWords(lang);
  // Both words: people read the first, the import finds the second.
  const head = (field: RosterField) => {
    const own = words.heads[field];
    return own === undefined ? ROSTER_COLUMNS[field].header : `${own} / ${ROSTER_COLUMNS[field].header}`;
  };
  return {
    name: words.kind.shortlist,
    columns: [
      { header: words.place, width: 6 },
      ...FIELDS.map((field) => ({ header: head(field), width: ROSTER_COLUMNS[field].width })),
      { header: words.state, width: 16 },
      { header: words.note, width: 36 },
      { header: words.added, width: 14 },
    ],
    rows: people.map(({ entry, talent }, index) => [
      index + 1,
      ...FIELDS.map((field) => factOf(field, entry, talent)),
      words.states[entry.state],
      entry.note === undefined ? undefined : withoutContact(entry.note),
      dayOf(entry.at),
    ]),
    frozenColumns: 3,
  };
}

function factOf(field: RosterField, entry: ShortlistEntry, talent: Talent | undefined): CellValue {
  const known: Talent = talent ?? { ...unknownPerson, externalId: entry.externalId, name: entry.name };
  const value = field === 'fictional' && !talent ? undefined : ROSTER_COLUMNS[field].cell(known);
  return typeof value === 'string' && FREE_TEXT.has(field) ? withoutContact(value) : value;
}

/** The name to call them by; a number that somebody wrote into it stays at home too. */
export function listedName({ entry, talent }: ListedPerson): string {
  return withoutContact(talent?.name ?? entry.name) ?? entry.externalId;
}

const unknownPerson = { id: '', fictional: false, facts: {}, flags: [] } as const;

/** The office's day of a moment; absent where the stored text is no time. */
export function dayOf(iso: string): CellValue {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? undefined : dayCell(officeDate(moment));
}
