/** The columns of a roster file, under headers that the import knows (`src/talent/import/headers.ts`). */
import type { Talent } from '../model.ts';
import { factCell } from './fact-cells.ts';
import type { CellValue } from './table.ts';

export interface RosterColumn {
  readonly header: string;
  /** In a workbook, in characters. */
  readonly width: number;
  readonly cell: (talent: Talent) => CellValue;
}

const of =
  (field: keyof typeof factCell) =>
  ({ facts }: Talent): CellValue =>
    factCell[field](facts);

/** Everything on file of a person. An office that leaves takes all of it along. */
export const ROSTER_COLUMNS = {
  externalId: { header: 'Talent ID', width: 14, cell: ({ externalId }) => externalId },
  name: { header: 'Stage Name', width: 24, cell: ({ name }) => name },
  fictional: { header: 'Fictional', width: 10, cell: ({ fictional }) => (fictional ? 'yes' : 'no') },
  plays: { header: 'Plays', width: 12, cell: of('plays') },
  ageFrom: { header: 'Playing Age From', width: 12, cell: of('ageFrom') },
  ageTo: { header: 'Playing Age To', width: 12, cell: of('ageTo') },
  heightCm: { header: 'Height (cm)', width: 12, cell: of('heightCm') },
  city: { header: 'City', width: 16, cell: of('city') },
  willTravel: { header: 'Will Travel', width: 12, cell: of('willTravel') },
  languages: { header: 'Languages', width: 32, cell: of('languages') },
  dialects: { header: 'Dialects', width: 28, cell: of('dialects') },
  skills: { header: 'Skills', width: 36, cell: of('skills') },
  unions: { header: 'Union', width: 14, cell: of('unions') },
  representation: { header: 'Representation', width: 16, cell: of('representation') },
  repName: { header: 'Rep Name', width: 26, cell: of('repName') },
  repContact: { header: 'Rep Contact', width: 26, cell: of('repContact') },
  dayRate: { header: 'Day Rate (INR)', width: 14, cell: of('dayRate') },
  unavailable: { header: 'Unavailable', width: 40, cell: of('unavailable') },
  minor: { header: 'Minor', width: 8, cell: of('minor') },
  guardianConsent: { header: 'Guardian Consent', width: 12, cell: of('guardianConsent') },
  selfDeclared: { header: 'Self Declared', width: 24, cell: of('selfDeclared') },
  credits: { header: 'Credits', width: 48, cell: of('credits') },
  creditCount: { header: 'Credit Count', width: 10, cell: of('creditCount') },
  active: { header: 'Years Active', width: 12, cell: of('active') },
  genres: { header: 'Genres', width: 20, cell: of('genres') },
  training: { header: 'Training', width: 28, cell: of('training') },
  bio: { header: 'Bio', width: 60, cell: of('bio') },
} as const satisfies Record<string, RosterColumn>;
export type RosterField = keyof typeof ROSTER_COLUMNS;
