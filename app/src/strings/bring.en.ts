/** Words of bringing a roster in, step by step, in English. */
import type { ImportFieldName, ImportStatus, Matched } from '@castmatch/server/contract';

const fields: Readonly<Record<ImportFieldName, string>> = {
  externalId: 'Your id for the person',
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  plays: 'Plays (gender)',
  ageFrom: 'Playing age from',
  ageTo: 'Playing age to',
  playingAge: 'Playing age',
  heightCm: 'Height',
  city: 'City',
  willTravel: 'Will travel',
  languages: 'Languages',
  dialects: 'Dialects',
  skills: 'Skills',
  unions: 'Union',
  representation: 'Represented by (kind)',
  repName: 'Representative’s name',
  agency: 'Agency',
  manager: 'Manager',
  coordinator: 'Coordinator',
  repContact: 'Representative’s contact',
  dayRate: 'Day rate',
  unavailable: 'Dates taken',
  credits: 'Credits',
  creditCount: 'Number of credits',
  knownFor: 'Known for',
  active: 'Years active',
  genres: 'Genres',
  training: 'Training',
  minor: 'Under 18',
  guardianConsent: 'Guardian’s consent',
  selfDeclared: 'Self-declared',
  bio: 'Bio',
  phone: 'Phone (office only)',
  email: 'E-mail (office only)',
  nconst: 'IMDb id',
  officeNotes: 'Notes (office only)',
  fictional: 'Fictional',
};
const statuses: Readonly<Record<ImportStatus, string>> = {
  reading: 'Being read',
  writing: 'Coming in',
  done: 'Done',
  failed: 'Failed',
  interrupted: 'Cut off',
  undoing: 'Being undone',
  undone: 'Undone',
};
const matched: Readonly<Record<Matched, string>> = {
  phone: 'One phone number',
  nconst: 'One IMDb id',
  nameCity: 'Nearly one name, in one city',
};

export const bringEn = {
  fields,
  statuses,
  matched,
  columnsHint:
    'Each column of the file, its first cells, and what it was read as. Correct it where it is wrong.',
  notRead: 'Not read, kept as it is',
  noCells: 'No cells',
  refreshing: 'Reading it again…',
  counted: (counted: string, rows: string) => `Counted on the first ${counted} of ${rows} rows.`,
  confirmRows: (rows: string) => `Import all ${rows} rows`,
  progress: (file: string) => `Bringing in ${file}`,
  progressWords: (percent: number, rowsPerSecond: number | null) =>
    rowsPerSecond === null ? `${percent}%` : `${percent}%, ${rowsPerSecond} rows a second`,
  goesOn: 'You can leave this page: it goes on, and people can be searched for meanwhile.',
  undo: 'Undo this import',
  undoOf: (file: string) => `Undo the import of ${file}`,
  undoTitle: 'Undo this import?',
  undoText: (file: string) =>
    `Whoever came in with ${file} is taken out, and what it changed is as before. What was changed since stays.`,
  undoConfirm: 'Undo',
  keep: 'Keep it',
  undone: (counts: { removed: number; restored: number; keptCount: number }) =>
    [
      `${counts.removed} taken out`,
      `${counts.restored} as they were before`,
      ...(counts.keptCount === 0 ? [] : [`${counts.keptCount} kept, because they were changed since`]),
    ].join(', ') + '.',
  keptSince: 'Kept, because changed since',
  earlier: 'Imports so far',
  counts: (imported: number, merged: number) => `${imported} new, ${merged} changed`,
  reviews: (total: number) =>
    total === 1 ? 'One person or two? 1 pair' : `One person or two? ${total} pairs`,
  reviewsText: 'Nothing is joined unless you say so, and what you say is remembered.',
  pair: (first: string, second: string) => `${first} and ${second}`,
  fact: 'Fact',
  notOnFile: 'Not on file',
  alike: (count: number) => (count === 1 ? '1 more fact is the same.' : `${count} more facts are the same.`),
  same: 'Same person',
  different: 'Different people',
  decided: { same: 'Joined into one person.', different: 'Kept as two people.' },
};

export type BringStrings = typeof bringEn;
