import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  ImportScreen,
  type ImportScreenProps,
  type ImportStep,
} from '../../app/src/screens/import/ImportScreen.tsx';
import { frame } from './setting.ts';

type Report = Extract<ImportStep, { kind: 'done' }>['report'];
type Job = NonNullable<ImportScreenProps['imports']>[number];
type Reviews = NonNullable<ImportScreenProps['reviews']>;

const nothing = () => undefined;

const report: Report = {
  file: 'office-sheet.csv',
  dryRun: true,
  rows: 48,
  imported: 44,
  merged: 2,
  unchanged: 0,
  repaired: 3,
  refused: 2,
  columns: [
    { header: 'Name', field: 'name', samples: ['Meher Dastoorwala', 'श्रीया कुलकर्णे', 'Tarini Qaziwala'] },
    { header: 'Playing age', field: 'playingAge', samples: ['24 to 31 yrs', '19-24', '30'] },
    { header: 'भाषा', field: 'languages', samples: ['मराठी, हिन्दी', 'Marathi (native); English', 'Hindi'] },
    { header: 'Rate/day (INR)', field: 'dayRate', samples: ['nego', '15k', '1.2 L'] },
    { header: 'WhatsApp', field: 'phone', samples: ['+91 60000 00017', '60000 00018'] },
    { header: 'Shoe', field: null },
  ],
  details: [
    {
      line: 7,
      name: 'Meher Dastoorwala',
      outcome: 'imported',
      issues: [
        { kind: 'repaired', column: 'Playing age', raw: '24 to 31 yrs', message: 'Read as 24–31.' },
        { kind: 'flagged', column: 'Rate/day (INR)', raw: 'nego', message: 'No amount in it: not on file.' },
      ],
    },
    {
      line: 19,
      name: 'श्रीया कुलकर्णे',
      outcome: 'merged',
      issues: [
        { kind: 'repaired', message: 'Same name and phone as line 4: put together, newer facts kept.' },
      ],
    },
    {
      line: 31,
      outcome: 'refused',
      issues: [{ kind: 'refused', column: 'Name', raw: '', message: 'No name. Add one and import again.' }],
    },
  ],
};

const jobs: readonly Job[] = [
  {
    id: 'i3',
    file: 'office-sheet.csv',
    at: '2026-11-22T10:42:00+05:30',
    status: 'done',
    progress: 1,
    rowsPerSecond: 1_900,
    report: { ...report, dryRun: false, details: [] },
  },
  {
    id: 'i2',
    file: 'all-artists-2019-to-2026.csv',
    at: '2026-11-18T16:05:00+05:30',
    status: 'interrupted',
    progress: 0.4,
    rowsPerSecond: 1_700,
    problem:
      'CastMatch was stopped while it ran. Whoever came in is on the roster, each whole; send the file again for the rest, or undo it.',
  },
  {
    id: 'i1',
    file: 'नागपूर.xlsx',
    at: '2026-11-09T09:00:00+05:30',
    status: 'undone',
    progress: 1,
    rowsPerSecond: 1_500,
    undo: { removed: 31, restored: 2, kept: [], keptCount: 0 },
  },
];

const running: Job = {
  id: 'i4',
  file: 'all-artists-2019-to-2026.csv',
  at: '2026-11-22T10:42:00+05:30',
  status: 'writing',
  progress: 0,
  rowsPerSecond: 1_900,
};

const reviews: Reviews = {
  total: 2,
  reviews: [
    {
      id: 'r1',
      importId: 'i3',
      at: '2026-11-22T10:42:00+05:30',
      matched: ['phone'],
      people: [
        {
          talentId: 't1',
          externalId: 'A-101',
          name: 'Meher Dastoorwala',
          facts: [
            { field: 'city', value: 'Mumbai' },
            { field: 'heightCm', value: '163' },
            { field: 'languages', value: 'Gujarati (native); Hindi (fluent)' },
            { field: 'phone', value: '+916000000017' },
            { field: 'officeNotes', value: 'Met in May; reads well' },
          ],
        },
        {
          talentId: 't2',
          externalId: 'mehernaz-daruwalla',
          name: 'Mehernaz Daruwalla',
          facts: [
            { field: 'city', value: 'Pune' },
            { field: 'heightCm', value: '163' },
            { field: 'languages', value: 'Gujarati (native); English (fluent)' },
            { field: 'phone', value: '+916000000017' },
          ],
        },
      ],
    },
    {
      id: 'r2',
      importId: 'i3',
      at: '2026-11-22T10:42:00+05:30',
      matched: ['nameCity'],
      people: [
        {
          talentId: 't3',
          externalId: 'A-7',
          name: 'श्रीया कुलकर्णे',
          facts: [
            { field: 'city', value: 'Nagpur' },
            { field: 'playingAge', value: '19–24' },
          ],
        },
        {
          talentId: 't4',
          externalId: 'A-98',
          name: 'श्रीया कुलकर्णे',
          facts: [
            { field: 'city', value: 'Nagpur' },
            { field: 'playingAge', value: '30–35' },
            { field: 'dayRate', value: '25,000 INR a day' },
          ],
        },
      ],
    },
  ],
};

const meta = {
  title: 'Screens/Import',
  component: ImportScreen,
  parameters: { layout: 'fullscreen' },
  args: {
    frame,
    step: { kind: 'choose' },
    keepDemo: false,
    demoRemoval: 'idle',
    onFile: nothing,
    onKeepDemo: nothing,
    onImport: nothing,
    onAnother: nothing,
    onRemoveDemo: nothing,
    onMap: nothing,
    onUndo: nothing,
    onDecide: nothing,
  },
} satisfies Meta<typeof ImportScreen>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A file is to be chosen. */
export const Default: Story = {};
/** A file is to be chosen; what came before can be undone, and pairs wait for an answer. */
export const Earlier: Story = { args: { imports: jobs, reviews } };
/** The file was no roster. */
export const NotCsv: Story = {
  args: {
    step: {
      kind: 'choose',
      problem: 'office-sheet.pdf is a PDF. Ask for the roster as a spreadsheet (.xlsx) or CSV file.',
    },
  },
};
/** The file is being read. */
export const Reading: Story = { args: { step: { kind: 'reading', fileName: 'office-sheet.csv' } } };
/** What would happen; nothing is written yet. */
export const Preview: Story = { args: { step: { kind: 'preview', report } } };
/** A column was corrected, and the file is read again with it. */
export const Mapping: Story = { args: { step: { kind: 'preview', report, refreshing: true } } };
/** Of a long file the beginning is counted. */
export const PreviewOfMany: Story = {
  args: {
    step: { kind: 'preview', report: { ...report, rows: 100_000, countedRows: 5_000, imported: 4_960 } },
  },
};
/** It is being written. */
export const Importing: Story = { args: { step: { kind: 'importing', report } } };
/** A large file comes in, and says how far it is. */
export const Running: Story = {
  args: { step: { kind: 'importing', report, job: { ...running, progress: 0.42 } } },
};
/** It is done. */
export const Done: Story = { args: { step: { kind: 'done', report: { ...report, dryRun: false } } } };
/** It is done, and left pairs to look at. */
export const DoneWithReviews: Story = {
  args: { step: { kind: 'done', report: { ...report, id: 'i3', dryRun: false, reviews: 2 } }, reviews },
};
/** It was taken back, but for somebody who was changed since. */
export const Undone: Story = {
  args: {
    step: {
      kind: 'done',
      report: { ...report, id: 'i3', dryRun: false },
      undo: {
        removed: 43,
        restored: 2,
        kept: [{ talentId: 't1', name: 'Meher Dastoorwala', fields: ['city'] }],
        keptCount: 1,
      },
    },
  },
};
/** The demo people are gone. */
export const DemoRemoved: Story = {
  args: { demoRemoval: 'done', frame: { ...frame, roster: { count: 46, fictional: 0 } } },
};
export const Hindi: Story = { globals: { language: 'hi' }, args: { step: { kind: 'preview', report } } };
export const MarathiReviews: Story = {
  globals: { language: 'mr' },
  args: { step: { kind: 'done', report: { ...report, dryRun: false } }, reviews },
};
